/** What only a host with a capability may show: a session type, an event type or an attribute. */
export interface Guarded {
  readonly requires?: string;
}

/** Whether a host may show something. It keeps things off the screen; only the backend can truly withhold data. */
export function isPermitted({ requires }: Guarded, capabilities: readonly string[] = []): boolean {
  return requires === undefined || capabilities.includes(requires);
}
