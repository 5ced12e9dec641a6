import { css } from 'lit';

/**
 * What stands in the element, by the names that `::part()` knows. The manifest takes them from here.
 *
 * @csspart body - Everything.
 * @csspart toolbar - Steps and looks.
 * @csspart step-bar - The steps through the events.
 * @csspart step - A button of the steps.
 * @csspart choices - The looks to choose from.
 * @csspart choice - One look.
 * @csspart columns - Frames and problems.
 * @csspart preview - Frames and plain text.
 * @csspart frames - The frames, side by side as far as there is room.
 * @csspart frame - The cards in one look.
 * @csspart text - What agents read, as plain text.
 * @csspart copy - The button that copies the plain text.
 * @csspart notice - A notice, such as that the text cannot be read.
 * @csspart problems - The problems of the library.
 * @csspart problems-tally - How many there are.
 * @csspart problem - One problem.
 */
export const templatePreviewStyles = css`
  :host {
    container-type: inline-size;
  }
  [part='body'] {
    display: grid;
    gap: calc(var(--_space) * 4);
    grid-template-columns: minmax(0, 1fr);
  }
  [part='toolbar'] {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  [part='frames'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 4);
    /* for frames that are wider than the element */
    overflow-x: auto;
    /* holds what is placed absolutely within the cards, which would widen the page */
    position: relative;
  }
  [part='preview'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    align-content: start;
  }
  @container (min-width: 60rem) {
    [part='columns'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(16rem, 22rem);
      gap: calc(var(--_space) * 6);
    }
  }
  @container (max-width: 60rem) {
    [part='columns'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }
    .problems {
      order: -1;
    }
  }
  figure {
    flex: none;
    margin: 0;
    inline-size: 420px;
  }
  figure[data-look='narrow'] {
    inline-size: 320px;
  }
  figcaption {
    color: var(--_muted);
    font-size: var(--_small);
    margin-block-end: calc(var(--_space) * 1);
  }
  .frame {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .frame journey-session-card {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: clip;
  }
  [data-look='dark'] .frame {
    color-scheme: dark;
  }
  [data-look='large'] .frame {
    --journey-font-size: calc(var(--_font-size) * 2);
  }
  [data-look='contrast'] .frame {
    color-scheme: dark;
    --journey-surface: #000000;
    --journey-sunken: #000000;
    --journey-text: #ffffff;
    --journey-muted: #ffffff;
    --journey-border: #ffffff;
    --journey-control-border: #ffffff;
    --journey-accent: #ffff00;
    --journey-focus: #00ffff;
    --journey-neutral: #ffffff;
    --journey-neutral-background: #000000;
    --journey-info: #7fd4ff;
    --journey-info-background: #000000;
    --journey-success: #3fff3f;
    --journey-success-background: #000000;
    --journey-warning: #ffff00;
    --journey-warning-background: #000000;
    --journey-danger: #ffb0b0;
    --journey-danger-background: #000000;
  }
  summary {
    min-block-size: var(--_target);
    cursor: pointer;
  }
  pre {
    margin: 0;
    padding: calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_sunken);
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
