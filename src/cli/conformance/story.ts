import type { WireAttribute } from '../../contract/attribute-value.js';
import type { BackendUnderTest } from './backend-under-test.js';

export interface StoryEvent {
  readonly eventName: string;
  readonly sessionType: string;
  readonly sessionExternalId: string;
  readonly customerId: string;
  readonly customerIdType: string;
}

/** The members that all events of one new session of one new customer have. */
export const newStory = (backend: BackendUnderTest, members: Partial<StoryEvent> = {}): StoryEvent => ({
  eventName: 'step_taken',
  sessionType: backend.id('type'),
  sessionExternalId: backend.id('session'),
  customerId: backend.id('customer'),
  customerIdType: 'email',
  ...members,
});

export const text = (value: string | null): WireAttribute => ({ dataType: 'STRING', value });

/** A moment of June 2020, ISO 8601. */
export const day = (number: number): string => `2020-06-${String(number).padStart(2, '0')}T10:00:00.000Z`;
