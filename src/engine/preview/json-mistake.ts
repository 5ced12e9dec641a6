/** Why a text is not JSON. */
export class JsonMistake extends Error {
  constructor(
    /** Offset of the first character that cannot stand there. */
    readonly start: number,
    /** Offset after the last one. */
    readonly end: number,
    /** What is wrong, such as "needs a comma before this". */
    message: string,
    /** What would be right. */
    readonly hint: string,
  ) {
    super(message);
  }
}
