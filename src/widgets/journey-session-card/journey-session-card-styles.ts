import { css } from 'lit';

export const sessionCardStyles = css`
  [part='card'] {
    padding: calc(var(--_space) * 4);
  }
  [part='content'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px dashed var(--_border);
  }
  [part='content'][hidden] {
    display: none;
  }
`;
