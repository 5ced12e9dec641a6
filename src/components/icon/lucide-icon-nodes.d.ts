/** The package types only its index; importing that would make development servers and tests load every icon. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const nodes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export default nodes;
}
