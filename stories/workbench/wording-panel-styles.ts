import { css } from 'lit';

export const wordingPanelStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(200px, 1fr));
    gap: 8px 12px;
    padding-block-start: 8px;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .check {
    grid-column: 1 / -1;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--line);
    font-weight: 600;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .check select {
    font-weight: 400;
  }
  .grow {
    flex: 1;
  }
  label.grow {
    flex-wrap: nowrap;
  }
  .tight {
    flex-wrap: nowrap;
  }
  .text {
    flex: 1 1 12em;
    min-width: 0;
  }
  detail-input {
    position: relative;
    display: grid;
    flex: 1 1 12em;
    min-width: 0;
  }
  .options {
    position: absolute;
    inset-block-start: 100%;
    inset-inline: 0;
    z-index: 1;
    max-height: 240px;
    overflow: auto;
    padding: 4px;
    border: 1px solid var(--control);
    border-radius: 8px;
    background: var(--paper);
    box-shadow: 0 4px 12px #00000033;
  }
  .options li {
    padding: 4px 8px;
    border-radius: 4px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .options [aria-selected='true'] {
    color: var(--on-accent);
    background: var(--accent);
  }
  .tight > select {
    flex: 1;
    min-width: 0;
  }
  .tight > detail-input + select {
    flex: none;
    width: 7em;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
    align-content: end;
  }
  .open {
    color: var(--warn);
    font-weight: 400;
  }
  .note .grow {
    flex-basis: 100%;
  }
  .note {
    padding: 8px 12px;
    background: var(--sunken);
  }
  .problem {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: 13px;
  }
  .problem button {
    min-height: 28px;
  }
  summary {
    font-weight: 600;
    cursor: pointer;
  }
  .more > summary {
    color: var(--quiet);
    font-weight: 400;
    font-size: 13px;
  }
`;
