import type { Fix } from './quick-fix.js';
import type { Edit, WordingField } from './wording-field.js';

/** Somebody words something differently; an empty value takes the wording out. */
export class WordingChangeEvent extends Event {
  constructor(
    readonly field: WordingField,
    readonly value: string,
  ) {
    super('wording-change', { bubbles: true, composed: true });
  }
}

/** Somebody takes something out of the template, or moves it. */
export class WordingEditEvent extends Event {
  constructor(readonly edits: readonly Edit[]) {
    super('wording-edit', { bubbles: true, composed: true });
  }
}

/** Somebody takes a language out of the template. */
export class LanguageDropEvent extends Event {
  constructor(readonly language: string) {
    super('language-drop', { bubbles: true, composed: true });
  }
}

/** Somebody lets a problem be mended. */
export class WordingFixEvent extends Event {
  constructor(readonly fix: Fix) {
    super('wording-fix', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wording-change': WordingChangeEvent;
    'wording-edit': WordingEditEvent;
    'language-drop': LanguageDropEvent;
    'wording-fix': WordingFixEvent;
  }
}
