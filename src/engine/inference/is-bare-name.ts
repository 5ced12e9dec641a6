import { parsePath } from '../path/parse-path.js';

/** A path that is this name alone reads the attribute. */
export function isBareName(name: string): boolean {
  return name.length < 100 && parsePath(name)?.length === 1 && !/^[\d[]/.test(name);
}
