import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, indentOnInput } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LocatedDiagnostic } from '../../src/engine/preview/located-diagnostic.js';
import { editorTheme } from './editor-theme.js';
import { type KnownNames, libraryCompletions } from './library-completions.js';
import { quickFix } from './quick-fix.js';

/** An editor for Session Libraries. It says `input` when the text has changed. */
export class JsonEditor extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-height: 0;
      border: 1px solid light-dark(#868fa0, #6d7788);
      border-radius: 8px;
      overflow: clip;
    }
    #editor {
      height: 100%;
    }
  `;

  /** The text. Setting another one can be undone like typing. */
  @property({ attribute: false }) value = '';
  /** What is underlined. */
  @property({ attribute: false }) problems: readonly LocatedDiagnostic[] = [];
  /** What is suggested besides the keys of the format. */
  @property({ attribute: false }) names: KnownNames = { events: [], attributes: [], examples: new Map() };

  #view?: EditorView;
  /** What is marked stays so until somebody presses a key or points elsewhere. */
  #holds = false;

  /** What is marked. */
  get selected(): string {
    const { state } = this.#view ?? {};
    return state ? state.sliceDoc(state.selection.main.from, state.selection.main.to) : '';
  }

  /** Takes back the last change. */
  undo(): void {
    if (this.#view) undo(this.#view);
  }

  /** Marks a stretch of the text, brings it into view and moves the focus there. */
  reveal(start: number, end: number): void {
    const view = this.#view;
    if (!view) return;
    const last = view.state.doc.length;
    const selection = { anchor: Math.min(start, last), head: Math.min(end, last) };
    view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
    this.#holds = true;
    view.focus();
  }

  protected override render(): TemplateResult {
    return html`<div id="editor"></div>`;
  }

  protected override firstUpdated(): void {
    this.#open();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#view) this.#open();
  }

  readonly #release = (): void => {
    this.#holds = false;
  };

  #open(): void {
    this.#view = new EditorView({
      doc: this.value,
      root: this.renderRoot as ShadowRoot,
      parent: this.renderRoot.querySelector('#editor') as HTMLElement,
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        json(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        autocompletion({ override: [libraryCompletions(() => this.names)], icons: false, maxRenderedOptions: 200 }),
        // Tab stays free: it leaves the editor, as it leaves any field
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Template as text', tabindex: '0' }),
        // on focus browsers move the caret to the start; the editor sees through that for 200 ms only, which a busy machine exceeds
        EditorState.transactionFilter.of((change) =>
          this.#holds && change.isUserEvent('select') ? { selection: change.startState.selection } : change,
        ),
        EditorView.domEventObservers({
          keydown: this.#release,
          pointerdown: this.#release,
          beforeinput: this.#release,
        }),
        EditorView.updateListener.of(({ docChanged, view }) => {
          if (!docChanged) return;
          this.value = view.state.doc.toString();
          this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }),
        editorTheme,
      ],
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const view = this.#view;
    if (!view) return;
    if (changed.has('value')) this.#write(view);
    if (changed.has('problems'))
      view.dispatch(
        setDiagnostics(
          view.state,
          this.problems.flatMap((problem) => this.#mark(view, problem) ?? []),
        ),
      );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  /** Changes only what differs, so that caret and folds elsewhere stay. */
  #write(view: EditorView): void {
    const now = view.state.doc.toString();
    if (now === this.value) return;
    let from = 0;
    while (from < now.length && from < this.value.length && now[from] === this.value[from]) from++;
    let cut = 0;
    while (cut < now.length - from && cut < this.value.length - from && now.at(-1 - cut) === this.value.at(-1 - cut))
      cut++;
    view.dispatch({ changes: { from, to: now.length - cut, insert: this.value.slice(from, this.value.length - cut) } });
  }

  #mark(view: EditorView, problem: LocatedDiagnostic): Diagnostic | undefined {
    const { start, end, severity, message, hint } = problem;
    const last = view.state.doc.length;
    if (start === undefined || end === undefined || end > last) return undefined;
    const fix = quickFix(this.value, problem);
    return {
      from: start,
      to: end,
      severity,
      message: hint ? `${message}\n${hint}` : message,
      ...(fix && { actions: [{ name: fix.label, apply: (editor: EditorView) => editor.dispatch({ changes: fix }) }] }),
    };
  }
}

if (!customElements.get('json-editor')) customElements.define('json-editor', JsonEditor);

declare global {
  interface HTMLElementTagNameMap {
    'json-editor': JsonEditor;
  }
}
