import { css } from 'lit';

/** Fields, buttons and boxes of the workbench, in the same colours as the widgets. */
export const workbenchStyles = css`
  :host {
    --ink: light-dark(#1a1e26, #e8eaf0);
    --quiet: light-dark(#596273, #9da6b5);
    --paper: light-dark(#ffffff, #16181d);
    --sunken: light-dark(#f5f6f8, #1f2229);
    --line: light-dark(#e1e4ea, #2d323d);
    --control: light-dark(#868fa0, #6d7788);
    --accent: light-dark(#2456d6, #8fb1ff);
    --on-accent: light-dark(#ffffff, #10131a);
    --bad: light-dark(#a51c1c, #ff9f9f);
    --warn: light-dark(#804c00, #f2c572);
    --good: light-dark(#11633a, #86e0ab);
    display: block;
    box-sizing: border-box;
    min-width: 0;
    color: var(--ink);
    background: var(--paper);
    font:
      14px/1.5 system-ui,
      sans-serif;
  }
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  h1 {
    font-size: 20px;
  }
  h2 {
    font-size: 16px;
  }
  h3 {
    font-size: 14px;
  }
  button,
  input,
  select,
  textarea {
    min-height: 32px;
    padding: 4px 10px;
    border: 1px solid var(--control);
    border-radius: 8px;
    color: inherit;
    background: var(--paper);
    font: inherit;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    background: var(--sunken);
  }
  button[disabled] {
    border-color: var(--line);
    color: var(--quiet);
    cursor: default;
  }
  button.primary {
    border-color: var(--accent);
    color: var(--on-accent);
    background: var(--accent);
    font-weight: 600;
  }
  button.primary[disabled] {
    border-color: var(--line);
    color: var(--quiet);
    background: var(--sunken);
  }
  input[type='checkbox'] {
    min-height: 0;
    width: 18px;
    height: 18px;
    accent-color: var(--accent);
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .quiet {
    color: var(--quiet);
  }
  .bad {
    color: var(--bad);
  }
  .good {
    color: var(--good);
  }
  .box {
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  .field {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  .field > input,
  .field > select {
    width: 100%;
    min-width: 0;
  }
  .field > span:first-child {
    color: var(--quiet);
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  textarea {
    width: 100%;
    resize: vertical;
    font:
      13px/1.5 ui-monospace,
      monospace;
  }
`;
