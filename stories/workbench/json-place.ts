import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

/** Where a caret stands in JSON text, also in text that is not finished. */
export interface JsonPlace {
  /** What leads to the object or list member; for a name being written, to its object. */
  readonly path: readonly (string | number)[];
  readonly kind: 'key' | 'value';
  /** The text that a suggestion replaces. */
  readonly from: number;
  readonly to: number;
  /** Within the quotes of a text. */
  readonly isQuoted: boolean;
  /** `key`: the names that the object has already. */
  readonly taken: readonly string[];
}

type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** `undefined` where nothing can be suggested. */
export function jsonPlace(state: EditorState, at: number): JsonPlace | undefined {
  const node = syntaxTree(state).resolveInner(at, -1);
  const isInside = node.from < at && (at < node.to || isOpen(state, node));
  if (node.name === 'PropertyName' && isInside) return keyPlace(state, node.parent?.parent ?? null, node.from, node.to);
  if (node.name === 'String' && isInside) {
    const end = isOpen(state, node) ? node.to : node.to - 1;
    return { path: pathTo(state, node), kind: 'value', from: node.from + 1, to: end, isQuoted: true, taken: [] };
  }
  const before = state.sliceDoc(Math.max(0, at - 500), at).trimEnd();
  const around = containerAround(node);
  if (!around) return undefined;
  if (around.name === 'Array') {
    const index = values(around).filter((value) => value.to <= at).length;
    return { path: [...pathTo(state, around), index], kind: 'value', from: at, to: at, isQuoted: false, taken: [] };
  }
  if (!before.endsWith(':')) return keyPlace(state, around, at, at);
  const property = around.getChildren('Property').findLast((child) => child.from < at);
  if (!property) return undefined;
  return {
    path: [...pathTo(state, around), nameOf(state, property)],
    kind: 'value',
    from: at,
    to: at,
    isQuoted: false,
    taken: [],
  };
}

function keyPlace(state: EditorState, object: Node | null, from: number, to: number): JsonPlace | undefined {
  if (object?.name !== 'Object') return undefined;
  const taken = object
    .getChildren('Property')
    .filter((property) => property.from !== from)
    .map((property) => nameOf(state, property));
  return { path: pathTo(state, object), kind: 'key', from, to, isQuoted: from !== to, taken };
}

function containerAround(node: Node): Node | undefined {
  let around: Node | null = node;
  while (around && around.name !== 'Object' && around.name !== 'Array') around = around.parent;
  return around ?? undefined;
}

function pathTo(state: EditorState, node: Node): (string | number)[] {
  const { parent } = node;
  if (!parent) return [];
  if (parent.name === 'Property') return [...pathTo(state, parent), nameOf(state, parent)];
  if (parent.name === 'Array')
    return [...pathTo(state, parent), values(parent).findIndex((value) => value.from === node.from)];
  return pathTo(state, parent);
}

function values(array: Node): Node[] {
  const found: Node[] = [];
  for (let child = array.firstChild; child; child = child.nextSibling) if (/^[A-Z]/.test(child.name)) found.push(child);
  return found;
}

function nameOf(state: EditorState, property: Node): string {
  const name = property.getChild('PropertyName');
  return name ? state.sliceDoc(name.from, name.to).replace(/^"|"$/g, '') : '';
}

const isOpen = (state: EditorState, node: Node): boolean =>
  node.to - node.from < 2 || state.sliceDoc(node.to - 1, node.to) !== '"';
