import { css } from 'lit';

export const recordLinkStyles = css`
  .record-link {
    display: inline-flex;
    align-items: center;
    column-gap: 0.3em;
    min-block-size: 24px;
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .record-link:hover {
    text-decoration: underline;
  }
`;
