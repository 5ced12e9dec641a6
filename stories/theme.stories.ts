import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/define/journey-session-card.js';
import { storyData } from './player/story-data.js';

type Theme = Readonly<Record<`--journey-${string}`, string>>;

const tones = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
const lengths = ['font-family', 'font-size', 'line-height', 'space', 'radius'] as const;
const colours = ['surface', 'sunken', 'text', 'muted', 'border', 'control-border', 'accent', 'focus'] as const;
const pairs = tones.flatMap((tone) => [tone, `${tone}-background`]);

/** One card in good order and one in trouble, open, with these custom properties around them. */
const themed = (theme: Theme, density?: 'compact') => {
  const set = (element?: Element) => {
    for (const [name, value] of Object.entries(theme))
      (element as HTMLElement | undefined)?.style.setProperty(name, value || null);
  };
  return html`<div ${ref(set)}>
    ${[storyData('supply-chain', 'happy-path'), storyData('finance')].map(
      ({ session, events, library, now }) =>
        html`<journey-session-card
          open
          time-zone="Europe/London"
          density=${density ?? 'comfortable'}
          .session=${session}
          .events=${events}
          .library=${library}
          .now=${now}
        ></journey-session-card>`,
    )}
  </div>`;
};

const control = (type: 'text' | 'color') => (name: string) => [`--journey-${name}`, { control: type }];

const meta: Meta = {
  title: 'Theme',
  argTypes: Object.fromEntries([...lengths.map(control('text')), ...[...colours, ...pairs].map(control('color'))]),
};
export default meta;

/** Every custom property as a control: change one and look. What is left empty has its default. */
export const Playground: StoryObj = { render: (theme) => themed(theme as Theme) };

/** The colours of a house. */
export const Brand: StoryObj = {
  render: () =>
    themed({
      '--journey-accent': 'light-dark(#7a1fa2, #dba6f2)',
      '--journey-focus': 'light-dark(#7a1fa2, #dba6f2)',
      '--journey-surface': 'light-dark(#fffdfa, #17141a)',
      '--journey-info': 'light-dark(#6a1b8f, #dba6f2)',
      '--journey-info-background': 'light-dark(#f5e9fb, #33203d)',
    }),
};

/** Square corners and a serif face. */
export const Square: StoryObj = {
  render: () => themed({ '--journey-radius': '0px', '--journey-font-family': 'Georgia, serif' }),
};

/** Text twice as large: gaps, icons and corners follow. */
export const LargeText: StoryObj = { render: () => themed({ '--journey-font-size': '1.625rem' }) };

/** Smaller gaps, for a desktop with little room. */
export const Compact: StoryObj = { render: () => themed({}, 'compact') };
