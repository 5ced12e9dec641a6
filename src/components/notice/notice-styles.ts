import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tone-background);
    color: var(--_tone);
    overflow-wrap: anywhere;
  }
  .notice > .icon {
    margin-block-start: 0.15em;
  }
  .notice-text {
    flex: 1 1 12em;
    color: var(--_text);
  }
  .notice-title {
    font-weight: 600;
  }
  .notice-action {
    padding-inline: calc(var(--_space) * 2.5);
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-weight: 600;
  }
  .notice-action:hover {
    background: var(--_surface);
  }
`;
