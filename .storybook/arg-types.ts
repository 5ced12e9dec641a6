import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

/** What the manifest says of a member, an attribute, an event, a slot, a part or a custom property. */
interface Item {
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

type Lists = 'members' | 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties';
type Declaration = { readonly tagName?: string } & Partial<Record<Lists, readonly Item[]>>;

const isMethod = ({ kind }: Item) => kind === 'method';
const chapters: readonly (readonly [name: string, list: Lists, keep?: (item: Item) => boolean])[] = [
  ['properties', 'members', (item) => !isMethod(item)],
  ['attributes', 'attributes'],
  ['methods', 'members', isMethod],
  ['events', 'events'],
  ['slots', 'slots'],
  ['parts', 'cssParts'],
  ['custom properties', 'cssProperties'],
];

/** The docs table of an element. Storybook's own loses one of two that share a name, such as the slot and the part "header". */
export function argTypesOf(tag: string): ArgTypes {
  const declarations = manifest.modules.flatMap(({ declarations }) => declarations as readonly Declaration[]);
  const element = declarations.find(({ tagName }) => tagName === tag);
  return Object.fromEntries(
    chapters.flatMap(([chapter, list, keep = () => true]) =>
      (element?.[list] ?? []).filter(keep).map((item) => [`${chapter} ${item.name}`, describe(item, chapter)]),
    ),
  );
}

const describe = ({ default: standard, description, name, type }: Item, category: string) => ({
  name: category === 'methods' ? `${name}()` : name,
  description,
  control: false as const,
  table: {
    category,
    ...(type ? { type: { summary: type.text.replace(/ \| undefined$/, '') } } : {}),
    ...(standard === undefined ? {} : { defaultValue: { summary: standard } }),
  },
});
