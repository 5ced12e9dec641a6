import { expect } from '@open-wc/testing';
import type { Diagnostic } from '../../../src/contract/diagnostic.js';
import type { AttributeView } from '../../../src/engine/presentation/attribute-view.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { presentSession } from '../../../src/engine/presentation/present-session.js';
import type { StageView } from '../../../src/engine/presentation/stage-view.js';

const event = {
  id: 'e1',
  sessionId: 's1',
  sessionType: 'order',
  name: 'paid',
  createdDate: '2026-11-21T16:00:00Z',
  attributes: { amount: 12 },
  kind: 'custom',
} as const;
const session = {
  id: 's1',
  type: 'order',
  createdDate: '2026-11-21T16:00:00Z',
  eventCount: 1,
  attributes: { number: 'A 1' },
  attributeLists: {},
};

/** What the host does to a list of its own must not show in another view. */
describe('a view belongs to who asked for it', () => {
  it('of a session: its lists are plain ones', () => {
    const view = presentSession({ session, events: [event] });
    const attributes: AttributeView[] = view.attributes;
    const stages: StageView[] = view.stages;
    const diagnostics: Diagnostic[] = view.diagnostics;
    const contributors = attributes.map((attribute): string[] => attribute.contributors);
    for (const list of [attributes, stages, diagnostics, ...contributors] as unknown[][]) list.push('mine');
    expect(JSON.stringify(presentSession({ session, events: [event] }))).not.to.include('mine');
  });

  it('of an event: its lists are plain ones', () => {
    const view = presentEvent({ event });
    const attributes: AttributeView[] = view.attributes;
    const diagnostics: Diagnostic[] = view.diagnostics;
    const contributors = attributes.map((attribute): string[] => attribute.contributors);
    for (const list of [attributes, diagnostics, ...contributors] as unknown[][]) list.push('mine');
    expect(JSON.stringify(presentEvent({ event }))).not.to.include('mine');
  });
});
