import { css, type CSSResultGroup } from 'lit';
import { attributeListStyles } from '../attribute-list/attribute-list-styles.js';
import { iconStyles } from '../icon/icon-styles.js';
import { recordLinkStyles } from '../link/record-link-styles.js';
import { pillStyles } from '../pill/pill-styles.js';
import { stageBarStyles } from '../stage-bar/stage-bar-styles.js';

const own = css`
  .card-face {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .card-head {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: calc(var(--_space) * 2.5);
  }
  .card-banner {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 2.5);
  }
  .card-icon {
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.15);
    background: var(--_tone-background);
    color: var(--_tone);
  }
  .card-icon .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .card-names {
    flex: 1 1 11em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card-title {
    font-size: calc(var(--_font-size) * 1.08);
    font-weight: 600;
    line-height: 1.3;
  }
  /* The whole head opens the card; the button keeps the name and the focus. */
  .card-toggle::after {
    content: '';
    position: absolute;
    inset: calc(var(--_space) * -1) 0;
    border-radius: var(--_radius);
  }
  .card-toggle:focus-visible {
    outline: none;
  }
  .card-toggle:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .card-head:hover .card-chevron {
    color: var(--_accent);
  }
  .card-title-text,
  .card-subtitle {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .card-subtitle {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .card-status {
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(var(--_space) * 1);
    min-inline-size: 0;
  }
  .card-chevron {
    margin-block-start: 0.25em;
    color: var(--_muted);
    transition: rotate 120ms;
  }
  .card-head:has([aria-expanded='true']) .card-chevron {
    rotate: 180deg;
  }
  .card-pending {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .card-pending i {
    block-size: 0.9em;
    inline-size: 70%;
    border-radius: 0.4em;
    background: var(--_neutral-background);
  }
  .card-pending i:last-child {
    inline-size: 45%;
  }
  .card-footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .card-deeds {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    margin-inline-start: auto;
    min-inline-size: 0;
  }
  .card-action {
    padding-inline: calc(var(--_space) * 2);
    border: 1px solid var(--_control-border);
    border-radius: calc(var(--_radius) * 0.75);
    color: var(--_text);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .card-action:hover {
    background: var(--_sunken);
  }
`;

export const cardFaceStyles: CSSResultGroup = [
  iconStyles,
  pillStyles,
  stageBarStyles,
  attributeListStyles,
  recordLinkStyles,
  own,
];
