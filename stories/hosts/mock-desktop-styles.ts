import { css } from 'lit';

/** An agent desktop's own look, which the widget neither knows nor needs: a dark bar, three columns, a log below. */
export const mockDesktopStyles = css`
  :host {
    --desk: light-dark(#f3f4f6, #1b1d21);
    --sheet: light-dark(#fff, #24272c);
    --ink: light-dark(#1f2328, #e8eaed);
    --faint: light-dark(#57606a, #a8b0ba);
    --rule: light-dark(#d8dde3, #3a3f46);
    display: grid;
    grid-template:
      'bar bar bar' auto
      'list talk side' minmax(30rem, 1fr)
      'log log log' auto / 13rem minmax(12rem, 1fr) minmax(0, 392px);
    overflow: clip;
    border: 1px solid var(--rule);
    border-radius: 6px;
    background: var(--desk);
    color: var(--ink);
    font:
      13px/1.45 system-ui,
      sans-serif;
  }
  @media (max-width: 900px) {
    :host {
      grid-template: 'bar' auto 'list' auto 'side' auto 'talk' auto 'log' auto / minmax(0, 1fr);
    }
  }
  h1,
  h2,
  p,
  ol,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  header {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    padding: 8px 12px;
    background: var(--desktop-bar, #22314e);
    color: #fff;
  }
  h1 {
    margin-inline-end: auto;
    font-weight: 600;
  }
  .call::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: #5fd38d;
  }
  nav {
    grid-area: list;
    padding: 8px;
    border-inline-end: 1px solid var(--rule);
  }
  nav button {
    display: grid;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-end: 4px;
    padding: 6px 10px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  nav button:hover {
    border-color: var(--rule);
  }
  [aria-current='true'] {
    border-color: var(--rule);
    background: var(--sheet);
    font-weight: 600;
  }
  nav small {
    color: var(--faint);
    font-weight: 400;
  }
  main {
    grid-area: talk;
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: 12px;
    min-inline-size: 0;
    padding: 12px;
    background: var(--sheet);
  }
  h2 {
    font-size: 15px;
    font-weight: 600;
  }
  main li {
    inline-size: fit-content;
    max-inline-size: 34em;
    margin-block-end: 8px;
    padding: 6px 10px;
    border-radius: 8px;
    background: var(--desk);
  }
  main li[data-who='Agent'] {
    margin-inline-start: auto;
    background: light-dark(#e3ecfb, #2a3a55);
  }
  main li small {
    display: block;
    color: var(--faint);
  }
  .notes {
    display: grid;
    gap: 4px;
    color: var(--faint);
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 4.5em;
    padding: 6px 8px;
    border: 1px solid light-dark(#8c959f, #6e7781);
    border-radius: 6px;
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
    resize: vertical;
  }
  aside {
    grid-area: side;
    min-inline-size: 0;
    padding: 12px;
    border-inline-start: 1px solid var(--rule);
  }
  footer {
    grid-area: log;
    padding: 8px 12px;
    border-block-start: 1px solid var(--rule);
    color: var(--faint);
  }
  output {
    display: block;
    overflow-wrap: anywhere;
    font-family: ui-monospace, monospace;
    font-size: 12px;
  }
`;
