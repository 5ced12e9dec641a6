import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sessionLibrarySchema } from '../../../src/contract/library/session-library.js';
import { lintLibrary } from '../../../src/engine/library/lint-library.js';
import { parseLibrary } from '../../../src/engine/library/parse-library.js';
import { bikeDelivery } from '../../../src/presets/bike-delivery.js';

const keys = [
  'name',
  'card',
  'title',
  'when',
  'path',
  'op',
  'value',
  'attributes',
  'projection',
  'from',
  'status',
  'label',
  'sessionTypes',
  'eventTypes',
  'requires',
  'sensitivity',
  'nope',
  '__proto__',
];
const { wrong } = fc.letrec((tie) => ({
  wrong: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>(null, true, 0, -1.5, '', 'last', 'success', '2 days', '{{ a | upcase }}', '{{', [], {}),
    fc.array(tie('wrong'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('wrong'), { maxKeys: 4 }),
  ),
}));

/** Every place of the bike deliveries, so that each can be put wrong. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

const places = placesIn(bikeDelivery).filter((path) => path.length > 0);

function put(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(bikeDelivery) as unknown as Record<string, unknown>;
  const owner = path.slice(0, -1).reduce((part, key) => part[key] as Record<string, unknown>, copy);
  owner[path.at(-1) as string] = value;
  return copy;
}

describe('any library', () => {
  const anyPlace = fc.constantFrom(...places);

  const staysAsItIs = (json: unknown): void => {
    const { library } = parseLibrary(json);
    expect(sessionLibrarySchema.safeParse(library).success).to.equal(true);
    expect(parseLibrary(library).library).to.deep.equal(library);
  };

  it('comes out as one that fits the schema, and is then left as it is', () => {
    fc.assert(
      fc.property(wrong, (json) => staysAsItIs(json)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(anyPlace, wrong, (path, value) => staysAsItIs(put(path, value))),
      { numRuns: 700 },
    );
  });

  it('put wrong at one place, every mistake points at or around that place', () => {
    fc.assert(
      fc.property(anyPlace, wrong, (path, value) => {
        const at = `/${path.join('/')}`;
        for (const { pointer, code } of parseLibrary(put(path, value)).diagnostics) {
          const isNear = `${pointer}/`.startsWith(`${at}/`) || `${at}/`.startsWith(`${pointer}/`);
          // a name that is gone leaves others without what they point at
          const isAboutNames = code === 'library/unknown-stage' || code === 'library/duplicate-name';
          expect(isNear || isAboutNames, `${code} ${pointer} for ${at}`).to.equal(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('put wrong at one place of an event type, its card and session attributes stay', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...places.filter((path) => path.length > 3 && path[2] === 'eventTypes')),
        wrong,
        (path, value) => {
          const session = parseLibrary(put(path, value)).library.sessionTypes?.[0];
          expect(session?.card).to.deep.equal(bikeDelivery.sessionTypes?.[0]?.card);
          expect(session?.attributes).to.deep.equal(bikeDelivery.sessionTypes?.[0]?.attributes);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('can be linted', () => {
    fc.assert(
      fc.property(anyPlace, wrong, (path, value) => {
        expect(lintLibrary(put(path, value))).to.be.an('array');
      }),
      { numRuns: 200 },
    );
  });
});
