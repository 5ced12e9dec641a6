import { css, type CSSResultGroup } from 'lit';
import { copyButtonStyles } from '../copy-button/copy-button-styles.js';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .card-tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .card-tool {
    display: inline-flex;
    align-items: center;
    column-gap: 0.35em;
  }
  .card-tool:hover {
    color: var(--_accent);
  }
  @media print {
    .card-tools {
      display: none;
    }
  }
`;

export const cardToolsStyles: CSSResultGroup = [iconStyles, copyButtonStyles, own];
