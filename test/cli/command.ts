import { run } from '../../src/cli/run.js';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as its user would, with the clock at 6 June 2020, 10:00 UTC. `signal` ends a server. */
export async function command(args: readonly string[], signal = new AbortController().signal): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run([...args], {
    out: (line) => void out.push(line),
    error: (line) => void error.push(line),
    signal,
    now: () => Date.parse('2020-06-06T10:00:00Z'),
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}
