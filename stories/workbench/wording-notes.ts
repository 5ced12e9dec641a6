import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from './language-name.js';
import type { WordingField, WordingGroup } from './wording-field.js';

/** What can be done from a note. */
export interface NoteActions {
  readonly onGo: (field: WordingField) => void;
  readonly onDrop: (language: string) => void;
}

/** What is to be known of a template as a whole: what still has to be translated, and what is protected. */
export function wordingNotes(groups: readonly WordingGroup[], actions: NoteActions): TemplateResult {
  const fields = groups.flatMap((group) => group.fields);
  const languages = [...new Set(fields.flatMap(({ language }) => language ?? []))].slice(1);
  return html`${languages.map((language) => drawLanguage(language, fields, actions))}${drawProtected(fields, actions)}`;
}

function drawLanguage(language: string, all: readonly WordingField[], { onGo, onDrop }: NoteActions): TemplateResult {
  const name = languageName(language);
  const open = all.filter((field) => field.language === language && field.untranslated !== undefined);
  const [next] = open;
  const tally = `${name}: ${open.length} ${open.length === 1 ? 'text is' : 'texts are'} not translated yet.`;
  return html`<div class="box row note">
    <span class="grow"
      >${
        next
          ? html`<b>${tally}</b> Agents read ${next.untranslated} there.`
          : html`<b class="good">${name}: everything in this form is translated.</b>`
      }</span
    >
    ${next ? html`<button @click=${() => onGo(next)}>Go to the next one</button>` : nothing}
    <button @click=${() => onDrop(language)}>Remove ${name}</button>
  </div>`;
}

function drawProtected(fields: readonly WordingField[], { onGo }: NoteActions): TemplateResult | typeof nothing {
  const guarded = fields.filter(({ path, value }) => path.at(-1) === 'sensitivity' && value !== '');
  if (guarded.length === 0) return nothing;
  return html`<div class="box stack note">
    <p>
      <b>Protected in this template.</b> A draft protects what is called a personal number, a secret, a phone number or
      an e-mail address. Press one to change that.
    </p>
    <div class="row">
      ${guarded.map(
        (field) => html`<button @click=${() => onGo(field)}>${field.label.replace(' is protected', '')}</button>`,
      )}
    </div>
  </div>`;
}
