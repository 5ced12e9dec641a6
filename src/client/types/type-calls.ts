import type { Page } from '../page.js';
import type { StoredType } from './stored-type.js';

interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface ListTypesOptions extends CallOptions {
  /** Event types only: those of this session type. */
  readonly sessionType?: string;
  readonly pageSize?: number;
}

/** Reading and keeping the session types or the event types of a backend. */
export interface TypeCalls<Type extends { readonly name: string }> {
  list(options?: ListTypesOptions): AsyncIterable<Page<StoredType<Type>>>;
  get(id: string, options?: CallOptions): Promise<StoredType<Type>>;
  create(type: Type, options?: CallOptions): Promise<StoredType<Type>>;
  /** Changes the members that are given. A `version` that is not the latest fails as `conflict`. */
  update(
    id: string,
    changes: Partial<Type> & { readonly version: number },
    options?: CallOptions,
  ): Promise<StoredType<Type>>;
  /** Its sessions stay, shown as of an unknown type. */
  remove(id: string, options?: CallOptions): Promise<void>;
}
