import { css } from 'lit';

export const panelStyles = css`
  :host {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
  }
  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_border);
  }
  [part='heading'] {
    min-inline-size: 0;
    font-size: 1.08em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  [part='count'] {
    color: var(--_muted);
    font-size: var(--_small);
  }
  [part='header'] [part='live'] {
    margin-inline-start: auto;
  }
  .notice {
    margin: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  [part='timeline'] {
    margin-inline: calc(var(--_space) * 2);
  }
  [part='session-card'] + [part='session-card'] {
    border-block-start: 1px solid var(--_border);
  }
`;
