import { css, type CSSResultGroup } from 'lit';
import { iconStyles } from '../icon/icon-styles.js';

const own = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    column-gap: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: var(--_small);
  }
  .tools button {
    padding-inline: 0.4em;
    border-radius: calc(var(--_radius) * 0.75);
    text-align: center;
  }
  .tools button:hover,
  .tools [aria-pressed='true'],
  .tools [aria-expanded='true'] {
    color: var(--_accent);
  }
  .tools [aria-expanded] {
    margin-inline-end: auto;
  }
`;

export const timelineToolsStyles: CSSResultGroup = [iconStyles, own];
