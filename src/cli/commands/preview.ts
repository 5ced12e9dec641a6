import { parseArgs } from 'node:util';
import { parseLibrary } from '../../engine/library/parse-library.js';
import { locateDiagnostics } from '../../engine/preview/locate-diagnostics.js';
import { previewText } from '../../engine/preview/preview-text.js';
import { readSamples } from '../../engine/preview/read-samples.js';
import { lineOf } from '../diagnostic-line.js';
import type { Io } from '../io.js';
import { oneFile } from '../one-file.js';
import { readTextFile } from '../read-text-file.js';
import { UsageError } from '../usage-error.js';

const options = { events: { type: 'string' }, now: { type: 'string' }, capabilities: { type: 'string' } } as const;

/** Prints what agents will read of sample events; problems go to the other stream. 1 where anything is an error. */
export async function preview(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { events: eventsFile, now } = values;
  const capabilities = values.capabilities?.split(',');
  const file = oneFile(positionals);
  if (eventsFile === undefined) throw new UsageError('Give sample events: --events FILE.');
  if (now !== undefined && Number.isNaN(Date.parse(now))) throw new UsageError(`--now ${now} is no ISO 8601 moment.`);
  const text = await readTextFile(file);
  const { library, diagnostics } = parseLibrary(text);
  const samples = readSamples(await readTextFile(eventsFile));
  const problems = [
    ...locateDiagnostics(text, diagnostics).map((problem) => ({ ...problem, file })),
    ...samples.diagnostics.map((problem) => ({ ...problem, file: eventsFile })),
  ];
  for (const problem of problems) io.error(lineOf(problem));
  io.out(previewText(library, samples.events, { now, capabilities }).trimEnd());
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
