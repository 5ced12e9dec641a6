import type { Connection } from './connection.js';
import { JourneyError } from './journey-error.js';
import { orAborted } from './or-aborted.js';

/** The token of the moment; `undefined` where the backend asks for none. */
export async function readToken(
  connection: Connection,
  refused: boolean,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { token } = connection;
  const answer = typeof token === 'function' ? await orAborted(ask(token, refused), signal) : token;
  if (answer === undefined || answer === null || answer === '') return undefined;
  // Headers throw a message that quotes the value, so an unfit token is stopped here.
  if (typeof answer !== 'string' || !/^[\x21-\x7e]+$/.test(answer)) {
    throw new JourneyError('unauthorized', 'The token cannot be sent: give a string of visible ASCII characters.');
  }
  return answer;
}

async function ask(token: Extract<Connection['token'], (...args: never[]) => unknown>, refused: boolean) {
  try {
    return await token({ refused });
  } catch (error) {
    // The cause is left behind: a host's error may quote the secret it failed to renew. Its kind tells a typing mistake.
    const kind =
      error instanceof TypeError || error instanceof ReferenceError ? ` with a ${error.constructor.name}` : '';
    throw new JourneyError('unauthorized', `The token function failed${kind}.`);
  }
}
