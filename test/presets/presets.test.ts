import { expect } from '@open-wc/testing';
import { customEventRequestSchema } from '../../src/contract/custom-event-request.js';
import { lintLibrary } from '../../src/engine/library/lint-library.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { scenarios } from '../../src/mock/scenarios.js';
import { toldJourney } from '../../stories/player/told-journey.js';
import { readStory } from './read-story.js';
import { whatAgentsRead } from './what-agents-read.js';

const names = Object.keys(whatAgentsRead) as (keyof typeof whatAgentsRead)[];
const firstLines = (text: string) => text.split('\n\n').map((card) => card.split('\n')[0]);

it('every platform scenario of the seed has a story and an expectation', () => {
  expect(['bike-delivery', ...names]).to.have.members(Object.keys(scenarios));
  expect(names).to.have.length(9);
});

for (const scenario of Object.values(scenarios)) {
  const { library, stories = [] } = scenario;
  const tellings = [scenario.events, ...stories.map(({ events }) => events)];

  describe(`the ${scenario.title} preset`, () => {
    it('is a library without a mistake', () => {
      expect(parseLibrary(library).diagnostics).to.deep.equal([]);
    });

    it('lints clean, alone and beside the events of its stories', () => {
      const samples = tellings.flatMap((events) => toldJourney(scenario, events)).flatMap(({ events }) => events);
      expect(samples).not.to.be.empty;
      expect(lintLibrary(library, [])).to.deep.equal([]);
      expect(lintLibrary(library, samples)).to.deep.equal([]);
    });

    it('is plain JSON: it survives being written and read', () => {
      expect(JSON.parse(JSON.stringify(library))).to.deep.equal(library);
    });

    it('is told by events that a backend accepts, in time order, each once', () => {
      for (const events of tellings) {
        for (const event of events) expect(customEventRequestSchema.safeParse(event).success, event.id).to.equal(true);
        const dates = events.map(({ createdDate = '' }) => createdDate);
        expect(dates).to.deep.equal([...dates].sort());
        expect(new Set(events.map(({ id }) => id)).size).to.equal(events.length);
      }
    });

    it('words every event that it tells', () => {
      const worded = new Set(
        (library.sessionTypes ?? []).flatMap(({ eventTypes = [] }) => eventTypes.map(({ name }) => name)),
      );
      for (const { eventName } of tellings.flat()) expect(worded).to.include(eventName);
    });

    it('shows no value that does not fit its type, and no problem', () => {
      for (const events of tellings) {
        const { raw, diagnostics } = readStory(scenario, events, { now: scenario.now ?? '2020-06-13T09:00:00Z' });
        expect(raw).to.deep.equal([]);
        expect(diagnostics).to.deep.equal([]);
      }
    });
  });
}

for (const name of names) {
  const scenario = scenarios[name];
  const expected = whatAgentsRead[name];
  const read = (story: string, options?: { locale?: string; capabilities?: readonly string[] }) => {
    const { events, now } = scenario.stories?.find((one) => one.name === story) ?? { events: [], now: '' };
    return readStory(scenario, events, { now, ...options }).text;
  };

  describe(`what an agent reads of ${scenario.title}`, () => {
    it('after the last event', () => {
      const { text } = readStory(scenario, scenario.events, { now: scenario.now ?? '' });
      expect(text).to.equal(expected.text.trim());
    });

    it('when all goes well', () => {
      expect(firstLines(read('happy-path'))).to.deep.equal(expected.happyPath);
    });

    it('of a long history', () => {
      expect(firstLines(read('long-history')).slice(0, 3)).to.deep.equal(expected.longHistory);
    });
  });
}

describe('particulars of the presets', () => {
  const told = (name: keyof typeof whatAgentsRead, options: { locale?: string; capabilities?: readonly string[] }) => {
    const scenario = scenarios[name];
    return readStory(scenario, scenario.events, { now: scenario.now ?? '', ...options }).text;
  };

  it('finance reads in German, amounts and dates included', () => {
    const text = told('finance', { locale: 'de' }).replaceAll('\u00a0', ' ');
    expect(text).to.include('Rechnung 2026-0118 [In Verzug]');
    expect(text).to.include('640,00 € von 1.280,00 € bezahlt, fällig 16.11.2026');
    expect(text).not.to.match(/Invoice|Reminder|Settled|Account/);
  });

  it('marketing shows a purchase score to those who may see it only', () => {
    expect(told('marketing-campaigns', {})).not.to.include('Purchase score');
    expect(told('marketing-campaigns', { capabilities: ['marketing.scores'] })).to.include('- Purchase score: 35%');
  });

  it('no number of a card or account is read in clear', () => {
    const secrets = [
      ['atm-transaction', '4929123456784242'],
      ['finance', 'DE02120300000000202051'],
      ['application-processing', 'QQ123456C'],
    ] as const;
    for (const [name, secret] of secrets) {
      expect(JSON.stringify(scenarios[name].events), 'the story holds it').to.include(secret);
      expect(told(name, {})).not.to.include(secret);
    }
  });

  it('one story has at least 200 events in one session', () => {
    const sizes = Object.values(scenarios).flatMap(({ stories = [] }) =>
      stories.flatMap(({ events }) =>
        events.map(
          ({ sessionExternalId }) => events.filter((event) => event.sessionExternalId === sessionExternalId).length,
        ),
      ),
    );
    expect(Math.max(...sizes)).to.be.at.least(200);
  });
});
