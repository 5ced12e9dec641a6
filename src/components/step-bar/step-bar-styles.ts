import { css } from 'lit';

export const stepBarStyles = css`
  .step-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .step-buttons {
    display: inline-flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1);
  }
  .step-button {
    min-block-size: var(--_target);
    padding-inline: calc(var(--_space) * 2.5);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
  }
  .step-button:hover {
    background: var(--_sunken);
  }
  .step-button[aria-disabled='true'] {
    border-color: var(--_border);
    color: var(--_muted);
    cursor: default;
  }
  .step-slider {
    flex: 1 1 8em;
    min-inline-size: 6em;
    min-block-size: 24px;
    accent-color: var(--_accent);
  }
  .step-words {
    flex: 0 1 auto;
    overflow-wrap: anywhere;
  }
  .step-words b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
