import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../messages/words.js';
import { say } from '../../messages/say.js';
import type { ViewContext } from '../view-context.js';
import { JourneyStepEvent } from './journey-step-event.js';

export interface StepBarState {
  /** How many events have come, 1 to `count`. */
  readonly step: number;
  /** How many there are; at least one. */
  readonly count: number;
  /** What the event of this step is called. */
  readonly label: string;
}

/** Goes through events one at a time, by buttons or a slider. Raises `journey-step`. */
export function stepBar({ step, count, label }: StepBarState, context: ViewContext): TemplateResult {
  const { locale } = context;
  const position = say(locale, 'eventPosition', { position: step, count });
  const button = (word: keyof Words, to: number): TemplateResult =>
    html`<button
      class="step-button"
      part="step"
      type="button"
      aria-disabled=${String(to === step)}
      @click=${(event: Event) => go(event, to)}
    >
      ${say(locale, word)}
    </button>`;
  const go = (event: Event, to: number): void => {
    if (to !== step) (event.currentTarget as HTMLElement).dispatchEvent(new JourneyStepEvent(to));
  };
  return html`<div class="step-bar" part="step-bar" role="group" aria-label=${say(locale, 'steps')}>
    <div class="step-buttons">
      ${button('stepFirst', 1)}${button('stepPrevious', Math.max(1, step - 1))}${button('stepNext', Math.min(count, step + 1))}${button('stepLast', count)}
    </div>
    <input
      class="step-slider"
      type="range"
      min="1"
      max=${count}
      aria-label=${say(locale, 'steps')}
      aria-valuetext=${`${position}: ${label}`}
      .value=${live(String(step))}
      @input=${(event: Event) => go(event, Number((event.currentTarget as HTMLInputElement).value))}
    />
    <p class="step-words"><b>${position}</b> <bdi>${label}</bdi></p>
  </div>`;
}
