import type { LitElement } from 'lit';
import type { JourneyPanel } from '../../src/widgets/journey-panel/journey-panel.js';
import type { JourneySessionCard } from '../../src/widgets/journey-session-card/journey-session-card.js';

const answered = new WeakSet<EventTarget>();
const failed = new WeakSet<EventTarget>();
const remember = (type: string, known: WeakSet<EventTarget>): void =>
  document.addEventListener(type, (event) => known.add(event.composedPath()[0] as EventTarget));

remember('journey-ready', answered);
remember('journey-error', failed);

/** An element that will soon look different without anybody's doing. */
export function isUnderWay(element: Element): boolean {
  return (
    (element as Partial<LitElement>).isUpdatePending === true ||
    (element.matches('.skeleton, [aria-busy="true"]') && isOnScreen(element)) ||
    (element.localName === 'journey-panel' && isOpening(element as JourneyPanel)) ||
    (element.matches('[part="session-card"]') && awaitsEvents(element as JourneySessionCard))
  );
}

function isOpening(panel: JourneyPanel): boolean {
  const { baseUrl, contactId, customer, customerId, live, source } = panel;
  if (!(customer ?? customerId ?? contactId) || !(source ?? baseUrl) || failed.has(panel)) return false;
  const badge = panel.renderRoot.querySelector<HTMLElement>('[part="live"]');
  return !answered.has(panel) || (live !== 'off' && badge?.dataset.state !== 'live');
}

/** A panel's card says so only while it is open, and nothing before it has asked. */
function awaitsEvents(card: JourneySessionCard): boolean {
  const { events, loading, session } = card;
  return isOnScreen(card) && (loading || (events.length === 0 && (session?.eventCount ?? 0) > 0));
}

/** What is further down waits until somebody scrolls there. */
const isOnScreen = (element: Element): boolean => element.getBoundingClientRect().top < innerHeight;
