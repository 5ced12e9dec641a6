/** What a Session Library may hold. More is a configuration error, and is cut. */
export const libraryLimits = {
  /** Characters of a text; a surrogate pair is one. */
  characters: 2000,
  /** Tokens of a text. */
  tokens: 50,
  /** Formats of a token. */
  formats: 10,
  /** Stages of a card. */
  stages: 64,
  /** Attributes of a session type or event type. */
  attributes: 200,
  /** Conditions within conditions; a deeper one does not hold. */
  conditionDepth: 8,
  /** The whole library as JSON, in UTF-8. */
  bytes: 1_048_576,
  /** Values of a list that are shown before "+n". */
  listValues: 100,
} as const;
