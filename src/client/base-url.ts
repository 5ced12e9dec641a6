import { isLoopback } from './is-loopback.js';

/**
 * The address below which the Journey API is, ending with a slash. It is https, or http on this
 * machine itself; anything else, and an address with a secret in it, throws a `TypeError` at once.
 */
export function baseUrl(given: unknown): string {
  const url = parse(given);
  if (!url)
    throw wrong(
      typeof given === 'string' ? 'is not an absolute address' : `is ${given === null ? 'null' : typeof given}`,
    );
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw wrong(`begins with "${url.protocol}//${url.hostname}"`);
  }
  if (url.username || url.password) throw wrong('carries a user name or a password');
  if (url.search || url.hash) throw wrong('carries a query or a fragment');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function parse(given: unknown): URL | undefined {
  try {
    return typeof given === 'string' ? new URL(given) : undefined;
  } catch {
    return undefined;
  }
}

const wrong = (what: string) =>
  new TypeError(
    `createJourneyClient was given a baseUrl that ${what}: give an https address such as "https://api.example.com" (http only for localhost).`,
  );
