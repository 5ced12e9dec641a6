/** A word or sentence; with plural forms (CLDR categories) where a number decides. `{name}` marks a place to fill. */
export type Word =
  | string
  | {
      readonly other: string;
      readonly zero?: string;
      readonly one?: string;
      readonly two?: string;
      readonly few?: string;
      readonly many?: string;
    };

/** Every text of the widgets that an administrator does not write. A language that lacks one falls back to English. */
export interface Words {
  // values
  readonly yes: Word;
  readonly no: Word;
  readonly unknownCustomer: Word;
  readonly andMore: Word; // {count}
  readonly masked: Word;
  readonly notReadable: Word;
  readonly partial: Word;
  // the panel
  readonly journeys: Word; // {count}
  readonly journeysOf: Word; // {customer}
  readonly loading: Word;
  readonly emptyTitle: Word;
  readonly emptyBody: Word;
  readonly noCustomer: Word;
  readonly retry: Word;
  readonly errorTitle: Word;
  readonly errorNetwork: Word;
  readonly errorTimeout: Word;
  readonly errorUnauthorized: Word;
  readonly errorForbidden: Word;
  readonly errorNotFound: Word;
  readonly errorServer: Word;
  readonly errorRateLimited: Word;
  readonly errorInvalid: Word;
  readonly stale: Word;
  readonly skippedItems: Word; // {count}
  // live
  readonly liveConnecting: Word;
  readonly liveLive: Word;
  readonly livePolling: Word;
  readonly livePaused: Word;
  readonly liveOffline: Word;
  readonly announceUpdate: Word; // {title}, {status}
  // the card
  readonly events: Word; // {count}
  readonly lastActivity: Word; // {time}
  readonly stages: Word;
  readonly stageDone: Word;
  readonly stageCurrent: Word;
  readonly stagePending: Word;
  readonly stageOverdue: Word;
  readonly stageSkipped: Word;
  readonly lateBy: Word; // {time}
  readonly opensInNewWindow: Word;
  // timeline and map
  readonly timeline: Word;
  readonly map: Word;
  readonly wholeJourney: Word;
  readonly eventPosition: Word; // {position}, {count}
  readonly noEvents: Word;
  readonly loadMore: Word;
  readonly capped: Word; // {shown}, {count}
  readonly reportedLate: Word;
  readonly today: Word;
  readonly yesterday: Word;
  readonly changedTimes: Word; // {label}, {count}, {from}, {to}
  readonly allEvents: Word;
  readonly eventTypes: Word;
  readonly search: Word;
  readonly newestFirst: Word;
  readonly oldestFirst: Word;
  readonly newSince: Word;
  readonly newEvents: Word; // {count}
  readonly filter: Word;
  readonly expandAll: Word;
  readonly newestEvent: Word;
  readonly oldestEvent: Word;
  readonly noMatches: Word;
  readonly clearFilter: Word;
  readonly searching: Word; // {percent}
  readonly showOlder: Word; // {count}
  readonly fromDay: Word;
  readonly untilDay: Word;
  readonly runTimes: Word; // {count}
  readonly copy: Word; // {label}
  readonly copied: Word;
  readonly summary: Word;
  readonly reveal: Word; // {label}
  readonly close: Word;
  readonly download: Word; // {format}
  // the card of a moment
  readonly asOf: Word; // {time}
  readonly asOfEvent: Word;
  readonly backToNow: Word;
  readonly differsNow: Word;
  // the template preview
  readonly steps: Word;
  readonly stepFirst: Word;
  readonly stepPrevious: Word;
  readonly stepNext: Word;
  readonly stepLast: Word;
  readonly frames: Word;
  readonly frameDark: Word;
  readonly frameContrast: Word;
  readonly frameLarge: Word;
  readonly frameRightToLeft: Word;
  readonly problemsTitle: Word;
  readonly problems: Word; // {count}
  readonly noProblems: Word;
  readonly problemError: Word;
  readonly problemWarning: Word;
  readonly lineAndColumn: Word; // {line}, {column}
  readonly previewKept: Word;
  readonly previewEmpty: Word;
  readonly plainText: Word;
  readonly plainTextTitle: Word;
  // why this value?
  readonly why: Word; // {label}
  readonly whyLast: Word; // {count}, also below
  readonly whyFirst: Word;
  readonly whyPrevious: Word;
  readonly whyCount: Word;
  readonly whySum: Word;
  readonly whyMin: Word;
  readonly whyMax: Word;
  readonly whyAverage: Word;
  readonly whyList: Word;
  readonly whyMostFrequent: Word;
  readonly whyTime: Word;
  readonly whyOther: Word;
  readonly whySkipped: Word;
  readonly whyPartial: Word;
}
