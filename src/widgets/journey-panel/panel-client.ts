import { createJourneyClient } from '../../client/create-journey-client.js';
import type { JourneySource } from '../../client/journey-source.js';
import type { Token } from '../../client/token.js';
import type { Diagnostic } from '../../contract/diagnostic.js';

/** Makes the client of a panel. An address that cannot be used is reported, not thrown: the host's page must not break. */
export function panelClient(
  baseUrl: string | undefined,
  currentToken: () => Token | undefined,
  onWarning: (problem: Diagnostic) => void,
): JourneySource | undefined {
  if (!baseUrl) return undefined;
  const token: Token = (state) => {
    const given = currentToken();
    return typeof given === 'function' ? given(state) : given;
  };
  try {
    return createJourneyClient({ baseUrl, token, onWarning });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The base-url cannot be used.';
    onWarning({ code: 'panel/base-url', severity: 'error', pointer: '', message });
    return undefined;
  }
}
