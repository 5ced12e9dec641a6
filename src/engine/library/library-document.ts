import { jsonPointer } from './json-pointer.js';

export type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

/** Marks what was removed until all paths of a round have been used. */
const removed = Symbol('removed');

/** A document that loses wrong members and still says where the others stood as it was written. */
export class LibraryDocument {
  /** Where the items of a shortened list stood. */
  readonly #places = new WeakMap<object, number[]>();
  readonly #touched = new Set<unknown[]>();

  constructor(readonly root: unknown) {}

  get(path: Path): unknown {
    return path.reduce<unknown>((value, key) => {
      const found = isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
      return found === removed ? undefined : found;
    }, this.root);
  }

  set(path: Path, value: unknown): void {
    const container = this.get(path.slice(0, -1));
    if (isContainer(container)) container[path.at(-1) as string] = value;
  }

  /** Items of lists keep their place until `settle`. */
  remove(path: Path): void {
    const container = this.get(path.slice(0, -1));
    const key = path.at(-1) as string | number;
    if (Array.isArray(container)) {
      container[key as number] = removed;
      this.#touched.add(container);
    } else if (isContainer(container)) Reflect.deleteProperty(container, key);
  }

  /** Closes the gaps in lists. */
  settle(): void {
    for (const list of this.#touched) {
      const places = this.#places.get(list) ?? list.map((_, i) => i);
      const kept = list.flatMap((item, i) => (item === removed ? [] : [i]));
      this.#places.set(
        list,
        kept.map((i) => places[i] as number),
      );
      list.splice(0, list.length, ...kept.map((i) => list[i]));
    }
    this.#touched.clear();
  }

  /** The pointer to a place in the document as it was written. */
  pointer(path: Path): string {
    let value = this.root;
    const written = path.map((key) => {
      const place = Array.isArray(value) && typeof key === 'number' ? (this.#places.get(value)?.[key] ?? key) : key;
      value = isContainer(value) ? value[key] : undefined;
      return place;
    });
    return jsonPointer(written);
  }
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
