/** What only a host with a capability may show: a session type, an event type or an attribute. */
export interface Guarded {
  readonly requires?: string;
}

const none: ReadonlySet<string> = new Set();

/** Whether a host may show something. It keeps things off the screen; only the backend can truly withhold data. */
export function isPermitted({ requires }: Guarded, capabilities: Iterable<string> = none): boolean {
  if (requires === undefined) return true;
  return (capabilities instanceof Set ? capabilities : new Set(capabilities)).has(requires);
}
