import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colors = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#1f49b6, #a9c3ff)' },
  { tag: tags.string, color: 'light-dark(#11633a, #86e0ab)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#804c00, #f2c572)' },
]);

const look = EditorView.theme({
  '&': {
    height: '100%',
    color: 'light-dark(#1a1e26, #e8eaf0)',
    backgroundColor: 'light-dark(#ffffff, #16181d)',
    fontSize: '13px',
  },
  '&.cm-focused': { outline: '2px solid light-dark(#2456d6, #8fb1ff)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'currentColor' },
  '.cm-cursor': { borderLeftColor: 'currentColor' },
  '.cm-gutters': {
    color: 'light-dark(#596273, #9da6b5)',
    backgroundColor: 'light-dark(#f5f6f8, #1f2229)',
    border: 'none',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'light-dark(#eef2fb80, #262b3680)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'light-dark(#cfdcfb, #34456f) !important',
  },
  '.cm-tooltip': {
    color: 'light-dark(#1a1e26, #e8eaf0)',
    backgroundColor: 'light-dark(#ffffff, #1f2229)',
    border: '1px solid light-dark(#868fa0, #6d7788)',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: '#ffffff', backgroundColor: '#2456d6' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-diagnosticAction': { backgroundColor: '#2456d6', color: '#ffffff' },
});

/** Light and dark in one: every colour follows the `color-scheme` around the editor. */
export const editorTheme: Extension = [look, syntaxHighlighting(colors)];
