import { css, type CSSResultGroup } from 'lit';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    font-size: var(--_small);
  }
  .filter-chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    flex: 1 1 100%;
    min-inline-size: 0;
  }
  .filter-chip,
  .filter-search,
  .filter-order {
    border: 1px solid var(--_border);
    border-radius: 2em;
    padding-inline: 0.8em;
    color: var(--_muted);
    min-block-size: var(--_target);
  }
  .filter-chip {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: center;
  }
  .filter-chip b {
    color: var(--_text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .filter-chip:hover,
  .filter-order:hover {
    border-color: var(--_control-border);
    color: var(--_text);
  }
  .filter-chip[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .filter-chip[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
  .filter-search {
    display: flex;
    align-items: center;
    column-gap: 0.5em;
    flex: 1 1 9em;
    min-inline-size: 0;
    border-color: var(--_control-border);
  }
  .filter-search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .filter-search input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 24px;
    outline: none;
    color: var(--_text);
  }
  .filter-search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .filter-order {
    display: inline-flex;
    align-items: center;
    column-gap: 0.5em;
  }
`;

export const filterBarStyles: CSSResultGroup = [iconStyles, own];
