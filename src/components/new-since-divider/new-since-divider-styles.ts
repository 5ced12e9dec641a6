import { css } from 'lit';

export const newSinceDividerStyles = css`
  .new-since {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
  }
  .new-since::before,
  .new-since::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid currentColor;
    opacity: 0.5;
  }
`;
