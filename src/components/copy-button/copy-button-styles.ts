import { css } from 'lit';

export const copyButtonStyles = css`
  .copy {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    column-gap: 0.35em;
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .copy:hover {
    color: var(--_accent);
  }
`;
