import { parseArgs } from 'node:util';
import { lintLibrary } from '../../engine/library/lint-library.js';
import { locateDiagnostics } from '../../engine/preview/locate-diagnostics.js';
import { readSamples } from '../../engine/preview/read-samples.js';
import { lineOf } from '../diagnostic-line.js';
import type { Io } from '../io.js';
import { oneFile } from '../one-file.js';
import { readTextFile } from '../read-text-file.js';

const options = { events: { type: 'string' }, json: { type: 'boolean', default: false } } as const;

/** Lists what is wrong in a Session Library, each with its place. 1 where anything is an error. */
export async function lint(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const file = oneFile(positionals);
  const text = await readTextFile(file);
  const samples = values.events === undefined ? undefined : readSamples(await readTextFile(values.events));
  const found = locateDiagnostics(text, lintLibrary(text, samples?.events));
  const problems = [
    ...found.map((problem) => ({ ...problem, file })),
    ...(samples?.diagnostics ?? []).map((problem) => ({ ...problem, file: values.events as string })),
  ];
  if (values.json) io.out(JSON.stringify(problems, null, 2));
  else for (const problem of problems) io.out(lineOf(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (!values.json) io.out(`${errors} errors, ${problems.length - errors} warnings`);
  return errors > 0 ? 1 : 0;
}
