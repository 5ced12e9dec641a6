/** A parsed path: the names and positions to follow, outermost first. Never empty. */
export type Path = readonly (string | number)[];
