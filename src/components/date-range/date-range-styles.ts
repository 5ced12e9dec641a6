import { css } from 'lit';

export const dateRangeStyles = css`
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .date {
    display: inline-flex;
    align-items: center;
    column-gap: 0.5em;
  }
  .date input {
    min-block-size: 24px;
    padding-inline: 0.4em;
    border: 1px solid var(--_control-border);
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_text);
  }
`;
