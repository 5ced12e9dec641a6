import { UsageError } from './usage-error.js';

/** The one file a command is about. @throws UsageError for none or several. */
export function oneFile(positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Give one Session Library, a JSON file.');
  return file;
}
