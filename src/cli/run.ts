import { conformance } from './commands/conformance.js';
import { lint } from './commands/lint.js';
import { preview } from './commands/preview.js';
import { serve } from './commands/serve.js';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

const commands: Readonly<Record<string, (args: string[], io: Io) => Promise<number>>> = {
  serve,
  conformance,
  lint,
  preview,
};

const usage = `journey-widgets serve [--port 4010] [--scenario NAME|FILE] [--latency MS] [--token T]
journey-widgets conformance <base-url> [--level read,ingest,library,live] [--token T] [--json]
                            [--customer-id ID --customer-id-type TYPE | --contact-id ID]
journey-widgets lint <library.json> [--events FILE] [--json]
journey-widgets preview <library.json> --events FILE [--now MOMENT] [--capabilities NAME,NAME]`;

/** Runs a command. Answers its exit code: 0 well, 1 something is wrong with what was looked at, 2 called wrongly. */
export async function run([name = '', ...args]: string[], io: Io): Promise<number> {
  if (name === '--help' || name === 'help' || args.includes('--help')) {
    io.out(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === '' ? 'Give a command.' : `There is no command ${name}.`);
    return await command(args, io);
  } catch (error) {
    const misused = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!misused) throw error;
    io.error((error as Error).message);
    io.error(usage);
    return 2;
  }
}
