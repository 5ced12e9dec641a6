/** What only a host with a capability may show: a session type, an event type or an attribute. */
export interface Guarded {
  readonly requires?: string;
  /** What it is made of requires these as well. */
  readonly alsoRequires?: readonly string[];
}

/** Whether a host may show something. It keeps things off the screen; only the backend can truly withhold data. */
export function isPermitted({ requires, alsoRequires }: Guarded, capabilities: readonly string[] = []): boolean {
  if (requires !== undefined && !capabilities.includes(requires)) return false;
  return !alsoRequires || alsoRequires.every((capability) => capabilities.includes(capability));
}
