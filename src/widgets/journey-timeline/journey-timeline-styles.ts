import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .scroller {
    /* As high as the rows, at most as high as configured, unless the host gives the element a height of its own. */
    flex: 1 1 min(var(--_rows, 0px), var(--journey-timeline-max-height, 30rem));
    min-block-size: 0;
    overflow: hidden auto;
    /* We hold the rows still ourselves; two anchors would move them twice. */
    overflow-anchor: none;
    overscroll-behavior: contain;
  }
  .space {
    position: relative;
  }
  .rows {
    position: absolute;
    inset-inline: 0;
  }
  .rows > li {
    contain: layout style;
  }
  .rows > .day-header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_surface);
  }
  .waiting {
    position: relative;
    z-index: 2;
    block-size: 0;
  }
  .empty {
    color: var(--_muted);
  }
  :host([render-all]) .scroller {
    flex: none;
    overflow: visible;
  }
  @media print {
    .scroller {
      flex: none;
      overflow: visible;
    }
    .space {
      block-size: auto !important;
    }
    .rows {
      position: static;
    }
    .rows > .day-header {
      position: static;
    }
  }
`;
