import { css } from 'lit';

export const stageBarStyles = css`
  .stages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 1);
    font-size: var(--_small);
    line-height: 1.3;
  }
  .stage {
    /* A border, not a background: forced colours keep it. */
    border-block-start: 4px solid var(--_border);
    padding-block-start: calc(var(--_space) * 1);
    padding-inline-end: calc(var(--_space) * 1);
    color: var(--_muted);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .stage[data-state='done'] {
    border-color: var(--_success);
  }
  .stage[data-state='current'] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 600;
  }
  .stage[data-state='overdue'] {
    border-color: var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }
  .stage[data-state='skipped'] {
    border-block-start-style: dotted;
    border-color: var(--_control-border);
  }
  .stage .icon {
    margin-inline-end: 0.35em;
  }
  .stage-late {
    white-space: nowrap;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .stage[data-state='pending'] {
      border-color: GrayText;
      border-block-start-style: dashed;
    }
    .stage[data-state='current'] {
      border-color: Highlight;
    }
  }
`;
