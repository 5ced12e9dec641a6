import { problemSchema, type Problem } from '../contract/problem-schema.js';
import { JourneyError, type JourneyErrorKind } from './journey-error.js';
import { retryAfter } from './retry-after.js';

const kinds: Readonly<Record<number, JourneyErrorKind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limited',
};

/** The error of an answer that is not a success. Of its body only codes and names are quoted, never the backend's sentence. */
export function refusal(purpose: string, answer: Response, body: unknown, now: number): JourneyError {
  const problem = problemSchema.safeParse(body).data ?? {};
  const named = [plainName(problem.code), ...fieldNames(problem)].filter(Boolean).join(', ');
  return new JourneyError(kindOf(answer.status), `${purpose} was answered ${answer.status}${named && ` (${named})`}.`, {
    status: answer.status,
    contextId: plainName(problem.contextId),
    retryAfter: retryAfter(answer.headers, now),
  });
}

function kindOf(status: number): JourneyErrorKind {
  return kinds[status] ?? (status >= 500 ? 'server' : status >= 400 ? 'invalid-request' : 'invalid-response');
}

function fieldNames({ details, errors }: Problem): (string | undefined)[] {
  const named = [...(details ?? []), ...(errors ?? [])].slice(0, 10) as ({ fieldName?: unknown } | null)[];
  return named.map((detail) => plainName(detail?.fieldName));
}

/** Backends put customers' values into sentences, hardly into names: only what looks like one is let through. */
function plainName(text: unknown): string | undefined {
  return typeof text === 'string' && /^[\w.[\]-]{1,100}$/.test(text) ? text : undefined;
}
