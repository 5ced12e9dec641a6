import type { SessionLibrary } from '../../contract/library/session-library.js';
import type { Moment } from '../projection/moment.js';

/** What a view depends on besides the session or event it shows. */
export interface PresentOptions {
  /** Without one everything still reads: humanised names, all attributes, latest values. */
  readonly library?: SessionLibrary;
  /** BCP 47 tag of the agent's language; the library's, else `en`, where absent. */
  readonly locale?: string;
  /** IANA name; `UTC` where absent. */
  readonly timeZone?: string;
  /** The present moment; without it nothing is overdue and relative times print as dates. */
  readonly now?: Moment;
  /** What the host grants: whatever `requires` something else is left out. */
  readonly capabilities?: readonly string[];
  /** Names of attributes whose clear value may be shown although they are sensitive. */
  readonly reveal?: ReadonlySet<string>;
}
