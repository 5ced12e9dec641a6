import type { Token } from '../client/token.js';
import type { JourneyPanel } from '../widgets/journey-panel/journey-panel.js';
import { applyInputs } from './apply-inputs.js';
import { type FrameMessage, inputsOf } from './frame-messages.js';
import { plainDetail } from './plain-detail.js';

export interface FrameOptions {
  /** The one origin that may fill the panel, such as `https://desktop.example`; never `*`. */
  readonly parentOrigin: string;
  /** Events to cancel here, because the parent acts on them: `['journey-link-open']`. None where absent. */
  readonly cancel?: readonly string[];
  /** The frame's window; the panel's own where absent. */
  readonly window?: Window;
}

const events = [
  'journey-action',
  'journey-copy',
  'journey-error',
  'journey-event-received',
  'journey-event-select',
  'journey-filter-change',
  'journey-link-open',
  'journey-ready',
  'journey-reveal',
  'journey-seen',
  'journey-session-toggle',
  'journey-warning',
];

/**
 * Inside a frame: fills the panel with what the parent page sends, and sends the panel's events back. Says hello at
 * once, so it does not matter who is there first. A refused token is asked for anew.
 *
 * @returns A function that disconnects.
 * @throws TypeError where `parentOrigin` is no origin.
 */
export function connectToParent(panel: JourneyPanel, options: FrameOptions): () => void {
  const { cancel = [], parentOrigin, window: own = panel.ownerDocument.defaultView as Window } = options;
  if (!URL.canParse(parentOrigin) || new URL(parentOrigin).origin !== parentOrigin)
    throw new TypeError(`parentOrigin is "${parentOrigin}": give an origin, such as https://desktop.example`);

  const end = new AbortController();
  const { signal } = end;
  const post = (message: FrameMessage) => own.parent.postMessage(message, parentOrigin);
  let current: string | undefined;
  const wanting: ((token: string) => void)[] = [];
  const token: Token = ({ refused }) => {
    if (!refused) return current;
    post({ journey: 'token' });
    return new Promise((resolve) => wanting.push(resolve));
  };

  const receive = ({ data, origin, source }: MessageEvent) => {
    const inputs = origin === parentOrigin && source === own.parent ? inputsOf(data) : undefined;
    if (!inputs) return;
    const { token: given, ...rest } = inputs;
    applyInputs(panel, given === undefined ? rest : { ...rest, token: (state) => token(state) });
    if (given === undefined) return;
    current = given;
    for (const resolve of wanting.splice(0)) resolve(given);
  };

  const report = (event: Event) => {
    if (cancel.includes(event.type)) event.preventDefault();
    post({ journey: 'event', name: event.type, detail: plainDetail((event as CustomEvent).detail) });
  };

  own.addEventListener('message', receive, { signal });
  for (const name of events) panel.addEventListener(name, report, { signal });
  post({ journey: 'hello' });
  return () => end.abort();
}
