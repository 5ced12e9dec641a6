import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/journey-template-preview.js';
import { readSamples } from '../../../src/engine/preview/read-samples.js';
import { scenarios } from '../../../src/mock/scenarios.js';
import type { JourneySessionCard } from '../../../src/widgets/journey-session-card/journey-session-card.js';
import type { JourneyTemplatePreview } from '../../../src/widgets/journey-template-preview/journey-template-preview.js';
import { readText } from '../../support/read-text.js';

const { library, events: requests } = scenarios['bike-delivery'];
const text = JSON.stringify(library, null, 2);
const { events } = readSamples(requests);

const mount = async (more: Partial<JourneyTemplatePreview> = {}) => {
  const preview = await fixture<JourneyTemplatePreview>(
    html`<journey-template-preview lang="en" time-zone="UTC"></journey-template-preview>`,
  );
  Object.assign(preview, { library: text, events, ...more });
  await settled(preview);
  return preview;
};
const settled = async (preview: JourneyTemplatePreview) => {
  await preview.updateComplete;
  await Promise.all(cards(preview).map((card) => card.updateComplete));
};
const cards = (preview: JourneyTemplatePreview): JourneySessionCard[] => [
  ...preview.renderRoot.querySelectorAll('journey-session-card'),
];
const frames = (preview: JourneyTemplatePreview) =>
  [...preview.renderRoot.querySelectorAll('figcaption')].map(({ textContent }) => textContent);
