import { css, type CSSResultGroup } from 'lit';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .problems {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-inline-size: 0;
  }
  .problems-tally {
    display: flex;
    align-items: center;
    column-gap: calc(var(--_space) * 2);
    color: var(--_tone);
    font-weight: 600;
  }
  .problems ol {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .problem {
    display: flex;
    align-items: start;
    column-gap: calc(var(--_space) * 2);
    inline-size: 100%;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_tone);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .problem:hover {
    background: var(--_tone-background);
  }
  .problem .icon {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }
  .problem-text {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
  }
  .problem-message {
    font-weight: 600;
  }
  .problem-place {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

export const problemListStyles: CSSResultGroup = [iconStyles, own];
