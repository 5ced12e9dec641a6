import type { WireEvent } from '../../contract/event-schema.js';
import type { WireSession } from '../../contract/session-schema.js';
import type { BackendUnderTest } from './backend-under-test.js';
import { SkipCheck } from './skip-check.js';
import { day, newStory, text } from './story.js';

/** Someone with sessions, to read: the one that was named, or made up where the backend takes events, claimed or not. */
export interface Subject {
  /** Path of the list of sessions. */
  readonly path: string;
  readonly sessions: readonly WireSession[];
  /** The session of these with the most events. */
  readonly session: WireSession;
  readonly events: readonly WireEvent[];
}

const nameSomeone = 'name someone with sessions: --customer-id or --contact-id';

export const subjectOf = (backend: BackendUnderTest): Promise<Subject> => backend.once('subject', () => find(backend));

/** Path of a list of sessions: the subject's, or of a customer nobody knows, whose list has no session but the form of one. */
export async function listPath(backend: BackendUnderTest): Promise<string> {
  try {
    return (await subjectOf(backend)).path;
  } catch (error) {
    if (!(error instanceof SkipCheck)) throw error;
  }
  const path = backend.sessionsPath({ customerId: backend.id('nobody'), customerIdType: 'email' });
  const answer = await backend.call(path);
  if (answer.status === 404) throw new SkipCheck(`an unknown customer has no list here; ${nameSomeone}`);
  return path;
}

async function find(backend: BackendUnderTest): Promise<Subject> {
  const path = backend.claims('ingest') ? await invent(backend) : (named(backend) ?? (await seed(backend)));
  const sessions = (await backend.list<WireSession>(`${path}?pageSize=200`)).entities;
  const session = [...sessions].sort((a, b) => (b.eventCount ?? 0) - (a.eventCount ?? 0))[0];
  if (!session) throw new SkipCheck('the customer has no session');
  return { path, sessions, session, events: await backend.events(session.id) };
}

async function invent(backend: BackendUnderTest): Promise<string> {
  const story = newStory(backend);
  for (let number = 1; number <= 30; number++) {
    const eventName = number % 3 === 0 ? 'rested' : number % 7 === 0 ? 'turned' : 'step_taken';
    await backend.accept({
      ...story,
      eventName,
      createdDate: day(number),
      attributes: { place: text(`mile ${number}`) },
    });
  }
  for (const word of ['second', 'third']) await backend.accept({ ...story, sessionExternalId: backend.id(word) });
  return backend.sessionsPath(story);
}

/** A backend that claims to be read only may take events all the same; where it does not, that is no failure. */
async function seed(backend: BackendUnderTest): Promise<string> {
  const { status } = await backend.send(newStory(backend));
  if (status !== 202) throw new SkipCheck(nameSomeone);
  return invent(backend);
}

function named(backend: BackendUnderTest): string | undefined {
  const { contactId, customerId, customerIdType = 'email' } = backend.options;
  if (customerId !== undefined) return backend.sessionsPath({ customerId, customerIdType });
  if (contactId === undefined) return undefined;
  return `/externalcontacts/contacts/${encodeURIComponent(contactId)}/journey/sessions`;
}
