import { css } from 'lit';

export const recordLinkStyles = css`
  .record-link {
    display: inline-block;
    min-block-size: 24px;
    font-weight: 500;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .record-link:hover {
    text-decoration: underline;
  }
`;
