import { css, type CSSResultGroup } from 'lit';
import { attributeListStyles } from '../attribute-list/attribute-list-styles.js';
import { iconStyles } from '../icon/icon-styles.js';
import { recordLinkStyles } from '../link/record-link-styles.js';

const own = css`
  .map-details {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 2);
    margin: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .map-details > * {
    grid-column: 1 / -1;
  }
  .map-details > .map-details-title {
    grid-column: 1;
    align-self: center;
    font-weight: 600;
  }
  .map-details > .map-details-close {
    grid-column: 2;
    display: grid;
    place-items: center;
    align-self: start;
  }
  .map-details-close:hover {
    color: var(--_accent);
  }
  .map-details-time {
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

export const mapDetailsStyles: CSSResultGroup = [iconStyles, attributeListStyles, recordLinkStyles, own];
