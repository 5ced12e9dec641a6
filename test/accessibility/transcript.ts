import type { Page } from 'playwright-core';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const silent = [
  'generic',
  'none',
  'InlineTextBox',
  'RootWebArea',
  'LayoutTable',
  'LayoutTableRow',
  'LayoutTableCell',
  'ListMarker',
];
const states = ['expanded', 'pressed', 'selected', 'checked', 'disabled', 'busy', 'live', 'level'];

/**
 * What a screen reader goes through, in its order: role, name and state of everything in the accessibility tree,
 * one line each, indented by depth. Text inside a named control or heading is not said again.
 */
export async function transcript(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node | undefined, depth: number, said: string): void => {
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
    const isText = role === 'StaticText';
    const spoken = !node.ignored && !silent.includes(role) && !(isText && (name === '' || said.includes(name)));
    if (spoken)
      lines.push(
        '  '.repeat(depth) + [isText ? '' : role, name && `"${name}"`, stateOf(node)].filter(Boolean).join(' '),
      );
    const below = spoken && !isText ? depth + 1 : depth;
    for (const id of node.childIds ?? []) visit(byId.get(id), below, name || said);
  };
  visit(nodes[0], 0, '');
  return lines;
}

const stateOf = ({ properties = [] }: Node): string =>
  properties
    .filter(({ name, value }) => states.includes(name) && value.value !== false && value.value !== 'false')
    .map(({ name, value }) => (value.value === true ? name : `${name}=${String(value.value)}`))
    .concat(properties.some(({ name, value }) => name === 'expanded' && value.value === false) ? ['collapsed'] : [])
    .join(' ');
