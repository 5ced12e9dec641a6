import { JourneyError } from './journey-error.js';

/** One identifier as a segment of an address. What would change the address itself is refused. */
export function pathSegment(name: string, value: unknown): string {
  if (typeof value !== 'string')
    throw new TypeError(`${name} is ${value === null ? 'null' : typeof value}: give a string.`);
  // An empty or dotted segment would climb to another endpoint, and escaping does not help: `%2E%2E` climbs too.
  if (/^(\.|\.\.)?$/.test(value)) throw unusable(name);
  try {
    return encodeURIComponent(value);
  } catch {
    throw unusable(name);
  }
}

const unusable = (name: string) => new JourneyError('invalid-request', `This ${name} cannot stand in an address.`);
