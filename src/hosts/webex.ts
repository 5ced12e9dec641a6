import { customerAtAddress } from './customer-at-address.js';
import type { HostInputs } from './host-inputs.js';
import { textAt } from './text-at.js';

/**
 * What a desktop layout of Webex Contact Center gives a widget: `$STORE` values as properties,
 * and the attribute names of Cisco's own journey widget.
 */
export interface WebexSurroundings {
  /** `$STORE.agentContact.taskSelected` */
  readonly interactionData?: unknown;
  /** `$STORE.auth.accessToken` */
  readonly bearerToken?: unknown;
  /** `$STORE.app.darkMode`: a boolean, or its text. */
  readonly darkMode?: unknown;
  /** Shown while no interaction is selected. */
  readonly customer?: unknown;
  /** Name of the call-associated variable that holds the customer's identifier. */
  readonly cadVariableLookup?: unknown;
  readonly disableEventStream?: unknown;
  readonly condensedView?: unknown;
}

/** The inputs of a panel inside the Webex Contact Center desktop: the selected interaction's customer, token and theme. */
export function webexInputs(surroundings: WebexSurroundings): HostInputs {
  const { bearerToken, interactionData: task, customer } = surroundings;
  const variable = textAt(surroundings.cadVariableLookup) ?? '';
  const address =
    textAt(task, 'callAssociatedData', variable, 'value') ??
    textAt(task, 'callAssociatedDetails', variable) ??
    textAt(task, 'callAssociatedDetails', 'ani') ??
    textAt(task, 'callAssociatedData', 'ani', 'value') ??
    textAt(task, 'ani') ??
    textAt(customer);
  const token = textAt(bearerToken);
  return {
    customer: customerAtAddress(address) ?? null,
    ...(token && { token }),
    ...(surroundings.darkMode !== undefined && { colorScheme: isOn(surroundings.darkMode) ? 'dark' : 'light' }),
    ...(surroundings.condensedView !== undefined && {
      density: isOn(surroundings.condensedView) ? 'compact' : 'comfortable',
    }),
    live: isOn(surroundings.disableEventStream) ? 'off' : 'auto',
  };
}

/** A layout writes booleans as text; a bare attribute is the empty text. */
const isOn = (value: unknown): boolean => value === true || value === '' || value === 'true';
