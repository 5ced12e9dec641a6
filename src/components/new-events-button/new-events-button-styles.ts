import { css } from 'lit';

export const newEventsButtonStyles = css`
  .new-events {
    display: flex;
    align-items: center;
    column-gap: 0.4em;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0.25em 1em;
    border: 1px solid var(--_accent);
    border-radius: 2em;
    background: var(--_accent);
    color: var(--_surface);
    font-size: var(--_small);
    font-weight: 600;
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.16);
  }
  .new-events:hover {
    background: var(--_surface);
    color: var(--_accent);
  }
`;
