import { expect } from '@open-wc/testing';
import { fromGenesysEventTypes } from '../../../src/engine/library-import/from-genesys-event-types.js';

const inTransit = {
  id: '7',
  version: 3,
  name: 'in_transit',
  displayName: 'In transit',
  sessionType: 'delivery',
  attributes: { location: { dataType: 'STRING', displayName: 'Location' }, legs: { dataType: 'INTEGER' } },
  displayOptions: { shouldDisplayOnTimeline: false, eventIcon: 'mapPin' },
};

describe("importing the original's event types", () => {
  it('keeps name, wording, icon, attributes and place on the timeline', () => {
    const expected = {
      name: 'in_transit',
      displayName: 'In transit',
      icon: 'map-pin',
      onTimeline: false,
      attributes: [
        { name: 'location', displayName: 'Location' },
        { name: 'legs', type: 'integer' },
      ],
    };
    for (const json of [inTransit, [inTransit], { entities: [inTransit] }]) {
      const { library, diagnostics } = fromGenesysEventTypes(json);
      expect(library.sessionTypes).to.deep.equal([{ name: 'delivery', eventTypes: [expected] }]);
      expect(diagnostics).to.deep.equal([]);
    }
  });

  it('without a session type they are event types of any session', () => {
    expect(fromGenesysEventTypes([{ name: 'lost' }]).library.eventTypes).to.deep.equal([{ name: 'lost' }]);
  });

  it('names what has no counterpart, by its place', () => {
    const { library, diagnostics } = fromGenesysEventTypes({
      entities: [
        { name: 'a', ttl: 5, displayOptions: { color: 'red' }, attributes: { 'x/y': { dataType: 'BLOB' } } },
        { displayName: 'nameless' },
        7,
      ],
    });
    expect(library.eventTypes).to.deep.equal([{ name: 'a', attributes: [{ name: 'x/y' }] }]);
    expect(diagnostics.map(({ pointer }) => pointer)).to.deep.equal([
      '/entities/0/ttl',
      '/entities/0/displayOptions/color',
      '/entities/0/attributes/x~1y/dataType',
      '/entities/1',
      '/entities/2',
    ]);
    expect(
      diagnostics.every(({ severity, code }) => severity === 'warning' && code === 'import/no-counterpart'),
    ).to.equal(true);
  });

  it('never throws', () => {
    for (const json of [null, undefined, 'x', 7, [null], { entities: [[]] }, { name: '__proto__', attributes: [] }]) {
      expect(fromGenesysEventTypes(json)).to.have.keys('library', 'diagnostics');
    }
  });
});
