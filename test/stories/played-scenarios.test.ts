import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ScenarioName } from '../../src/mock/scenarios.js';
import type { StoryPlayer } from '../../stories/player/story-player.js';
import '../../stories/player/story-player.js';
import { readText } from '../support/read-text.js';

/** What the panel says after each event of a scenario; `not` is what it must not say yet. */
const played: Partial<Record<ScenarioName, readonly { shows: string[]; not?: string[] }[]>> = {
  'atm-transaction': [
    { shows: ['Transaction of an unknown amount', 'Under way', 'Card ••••4242', 'York, Station'], not: ['4929'] },
    { shows: ['Wrong PINs 1', 'Under way'] },
    { shows: ['3 events', 'Under way'] },
    { shows: ['Cash withdrawal of £200.00', 'Balance before £1,590.25'], not: ['Balance after'] },
    { shows: ['Completed', 'Balance before £1,590.25', 'Balance after £1,390.25'], not: ['Open a claim'] },
    { shows: ['No cash given', 'Open a claim'] },
    { shows: ['7 events', 'Time at the machine 2 minutes, 4 seconds'] },
  ],
  finance: [
    { shows: ['Account statements', 'In credit', 'Balance €120.10', 'Latest one read No'] },
    { shows: ['Latest one read Yes'] },
    { shows: ['2 journeys', 'Invoice 2026-0118', 'Open', 'Due Nov 16, 2026'], not: ['Overdue'] },
    { shows: ['Overdue', 'Reminders 0'] },
    { shows: ['Reminders 1', 'Agree instalments'] },
    { shows: ['Overdrawn', 'Balance -€340.75', 'Lowest balance -€340.75'] },
    { shows: ['In arrears', 'Reminders 2'], not: ['Paid by'] },
    { shows: ['Paid so far €640.00', 'Paid by Bank transfer', 'Account ••••2051'], not: ['DE02'] },
  ],
};

/** What a person sees, without the marks that only a screen reader hears. */
const seen = (player: StoryPlayer) =>
  readText(player.renderRoot.querySelector('journey-panel') as Element).replaceAll(/[\u00a0\u202f]/g, ' ');

const press = (player: StoryPlayer, name: string) =>
  [...player.renderRoot.querySelectorAll('button')].find((button) => button.textContent === name)?.click();

const choose = (player: StoryPlayer, label: string, value: string) => {
  const labels = [...player.renderRoot.querySelectorAll('label')];
  const select = labels.find((one) => one.textContent?.trim().startsWith(label))?.querySelector('select');
  if (!select) throw new Error(`no choice "${label}"`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

for (const [scenario, steps] of Object.entries(played)) {
  describe(`${scenario}, played event by event`, () => {
    it('shows after each event what an agent should read', async () => {
      const player = await fixture<StoryPlayer>(html`<story-player scenario=${scenario}></story-player>`);
      await waitUntil(() => seen(player).includes('No journeys yet'), 'the panel is empty at first');
      for (const [index, { shows, not = [] }] of steps.entries()) {
        press(player, 'Send next event');
        for (const words of shows) {
          await waitUntil(() => seen(player).includes(words), `event ${index + 1}: "${words}"`).catch(
            (error: Error) => {
              throw new Error(`${error.message} is not in: ${seen(player)}`);
            },
          );
        }
        for (const words of not) expect(seen(player), `event ${index + 1}`).not.to.include(words);
      }
    });
  });
}

describe('the player', () => {
  it('plays a story to its end', async () => {
    const player = await fixture<StoryPlayer>(
      html`<story-player scenario="finance" story="happy-path"></story-player>`,
    );
    choose(player, 'Speed', 'at once');
    press(player, 'Play');
    await waitUntil(() => readText(player).includes('all sent'));
    await waitUntil(() => seen(player).includes('Settled'));
  });

  it('starts over', async () => {
    const player = await fixture<StoryPlayer>(html`<story-player scenario="finance" told></story-player>`);
    await waitUntil(() => seen(player).includes('In arrears'));
    player.told = false;
    await waitUntil(() => seen(player).includes('No journeys yet'));
  });

  it('tells another story of the same customer', async () => {
    const player = await fixture<StoryPlayer>(html`<story-player scenario="finance" told></story-player>`);
    await waitUntil(() => seen(player).includes('Invoice 2026-0118'));
    choose(player, 'Story', 'happy-path');
    await waitUntil(() => seen(player).includes('Invoice 2026-0117'));
  });

  it('lets the backend be down, and the panel says so', async () => {
    const player = await fixture<StoryPlayer>(html`<story-player scenario="finance" told></story-player>`);
    await waitUntil(() => seen(player).includes('In arrears'));
    choose(player, 'Faults', 'down');
    await waitUntil(() => seen(player).includes('Try again'), 'a way to try again', { timeout: 9000 });
  });

  it('shows the whole story through a flaky backend', async () => {
    const player = await fixture<StoryPlayer>(html`<story-player scenario="finance" told></story-player>`);
    choose(player, 'Faults', 'flaky');
    await waitUntil(() => seen(player).includes('Paid so far €640.00'), 'the truth', { timeout: 9000 });
    expect(seen(player)).to.include('5 events');
  });
});
