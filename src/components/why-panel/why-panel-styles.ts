import { css, type CSSResultGroup } from 'lit';
import { copyButtonStyles } from '../copy-button/copy-button-styles.js';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .why {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }
  .why p {
    align-self: center;
  }
  .why-label,
  .why-event {
    color: var(--_text);
    font-weight: 600;
  }
  .why-tools {
    display: flex;
    align-self: start;
  }
  .why-close {
    display: grid;
    place-items: center;
  }
  .why-close:hover,
  .why-event:hover {
    color: var(--_accent);
  }
  .why ul {
    grid-column: 1 / -1;
  }
  .why-value {
    flex-basis: 100%;
  }
  .why li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: calc(var(--_space) * 2);
  }
`;

export const whyPanelStyles: CSSResultGroup = [iconStyles, copyButtonStyles, own];
