import { css } from 'lit';

export const pillStyles = css`
  .pill {
    display: inline-block;
    max-inline-size: 100%;
    padding: 0.1em 0.65em;
    /* Transparent here, drawn by forced colours. */
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_tone-background);
    color: var(--_tone);
    font-size: var(--_small);
    font-weight: 600;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
