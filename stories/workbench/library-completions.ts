import type { Completion, CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { startCompletion } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { iconNames } from '../../src/contract/library/icon-names.js';
import { formatNames } from '../../src/engine/formats/format-registry.js';
import { operatorNames } from '../../src/engine/projection/operator-registry.js';
import { jsonPlace, type JsonPlace } from './json-place.js';
import { keyNotes } from './key-notes.js';
import { type Schema, schemasAt } from './library-schema.js';
import { tokenAt } from './token-at.js';
import { tokenPath } from './token-path.js';

/** Names that only the administrator's own events and template know. */
export interface KnownNames {
  readonly events: readonly string[];
  readonly attributes: readonly string[];
  /** What details hold in the sample events. */
  readonly examples: ReadonlyMap<string, string>;
}

/** Suggests what may stand where the caret is: keys with what they are for, values, names of events, details and icons. */
export function libraryCompletions(names: () => KnownNames): CompletionSource {
  return (context) => {
    const place = jsonPlace(context.state.doc.toString(), context.pos);
    if (!place) return null;
    return place.kind === 'key' ? keys(place, context) : valuesAt(place, context, names());
  };
}

interface KeyPlace extends JsonPlace {
  /** The name has its value already. */
  readonly isRenamed: boolean;
}

function keys(place: JsonPlace, { explicit, state }: CompletionContext): CompletionResult | null {
  if (!explicit && !place.isQuoted) return null;
  const isRenamed = place.isQuoted && /^\s*:/.test(state.sliceDoc(place.to + 1, place.to + 20));
  const known = schemasAt(place.path).flatMap(({ properties = {} }) => Object.entries(properties));
  const options = known
    .filter(([key]) => !place.taken.includes(key) && key !== '$schema')
    .map(([key], index): Completion => ({
      label: key,
      detail: keyNotes[key],
      // as the schema has them; a note is what is wanted least
      boost: key === 'description' ? -99 : 90 - index,
      apply: (view, _completion, from, to) => insertKey(view, key, { ...place, isRenamed }, from, to),
    }));
  return { from: place.from, to: place.to, options, validFor: /^[\w$]*$/ };
}

/** Writes the name with quotes, colon and an empty value with the caret in it, and the commas that are missing around. */
function insertKey(view: EditorView, key: string, { isRenamed, ...place }: KeyPlace, from: number, to: number): void {
  const { doc } = view.state;
  const start = doc.sliceString(from - 1, from) === '"' ? from - 1 : from;
  const end = doc.sliceString(to, to + 1) === '"' ? to + 1 : to;
  const [open, close] = isRenamed ? ['', ''] : emptyValue(schemasAt([...place.path, key]));
  const written = isRenamed ? JSON.stringify(key) : `${JSON.stringify(key)}: ${open}`;
  const comma = !isRenamed && /^\s*"/.test(doc.sliceString(end, end + 500)) ? ',' : '';
  const before = place.needsComma ? doc.sliceString(0, start).trimEnd().length : undefined;
  view.dispatch({
    changes: [
      ...(before === undefined ? [] : [{ from: before, insert: ',' }]),
      { from: start, to: end, insert: written + close + comma },
    ],
    selection: { anchor: start + written.length + (before === undefined ? 0 : 1) },
    userEvent: 'input.complete',
  });
  if (!isRenamed) startCompletion(view);
}

function emptyValue(schemas: readonly Schema[]): readonly [open: string, close: string] {
  const types = schemas.map(({ type, enum: values }) => type ?? (values ? 'string' : undefined));
  if (types.includes('string')) return ['"', '"'];
  if (types.includes('array')) return ['[', ']'];
  return types.includes('object') ? ['{ ', ' }'] : ['', ''];
}

function valuesAt(place: JsonPlace, context: CompletionContext, names: KnownNames): CompletionResult | null {
  if (place.isQuoted) {
    const inToken = tokenOptions(context.state.sliceDoc(place.from, context.pos), context.pos, names);
    if (inToken) return inToken;
  }
  if (!place.isQuoted && !context.explicit) return null;
  const options = valueOptions(place.path, names).map(([label, detail]): Completion => ({
    label: String(label),
    ...(detail ? { detail } : {}),
    apply: place.isQuoted || typeof label !== 'string' ? String(label) : JSON.stringify(label),
  }));
  return options.length > 0 ? { from: place.from, to: place.to, options, validFor: /^[\w.-]*$/ } : null;
}

type Option = readonly [value: unknown, detail?: string];

function valueOptions(
  path: readonly (string | number)[],
  { events, attributes, examples }: KnownNames,
): readonly Option[] {
  const key = path.findLast((part) => typeof part === 'string');
  const inCard = path.at(-2) === 'attributes' && path.at(-3) === 'card';
  const schemas = schemasAt(path);
  const listed = schemas.flatMap((schema) => schema.enum ?? (schema.const === undefined ? [] : [schema.const]));
  if (listed.length > 0) return listed.map((value) => [value]);
  if (schemas.some(({ type }) => type === 'boolean')) return [[true], [false]];
  if (key === 'icon') return iconNames.map((name) => [name]);
  if (key === 'operator') return operatorNames().map((name) => [name]);
  if (key === 'format') return formatNames().map((name) => [name]);
  if (key === 'event' || key === 'on' || key === 'since') return events.map((name) => [name, 'event']);
  if (inCard || ['path', 'attribute', 'from', 'by', 'currencyFrom'].includes(String(key)))
    return attributes.map((name) => [name, detailNote(name, examples)]);
  return [];
}

/** Within `{{ … }}` of a text: details, and after a bar the formats. */
function tokenOptions(before: string, at: number, { attributes, examples }: KnownNames): CompletionResult | null {
  const token = tokenAt(before);
  if (!token) return null;
  const options = token.isFormat
    ? formatNames().map((label) => ({ label, detail: 'format' }))
    : [...attributes, 'status'].map((name) => ({ label: pathIn(name), detail: detailNote(name, examples) }));
  return { from: at - token.word.length, options, validFor: /^[\w.]*$/ };
}

/** As it is written in a JSON text. */
const pathIn = (name: string): string => JSON.stringify(tokenPath(name)).slice(1, -1);

function detailNote(name: string, examples: KnownNames['examples']): string {
  const example = examples.get(name);
  return example === undefined ? 'detail' : `— ${example}`;
}
