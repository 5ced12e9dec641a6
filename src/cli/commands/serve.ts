import { parseArgs } from 'node:util';
import { createMockBackend } from '../../mock/create-mock-backend.js';
import { moveScenario } from '../../mock/move-scenario.js';
import { serveHandlers } from '../http-server.js';
import type { Io } from '../io.js';
import { readScenario } from '../read-scenario.js';
import { UsageError } from '../usage-error.js';

const options = {
  port: { type: 'string', default: '4010' },
  scenario: { type: 'string', default: 'bike-delivery' },
  latency: { type: 'string', default: '0' },
  token: { type: 'string' },
} as const;

const hour = 3_600_000;

/** Serves the mock backend over HTTP until the signal. The story is told as if it had ended an hour ago. */
export async function serve(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options });
  const scenario = moveScenario(await readScenario(values.scenario), io.now() - hour);
  const { handlers } = createMockBackend({
    scenario,
    clock: io.now,
    latency: count('latency', values.latency),
    token: values.token,
  });
  const { address, close } = await serveHandlers(handlers, count('port', values.port)).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`Cannot listen on port ${values.port} (${error.code}): give another --port.`);
    },
  );
  const { customerId, customerIdType } = scenario.customer;
  io.out(`Journey backend with "${scenario.title}" at ${address}`);
  io.out(
    `${address}/api/v2/journey/customers/${encodeURIComponent(customerIdType)}/${encodeURIComponent(customerId)}/sessions`,
  );
  await new Promise<void>((resolve) => {
    if (io.signal.aborted) resolve();
    io.signal.addEventListener('abort', () => resolve());
  });
  await close();
  return 0;
}

function count(name: string, text: string): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : NaN;
  if (Number.isNaN(number) || (name === 'port' && number > 65_535))
    throw new UsageError(`--${name} ${text} is no number of use.`);
  return number;
}
