import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

/** The text of a file. @throws UsageError when it cannot be read. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`Cannot read ${path}.`);
  }
}
