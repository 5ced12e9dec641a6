import type { CustomerReference } from '../client/customer-reference.js';
import type { Token } from '../client/token.js';

/** What an agent desktop decides for a panel. What is absent stays as it is; `customer: null` clears the panel. */
export interface HostInputs {
  /** `null` where the desktop does not say who it is: the former customer must not stay. */
  readonly customer?: CustomerReference | readonly CustomerReference[] | null;
  /** Address of the Journey API. */
  readonly baseUrl?: string;
  readonly token?: Token;
  /** The Session Library: an object as an administrator wrote it, or JSON text. */
  readonly library?: unknown;
  readonly live?: 'auto' | 'off';
  /** BCP 47 tag. */
  readonly lang?: string;
  readonly colorScheme?: 'auto' | 'light' | 'dark';
  readonly density?: 'comfortable' | 'compact';
  /** Custom properties of the theme: `{ '--journey-accent': '#7a1fa2' }`. */
  readonly theme?: Readonly<Record<string, string>>;
}
