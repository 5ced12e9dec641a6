/** A stretch of the ordered events: from the index `start` up to `end`, which is not in it. */
export interface MapRange {
  readonly start: number;
  readonly end: number;
}

/** More events than this share places. */
const mostEvents = 60;
const places = 40;

/** Splits a stretch into the places of the map: undefined where every event has a place of its own. */
export function placesOf({ end, start }: MapRange): readonly MapRange[] | undefined {
  const count = end - start;
  if (count <= mostEvents) return undefined;
  const edge = (place: number) => start + Math.round((place * count) / places);
  return Array.from({ length: places }, (_, place) => ({ start: edge(place), end: edge(place + 1) }));
}
