import { css, type CSSResultGroup } from 'lit';
import { attributeListStyles } from '../attribute-list/attribute-list-styles.js';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .map {
    min-inline-size: 0;
  }
  .map-events {
    display: flex;
    overflow-x: auto;
    scrollbar-width: thin;
    /* Room for the focus ring, which scrolling would cut. */
    padding: 5px max(5px, var(--_space) * 2);
  }
  .map-events li {
    display: flex;
    align-items: center;
    flex: 0 0 auto;
  }
  .map-events li + li {
    flex: 1 0 auto;
  }
  .map-events li + li::before {
    content: '';
    flex: 1;
    min-inline-size: calc(var(--_space) * 3);
    margin-inline: 4px;
    border-block-start: 2px solid var(--_border);
  }
  .map-event {
    display: grid;
    place-items: center;
    inline-size: max(24px, 2em);
    block-size: max(24px, 2em);
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_tone-background);
    color: var(--_tone);
  }
  .map-group {
    font-size: 0.8em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    border-radius: var(--_radius);
  }
  .map-highlighted {
    box-shadow: 0 0 0 2px var(--_accent);
  }
  .map-event:hover {
    border-color: currentColor;
  }
  .map-event[aria-current] {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .map-event:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .tooltip {
    position: fixed;
    inset: auto;
    inset-block-start: var(--_top, 0);
    left: var(--_left, 0);
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(22em, calc(100vw - 8px));
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.18);
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .tooltip strong {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    font-weight: 600;
  }
  .tooltip-time {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .tooltip .attributes {
    margin-block-start: calc(var(--_space) * 1.5);
  }
`;

export const mapStripStyles: CSSResultGroup = [iconStyles, attributeListStyles, own];
