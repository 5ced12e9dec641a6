import { css } from 'lit';

export const attributeListStyles = css`
  .attributes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: calc(var(--_space) * 1.75) calc(var(--_space) * 3);
  }
  .attribute {
    min-inline-size: 0;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .attribute-wide {
    grid-column: 1 / -1;
  }
  .attribute dt {
    color: var(--_muted);
    font-size: var(--_small);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .attribute dd {
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }
  .value {
    display: -webkit-inline-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    max-inline-size: 100%;
    overflow: hidden;
    vertical-align: bottom;
    unicode-bidi: isolate;
  }
  .value-target {
    /* 24 px to hit without a taller line; a border, as clamped lines would peep into a padding. */
    border-block: max(0px, (24px - 1.35em) / 2) solid transparent;
    margin-block: min(0px, (1.35em - 24px) / 2);
  }
  .value-why {
    text-decoration: underline dotted transparent;
    text-underline-offset: 0.25em;
  }
  /* every value says why it stands there when asked; only one that changed says beforehand that there is something to ask */
  .value-changed {
    text-decoration-color: var(--_muted);
  }
  .value-why:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  .value-reveal {
    display: inline-grid;
    place-items: center;
    margin-block: min(0px, (1.35em - 24px) / 2);
    margin-inline-start: calc(var(--_space) * 1);
    color: var(--_muted);
    vertical-align: bottom;
  }
  .value-reveal:hover {
    color: var(--_accent);
  }
  .value-differs {
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 400;
  }
  .value-raw {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    font-style: italic;
  }
`;
