import { css } from 'lit';

export const dayHeaderStyles = css`
  .day-header {
    padding: calc(var(--_space) * 2.5) calc(var(--_space) * 2) calc(var(--_space) * 1);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }
`;
