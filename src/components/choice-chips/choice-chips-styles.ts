import { css } from 'lit';

export const choiceChipsStyles = css`
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    font-size: var(--_small);
  }
  .choice {
    min-block-size: var(--_target);
    padding-inline: 0.8em;
    border: 1px solid var(--_border);
    border-radius: 2em;
    color: var(--_muted);
  }
  .choice:hover {
    border-color: var(--_control-border);
    color: var(--_text);
  }
  .choice[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
  }
`;
