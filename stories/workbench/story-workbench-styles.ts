import { css } from 'lit';

export const storyWorkbenchStyles = css`
  :host {
    container-type: inline-size;
    min-height: 100vh;
  }
  .start {
    max-width: 760px;
    margin-inline: auto;
    padding: 32px 16px;
    gap: 20px;
  }
  .examples {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(180px, 1fr));
    gap: 8px;
  }
  .examples button {
    text-align: start;
  }
  .bench {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    padding: 12px 16px;
  }
  header {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin: -12px -16px 0;
    padding: 12px 16px;
    background: var(--paper);
  }
  .space {
    flex: 1;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .left,
  .right {
    min-width: 0;
  }
  #panel > * {
    margin-block-start: 12px;
  }
  json-editor {
    height: 70vh;
  }
  [hidden] {
    display: none;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    border-block-end: 1px solid var(--line);
  }
  [role='tab'] {
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 8px 8px 0 0;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--accent);
    color: var(--accent);
    font-weight: 600;
  }
  @container (min-width: 900px) {
    .columns {
      /* two looks side by side at 1400 px */
      grid-template-columns: minmax(360px, 1fr) minmax(0, 2fr);
    }
    .left {
      position: sticky;
      inset-block-start: 56px;
      /* what the editor suggests stands over the cards */
      z-index: 1;
      max-height: calc(100vh - 56px);
      overflow: auto;
      padding: 2px;
    }
  }
`;
