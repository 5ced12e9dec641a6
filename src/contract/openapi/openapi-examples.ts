const text = (value: string) => ({ dataType: 'STRING', value });
const session = { id: 'session-1', type: 'delivery', selfUri: '/api/v2/journey/sessions/session-1' };
const customer = { customerId: 'gwen.brown@example.com', customerIdType: 'email' };
const location = text('Regional depot');

const event = {
  id: 'bike-3',
  correlationId: 'bike-3',
  ...customer,
  session,
  eventType: 'in_transit',
  createdDate: '2020-06-11T14:05:00.000Z',
  receivedDate: '2020-06-11T14:05:02.000Z',
  customEvent: { eventName: 'in_transit', attributes: { location }, traits: {} },
};

const sessionEntity = {
  ...session,
  externalId: 'WMBK06201234',
  ...customer,
  attributes: { customerName: text('Gwen Brown'), itemDescription: text("Women's bike"), location },
  attributeLists: { cartItems: { dataType: 'STRING', values: ['helmet', 'bike', 'gloves'] } },
  eventCount: 3,
  lastEvent: { id: event.id, eventName: event.eventType, createdDate: event.createdDate },
  createdDate: '2020-06-06T10:12:00.000Z',
};

const customEventRequest = {
  id: event.id,
  eventName: event.eventType,
  sessionType: session.type,
  sessionExternalId: sessionEntity.externalId,
  ...customer,
  createdDate: event.createdDate,
  attributes: { location },
};

const problem = {
  message: 'Not a custom event: eventName.',
  code: 'bad.request',
  status: 400,
  contextId: '8f0c5c5e',
  details: [{ errorCode: 'bad.request', fieldName: 'eventName' }],
  errors: [],
};

/** What the OpenAPI document shows: a bike on its way. Source: seed, "Scenario: Bike delivery". */
export const openapiExamples = {
  session: sessionEntity,
  event,
  customEventRequest,
  problem,
  receipt: { id: event.id, session },
  bulkReceipt: {
    unprocessedEvents: [
      {
        event: customEventRequest,
        requestIndex: 0,
        isRetryable: true,
        errorMessage: 'The session is busy.',
      },
    ],
  },
  sessionType: { id: 'session-type-1', version: 1, name: 'delivery', displayName: 'Delivery', icon: 'truck' },
  eventType: {
    id: 'event-type-1',
    version: 1,
    name: 'in_transit',
    sessionType: 'delivery',
    displayName: 'In transit',
    icon: 'truck',
  },
  stream: `event: event\nid: 42\ndata: ${JSON.stringify(event)}\n\n: heartbeat\n\n`,
} as const;
