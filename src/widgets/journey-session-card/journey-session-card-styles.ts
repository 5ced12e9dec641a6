import { css } from 'lit';

export const sessionCardStyles = css`
  [part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
  }
  [part='content'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px dashed var(--_border);
  }
  [part='content'][hidden] {
    display: none;
  }
  .copy {
    justify-self: end;
  }
  journey-map,
  journey-timeline {
    /* rows and icons have an inline padding of their own: their text stands under the card's */
    margin-inline: calc(var(--_space) * -2);
  }
`;
