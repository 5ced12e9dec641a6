import type { WireAttribute } from '../../contract/attribute-value.js';
import type { CustomEventRequest } from '../../contract/custom-event-request.js';
import type { Scenario } from '../scenario.js';

type Scalar = string | number | boolean;
type Values = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/**
 * Writes down one session of a story: the returned function makes its next event, as an external system would report it.
 * Event ids count on from the session's external id; dates may leave out the seconds (`2026-11-02T09:15Z`).
 */
export function sessionLog(customer: Scenario['customer'], sessionType: string, sessionExternalId: string) {
  const { customerId, customerIdType } = customer;
  let count = 0;
  return (createdDate: string, eventName: string, values: Values = {}): CustomEventRequest => ({
    id: `${sessionExternalId}-${++count}`,
    eventName,
    sessionType,
    sessionExternalId,
    customerId,
    customerIdType,
    createdDate: new Date(createdDate).toISOString(),
    attributes: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, onTheWire(value)])),
  });
}

function onTheWire(value: Scalar | readonly Scalar[]): WireAttribute {
  if (Array.isArray(value)) return { dataType: 'STRING', values: value.map(String) };
  if (typeof value === 'boolean') return { dataType: 'BOOLEAN', value: String(value) };
  if (typeof value === 'number')
    return { dataType: Number.isInteger(value) ? 'INTEGER' : 'NUMBER', value: String(value) };
  return { dataType: 'STRING', value: String(value) };
}
