import type { Connection } from './connection.js';
import { JourneyError } from './journey-error.js';
import { orAborted } from './or-aborted.js';
import { retry } from './retry.js';

/** Loads a part of the client that not every host needs, as patiently as the backend is asked. */
export function loadPart<Part>(
  connection: Connection,
  signal: AbortSignal | undefined,
  load: () => Promise<Part>,
): Promise<Part> {
  return retry(connection, signal, () =>
    orAborted(
      load().catch(() => {
        throw new JourneyError('network', 'A part of the client could not be loaded.');
      }),
      signal,
    ),
  );
}
