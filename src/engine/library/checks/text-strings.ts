import type { SessionLibrary } from '../../../contract/library/session-library.js';
import { type Place, placesOf } from '../places-of.js';

/** Every string of every text, with the place of that string. */
export function* textStrings(library: SessionLibrary): Generator<Place & { readonly string: string }> {
  for (const place of placesOf(library, 'text')) {
    if (typeof place.value === 'string') yield { ...place, string: place.value };
    else
      for (const [locale, string] of Object.entries(place.value))
        yield { ...place, path: [...place.path, locale], string };
  }
}
