import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/journey-timeline.js';
import type { JourneyTimeline } from '../../../src/widgets/journey-timeline/journey-timeline.js';
import { library } from './many-events.js';

/** A timeline as an agent sees it, 400 px wide and 500 px high unless told. */
export async function timelineOf(
  properties: Partial<JourneyTimeline>,
  style = 'inline-size: 400px; block-size: 500px',
): Promise<JourneyTimeline> {
  const box = await fixture<HTMLElement>(
    html`<div lang="en"><journey-timeline time-zone="UTC"></journey-timeline></div>`,
  );
  const timeline = box.querySelector('journey-timeline') as JourneyTimeline;
  timeline.style.cssText = style;
  Object.assign(timeline, { library, now: '2020-01-20T12:00:00Z', ...properties });
  await timeline.updateComplete;
  await frame();
  return timeline;
}

export const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

export const scrollerOf = (timeline: JourneyTimeline): HTMLElement =>
  timeline.renderRoot.querySelector('[part=scroller]') as HTMLElement;

export const rowsOf = (timeline: JourneyTimeline): HTMLElement[] => [
  ...timeline.renderRoot.querySelectorAll<HTMLElement>('li[part=row]'),
];

export const titlesOf = (timeline: JourneyTimeline): string[] => rowsOf(timeline).map(titleOf);

export const titleOf = (row: Element): string => row.querySelector('button')?.textContent?.trim() ?? '';

export const headsOf = (timeline: JourneyTimeline): string[] =>
  [...timeline.renderRoot.querySelectorAll('[part=day]')].map((head) => head.textContent?.trim() ?? '');

/** The rows that an agent can see, from top to bottom. */
export function rowsInView(timeline: JourneyTimeline): HTMLElement[] {
  const { bottom, top } = scrollerOf(timeline).getBoundingClientRect();
  return rowsOf(timeline)
    .filter((row) => row.getBoundingClientRect().bottom > top + 1 && row.getBoundingClientRect().top < bottom - 1)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
}

/** Where a row with this title stands; it must be there. */
export function placeOf(timeline: JourneyTimeline, title: string): number {
  const row = rowsOf(timeline).find((each) => titleOf(each) === title);
  if (!row) throw new Error(`no row "${title}" among ${titlesOf(timeline).join(', ')}`);
  return row.getBoundingClientRect().top;
}

export async function scrollTo(timeline: JourneyTimeline, place: number): Promise<void> {
  scrollerOf(timeline).scrollTop = place;
  await frame();
  await timeline.updateComplete;
  await frame();
}

export function buttonOf(timeline: JourneyTimeline, name: string): HTMLButtonElement {
  const found = [...timeline.renderRoot.querySelectorAll('button')].find(
    (button) =>
      (button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '').includes(name) ||
      button.querySelector(`[aria-label="${name}"]`),
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

export const focusedTitle = (timeline: JourneyTimeline): string =>
  timeline.shadowRoot?.activeElement?.textContent?.trim() ?? '';

/** The first and last thing an agent sees are rows, and between them nothing is blank. */
export function hasNoGap(timeline: JourneyTimeline): boolean {
  const { bottom, left, top, width } = scrollerOf(timeline).getBoundingClientRect();
  for (let y = top + 3; y < bottom - 3; y += 7) {
    const element = timeline.shadowRoot?.elementFromPoint(left + width / 2, y);
    if (!element?.closest('li')) return false;
  }
  return true;
}

export { waitUntil };
