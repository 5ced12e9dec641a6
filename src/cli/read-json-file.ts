import { readTextFile } from './read-text-file.js';
import { UsageError } from './usage-error.js';

/** The JSON of a file. @throws UsageError when it cannot be read or is none. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await readTextFile(path);
  try {
    // some editors put a byte order mark first
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${(error as Error).message}.`);
  }
}
