import { css, type CSSResultGroup } from 'lit';
import { attributeListStyles } from '../attribute-list/attribute-list-styles.js';
import { iconStyles } from '../icon/icon-styles.js';
import { recordLinkStyles } from '../link/record-link-styles.js';

const own = css`
  :host {
    --_node: max(24px, 2em);
  }
  .row {
    /* Not a grid: that lays every row out in a third more time. */
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding-inline-start: calc(var(--_space) * 4.5 + var(--_node));
    border-radius: var(--_radius);
  }
  /* The rail to the next event. */
  .row[data-joined]::before {
    content: '';
    position: absolute;
    inset-block: calc(var(--_node) + var(--_space) * 3) 0;
    inset-inline-start: calc(var(--_space) * 2 + var(--_node) / 2 - 1px);
    border-inline-start: 2px solid var(--_border);
  }
  .row-icon {
    position: absolute;
    inset-block-start: calc(var(--_space) * 1.5);
    inset-inline-start: calc(var(--_space) * 2);
    inline-size: var(--_node);
    block-size: var(--_node);
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_tone-background);
    color: var(--_tone);
  }
  .row-icon .icon {
    display: block;
    margin: calc((var(--_node) - 2px - 1.15em) / 2);
  }
  .row-title {
    flex: 1 1 0;
    align-self: center;
    min-block-size: var(--_node);
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .row-title:hover {
    color: var(--_accent);
  }
  .row time {
    flex: none;
    padding-block-start: 0.4em;
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    max-inline-size: 9em;
  }
  .row time:empty {
    display: none;
  }
  .row-body,
  .row-details {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  .row-body {
    color: var(--_muted);
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
    /* A box that could scroll costs each row a layer. */
    overflow: clip;
  }
  .row-details {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .row-late {
    color: var(--_warning);
  }
  .row-highlighted,
  .row-selected {
    background: var(--_sunken);
  }
  @media (forced-colors: active) {
    .row-highlighted {
      outline: 1px dashed CanvasText;
    }
  }
  .row-selected .row-icon {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`;

export const eventRowStyles: CSSResultGroup = [iconStyles, attributeListStyles, recordLinkStyles, own];
