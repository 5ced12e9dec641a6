export function findBrowser(): Promise<{ path: string; from: string }>;
export const flags: string[];
