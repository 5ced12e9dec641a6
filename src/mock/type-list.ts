import { RequestError } from './request-error.js';

/** A session type or event type as the backend keeps it. */
export type Stored<Type> = Type & { readonly id: string; readonly version: number };

/** Types of one kind, each with an id and a version that grows with every change. */
export class TypeList<Type extends { readonly name: string }> {
  readonly #types = new Map<string, Stored<Type>>();
  readonly #owner: (type: Type) => string | undefined;
  readonly #prefix: string;
  #count = 0;

  /** `owner`: within what names are unique. `prefix`: what ids start with. */
  constructor(prefix: string, owner: (type: Type) => string | undefined = () => undefined) {
    this.#prefix = prefix;
    this.#owner = owner;
  }

  all(): Stored<Type>[] {
    return [...this.#types.values()];
  }

  get(id: string): Stored<Type> | undefined {
    return this.#types.get(id);
  }

  /** @throws RequestError 409 when the name is taken. */
  add(type: Type): Stored<Type> {
    if (this.all().some((known) => known.name === type.name && this.#owner(known) === this.#owner(type))) {
      throw new RequestError(409, 'conflict', `There is a type of this name already: ${type.name}.`, ['name']);
    }
    return this.#keep({ ...type, id: `${this.#prefix}-${++this.#count}`, version: 1 });
  }

  /**
   * Replaces a type that the caller has seen in its latest version. Its name stays.
   * @throws RequestError 409 for a stale version, 400 for another name.
   */
  replace({ id, version }: Stored<Type>, type: Type, seenVersion: unknown): Stored<Type> {
    if (!Number.isInteger(seenVersion)) {
      throw new RequestError(400, 'bad.request', 'Give the version that was read: version.', ['version']);
    }
    if (seenVersion !== version)
      throw new RequestError(409, 'conflict', `Changed since: version ${version} now.`, ['version']);
    if (type.name !== this.#types.get(id)?.name)
      throw new RequestError(400, 'bad.request', 'A name cannot change.', ['name']);
    return this.#keep({ ...type, id, version: version + 1 });
  }

  remove(id: string): boolean {
    return this.#types.delete(id);
  }

  #keep(type: Stored<Type>): Stored<Type> {
    this.#types.set(type.id, type);
    return type;
  }
}
