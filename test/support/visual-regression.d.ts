// the package's own types are where TypeScript does not look for them
declare module '@web/test-runner-visual-regression' {
  /** Compares an element with its picture, and rejects where they differ or there is none. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}