const button = (preview: JourneyTemplatePreview, name: string): HTMLElement => {
  const found = [...preview.renderRoot.querySelectorAll('button')].find(
    ({ textContent }) => textContent?.trim() === name,
  );
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
};
const press = async (preview: JourneyTemplatePreview, name: string) => {
  button(preview, name).click();
  await settled(preview);
};
const problems = (preview: JourneyTemplatePreview) =>
  [...preview.renderRoot.querySelectorAll('.problem')].map((problem) =>
    (problem.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('template preview', () => {
  it('accessible: with and without problems, with every frame', async () => {
    for (const scheme of ['light', 'dark']) {
      const preview = await mount({ library: text.replace('"label": "Delayed"', '"lable": "Delayed"') });
      preview.setAttribute('color-scheme', scheme);
      for (const chip of preview.renderRoot.querySelectorAll<HTMLElement>('.choice[aria-pressed="false"]'))
        chip.click();
      await settled(preview);
      await expect(preview).to.be.accessible();
    }
  });

  it('begins with the card that the event belongs to', async () => {
    const [first, second] = events;
    if (!first || !second) throw new Error('There are no samples');
    const other = { ...second, sessionId: 'second' };
    const preview = await mount({ events: [first, other], step: 1 });
    const inFrame = () => [
      ...(preview.renderRoot.querySelector('.frame')?.querySelectorAll('journey-session-card') ?? []),
    ];
    const ids = () => inFrame().map(({ session }) => session?.id);
    expect(ids()).to.deep.equal([first.sessionId]);
    preview.step = 2;
    await settled(preview);
    expect(ids()).to.deep.equal(['second', first.sessionId]);
  });

  it('draws the card of every session, open, as agents see it', async () => {
    const other = events.map((event) => ({ ...event, id: `${event.id}-2`, sessionId: 'second' }));
    const preview = await mount({ events: [...other, ...events] });
    const { length } = frames(preview);
    expect(cards(preview)).to.have.length(2 * length);
    expect(readText(cards(preview)[0] as Element))
      .to.include("Women's bike for Gwen Brown")
      .and.to.include('Item delivered');
    expect(cards(preview).every(({ open }) => open)).to.equal(true);
  });

  it('draws every frame that is chosen, side by side', async () => {
    const preview = await mount();
    expect(frames(preview)).to.deep.equal(['420 px', '320 px', 'Dark']);
    await press(preview, 'Dark');
    await press(preview, 'Right to left');
    await press(preview, 'German');
    expect(frames(preview)).to.deep.equal(['420 px', '320 px', 'Right to left', 'German']);
    const widths = [...preview.renderRoot.querySelectorAll('figure')].map(({ offsetWidth }) => offsetWidth);
    expect(widths).to.deep.equal([420, 320, 420, 420]);
    expect(readText(cards(preview).at(-1) as Element)).to.include('6. Juni 2020');
    expect(getComputedStyle(cards(preview)[2] as Element).direction).to.equal('rtl');
  });

  it('draws text of double size where that is chosen, and nowhere else', async () => {
    const preview = await mount();
    await press(preview, '200 % text');
    const sizes = cards(preview).map((card) => parseFloat(getComputedStyle(card).fontSize));
    expect(sizes).to.deep.equal([13, 13, 13, 26]);
  });

  it('offers the languages the library is written in', async () => {
    const preview = await mount({
      library: { sessionTypes: [{ name: 'delivery', displayName: { en: 'Delivery', ar: 'توصيل', 'not a tag': 'x' } }] },
    });
    await press(preview, 'Arabic');
    expect(readText(cards(preview).at(-1) as Element)).to.include('توصيل');
    expect(getComputedStyle(cards(preview).at(-1) as Element).direction).to.equal('rtl');
  });

  it('keyboard: goes through the events, one at a time or by the slider', async () => {
    const preview = await mount();
    const shown = () => readText(preview.renderRoot.querySelector('.step-words') as Element);
    const counted = () => readText(cards(preview)[0] as Element).match(/\d+ events?/)?.[0];
    expect(shown()).to.equal('Event 4 of 4 Item delivered');
    button(preview, 'First').focus();
    await sendKeys({ press: 'Enter' });
    await settled(preview);
    expect([shown(), counted()]).to.deep.equal(['Event 1 of 4 Product purchased', '1 event']);
    await press(preview, 'Previous');
    expect(shown()).to.equal('Event 1 of 4 Product purchased');
    await press(preview, 'Next');
    expect([shown(), counted()]).to.deep.equal(['Event 2 of 4 Dispatch delayed', '2 events']);
    preview.renderRoot.querySelector<HTMLElement>('[type=range]')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await settled(preview);
    expect([shown(), counted()]).to.deep.equal(['Event 3 of 4 In transit', '3 events']);
    await press(preview, 'Last');
    expect(shown()).to.equal('Event 4 of 4 Item delivered');
  });

  it('raises journey-step, from 1', async () => {
    const preview = await mount();
    const steps: number[] = [];
    preview.addEventListener('journey-step', ({ step }) => steps.push(step));
    await press(preview, 'First');
    await press(preview, 'First');
    await press(preview, 'Next');
    expect(steps).to.deep.equal([1, 2]);
  });

  it('reacts to an altered value of an event: every card follows', async () => {
    const preview = await mount();
    preview.events = events.map((event) =>
      event.name === 'item_delivered' ? { ...event, attributes: { location: 'Garden shed' } } : event,
    );
    await settled(preview);
    for (const card of cards(preview))
      expect(readText(card)).to.include('Garden shed').and.not.to.include("Customer's address");
  });

  it('reacts to another library', async () => {
    const preview = await mount();
    preview.library = text.replace('"Order {{ orderId }}"', '"Bestellung {{ orderId }}"');
    await settled(preview);
    expect(readText(cards(preview)[0] as Element)).to.include('Bestellung WMBK06201234');
  });

  it('lists every problem in the order of the text, with place and hint', async () => {
    const preview = await mount({
      library: text.replace('"icon": "truck"', '"icno": "truck"').replace('"tone": "warning"', '"tone": "warnin"'),
    });
    expect(problems(preview)).to.have.length(2);
    expect(problems(preview)[0]).to.match(
      /^"icno" is not a key that stands here Did you mean "icon"\? Line 13, column 7 delivery › icno$/,
    );
    expect(problems(preview)[1]).to.match(
      /Did you mean "warning"\? Line \d+, column \d+ delivery › card › status 2 › tone$/,
    );
    preview.library = text;
    await settled(preview);
    expect(readText(preview.renderRoot.querySelector('[part=problems]') as Element)).to.equal('No problems found');
  });

  it('raises journey-problem-select with the place, also for a library that is an object', async () => {
    const preview = await mount({ library: text.replace('"icon": "truck"', '"icno": "truck"') });
    const places: unknown[] = [];
    preview.parentElement?.addEventListener('journey-problem-select', ({ detail }) => places.push(detail));
    preview.renderRoot.querySelector<HTMLElement>('.problem')?.click();
    preview.library = { sessionTypes: [{ name: 'delivery', icno: 'truck' }] };
    await settled(preview);
    preview.renderRoot.querySelector<HTMLElement>('.problem')?.click();
    expect(places).to.deep.equal([
      { pointer: '/sessionTypes/0/icno', line: 13, column: 7 },
      { pointer: '/sessionTypes/0/icno' },
    ]);
  });

  it('keeps the last good cards while the text is not JSON, and says so', async () => {
    const preview = await mount();
    preview.library = text.replace('"name": "delivery",', '"name": "delivery"');
    await settled(preview);
    expect(readText(cards(preview)[0] as Element)).to.include("Women's bike for Gwen Brown");
    expect(readText(preview.renderRoot.querySelector('[part=preview]') as Element)).to.include(
      'the last version that could',
    );
    expect(problems(preview)).to.deep.equal(['Needs a comma after this Add a comma Line 11, column 24']);
  });

  it('writes what agents read as plain text', async () => {
    const preview = await mount({ step: 2 });
    preview.renderRoot.querySelector<HTMLElement>('summary')?.click();
    await waitUntil(() => preview.renderRoot.querySelector('pre'), 'the text is open');
    const written = preview.renderRoot.querySelector('pre')?.textContent;
    expect(written)
      .to.include("Delivery: Women's bike for Gwen Brown [Delayed, warning]")
      .and.to.include('2 events')
      .and.not.to.include('In transit [info]');
  });

  it('says what to do where there are no events, and stands anything for a library', async () => {
    const preview = await mount({ events: [] });
    expect(readText(preview.renderRoot.querySelector('[part=preview]') as Element)).to.equal(
      'Add sample events to see what agents will see.',
    );
    for (const hostile of [
      undefined,
      null,
      '',
      '[]',
      'x',
      7,
      [],
      { sessionTypes: 'x' },
      '{"__proto__": {"sessionTypes": []}}',
    ]) {
      preview.library = hostile;
      preview.events = events;
      await settled(preview);
      expect(cards(preview)).to.have.length(3);
    }
  });

  it('shows every frame whole, below each other where there is no room beside', async () => {
    const preview = await mount();
    for (const width of [1366, 840, 580]) {
      (preview.parentElement as HTMLElement).style.width = `${width}px`;
      const { right } = preview.getBoundingClientRect();
      for (const figure of preview.renderRoot.querySelectorAll('figure'))
        expect(figure.getBoundingClientRect().right, `${width} px`).to.be.at.most(right + 0.5);
    }
  });

  it('shows the rows of a timeline whole, with nothing inside that takes the wheel from the page', async () => {
    const [first] = events;
    if (!first) throw new Error('There are no samples');
    const many = Array.from({ length: 60 }, (_, i) => ({
      ...first,
      id: `e${i}`,
      createdDate: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
    }));
    const preview = await mount({ events: many });
    const [card] = cards(preview);
    const timeline = card?.renderRoot.querySelector('journey-timeline');
    await timeline?.updateComplete;
    const scroller = timeline?.renderRoot.querySelector<HTMLElement>('[part=scroller]');
    const rows = scroller?.querySelectorAll('[part=row]');
    expect(rows).to.have.length(60);
    expect(scroller && getComputedStyle(scroller).overflowY).to.equal('visible');
    const end = card?.getBoundingClientRect().bottom ?? 0;
    expect(rows?.[59]?.getBoundingClientRect().bottom).to.be.greaterThan(480).and.at.most(end);
  });

  it('fits its frame at 320 px', async () => {
    const preview = await mount({ library: text.replace('"icon": "truck"', '"icno": "truck"') });
    (preview.parentElement as HTMLElement).style.width = '320px';
    expect(preview.scrollWidth).to.be.at.most(320);
  });
});
