import { css } from 'lit';

export const liveBadgeStyles = css`
  .live-badge {
    display: inline-flex;
    align-items: center;
    column-gap: 0.5em;
    color: var(--_muted);
    font-size: var(--_small);
    white-space: nowrap;
  }
  /* A border, not a background: forced colours keep it. Hollow: no news arrives. */
  .live-badge::before {
    content: '';
    border: 0.3em solid var(--_control-border);
    border-radius: 50%;
  }
  .live-badge[data-state='live']::before,
  .live-badge[data-state='polling']::before {
    border-color: var(--_success);
  }
  .live-badge[data-state='offline'] {
    color: var(--_danger);
    font-weight: 600;
  }
  .live-badge[data-state='offline']::before,
  .live-badge[data-state='paused']::before {
    padding: 0.15em;
    border-width: 0.15em;
    border-color: currentColor;
  }
`;
