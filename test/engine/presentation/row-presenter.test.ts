import { expect } from '@open-wc/testing';
import type { JourneyEvent } from '../../../src/contract/journey-event.js';
import { presentEvent } from '../../../src/engine/presentation/present-event.js';
import { RowPresenter } from '../../../src/engine/presentation/row-presenter.js';
import { eventOf } from '../projection/event-of.js';
import { libraryWithEventType } from './fixtures.js';

const link = { href: 'https://example.com/{{ id }}', label: 'Open' };
const cases: Record<string, { event: JourneyEvent; library?: ReturnType<typeof libraryWithEventType> }> = {
  'nobody configured': { event: eventOf('in_transit', { location: 'Leeds', days: 2 }) },
  'without attributes': { event: eventOf('in_transit') },
  'with nothing in its attributes': { event: eventOf('in_transit', { none: null, empty: [] }) },
  'with a link alone': { event: eventOf('in_transit', { id: null }), library: libraryWithEventType({ link }) },
  'with an attribute the host may not show': {
    event: eventOf('in_transit', { note: 'secret' }),
    library: libraryWithEventType({ attributes: [{ name: 'note', requires: 'notes' }] }),
  },
  'the host may not show': {
    event: eventOf('in_transit', { note: 'secret' }),
    library: libraryWithEventType({ requires: 'transit' }),
  },
  'with a value that does not read as its type, and a refused link': {
    event: eventOf('in_transit', { days: 'two' }),
    library: libraryWithEventType({
      body: 'In {{ days }} days',
      link: { href: 'javascript:alert(1)' },
      attributes: [{ name: 'days', type: 'integer' }],
    }),
  },
};

describe('a row', () => {
  for (const [name, input] of Object.entries(cases)) {
    it(`of an event ${name} says what its view says`, () => {
      const view = presentEvent(input);
      const presenter = new RowPresenter(input);
      const row = presenter.present(input.event);
      const { attributes, bodyParts, diagnostics, titleParts, typeLabel } = row;
      const parts = bodyParts ? { titleParts, bodyParts } : { titleParts };
      expect({ ...row, ...parts, attributes, diagnostics, typeLabel }).to.deep.equal(view);
      expect(presenter.present(input.event).diagnostics, 'read first').to.deep.equal(view.diagnostics);
      expect(row.expandable).to.equal(view.attributes.length > 0 || view.link !== undefined);
      expect(row.attributes, 'made once').to.equal(row.attributes);
    });
  }
});
