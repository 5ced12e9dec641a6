import { isJourneyError, type JourneyErrorKind } from '../../client/journey-error.js';
import type { Words } from '../../messages/words.js';

const words: Partial<Record<JourneyErrorKind, keyof Words>> = {
  network: 'errorNetwork',
  timeout: 'errorTimeout',
  unauthorized: 'errorUnauthorized',
  forbidden: 'errorForbidden',
  'not-found': 'errorNotFound',
  'rate-limited': 'errorRateLimited',
  'invalid-response': 'errorInvalid',
};

/** What an agent reads about a failure. */
export function errorWord(error: unknown): keyof Words {
  return (isJourneyError(error) && words[error.kind]) || 'errorServer';
}
