import { css } from 'lit';

export const mapStyles = css`
  [part='back'] {
    display: inline-flex;
    align-items: center;
    column-gap: 0.35em;
    padding-inline: calc(var(--_space) * 2);
    color: var(--_accent);
    font-size: var(--_small);
  }
`;
