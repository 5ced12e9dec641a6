/** Letters, digits, `_`, `-` and `?`, and whatever is not ASCII, a blank or a curly quote: the names Liquid reads without quotes. */
export const namePattern = String.raw`(?:[\w?\-]|[^\p{ASCII}\s“”])+`;
