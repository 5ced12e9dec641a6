import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { attributeTypes } from '../../src/contract/library/attribute-definition.js';
import { conditionOperators } from '../../src/contract/library/condition.js';
import { libraryLimits } from '../../src/contract/library/library-limits.js';
import { formatNames } from '../../src/engine/formats/format-registry.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { operatorNames } from '../../src/engine/projection/operator-registry.js';
import { renderText } from '../../src/engine/text/render-text.js';
import {
  comparisons,
  deviationTable,
  formats,
  limitTable,
  limits,
  operators,
  patternTable,
  themeTable,
  types,
} from '../../stories/guides/reference.js';
import { printingDeviations, readingDeviations } from '../engine/date-patterns/pattern-deviations.js';
import { liquidDeviations } from '../engine/text/liquid-deviations.js';

const read = (file: string) => readFileSync(file, 'utf8');
const guides = readdirSync('stories/guides').filter((file) => file.endsWith('.mdx'));
const pages = guides.map((file) => ({ file, text: read(`stories/guides/${file}`) }));
const all = (pattern: RegExp) =>
  pages.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, found = '', more = '']) => ({ file, found, more })),
  );
const { exports, scripts } = JSON.parse(read('package.json')) as {
  exports: Record<string, { default?: string } | string>;
  scripts: Record<string, string>;
};

/** The source behind an entry point of the package. */
function sourceOf(entry: string): string | undefined {
  for (const [pattern, target] of Object.entries(exports)) {
    const [start = '', end] = pattern.split('*');
    const path = `.${entry.slice('journey-widgets'.length)}`;
    const place = typeof target === 'string' ? target : target.default;
    if (!place || (end === undefined ? path !== pattern : !path.startsWith(start))) continue;
    const file = place.replace('*', path.slice(start.length)).replace('./dist/', 'src/').replace(/\.js$/, '.ts');
    return existsSync(file) || file.startsWith('src/') === false || !file.endsWith('.ts') ? file : undefined;
  }
  return undefined;
}

describe('the reference tables of the guides', () => {
  test('describe every operator there is, and no other', () => {
    assert.deepEqual(Object.keys(operators).sort(), operatorNames().sort());
  });

  test('describe every format there is, and no other', () => {
    assert.deepEqual(Object.keys(formats).sort(), formatNames().sort());
  });

  test('describe every comparison there is, and no other', () => {
    assert.deepEqual(Object.keys(comparisons), [...conditionOperators]);
  });

  test('describe every type there is, and no other', () => {
    assert.deepEqual(Object.keys(types), [...attributeTypes]);
  });

  test('say every limit there is, with its number', () => {
    assert.deepEqual(Object.keys(limits), Object.keys(libraryLimits));
    assert.ok(limitTable().includes('| 1,048,576 | bytes of the whole library |'), limitTable());
  });

  test('list every deviation from Liquid, one a row', () => {
    const rows = deviationTable().split('\n').slice(2);
    assert.equal(rows.length, liquidDeviations.length);
    for (const [index, { what, why }] of liquidDeviations.entries())
      assert.ok(rows[index]?.startsWith(`| ${what} | `) && rows[index].endsWith(` | ${why} |`), rows[index]);
    assert.match(read('stories/guides/write-a-library.mdx'), /<Markdown>\{deviationTable\(\)\}<\/Markdown>/);
  });

  test('list every deviation from date-fns, one a row', () => {
    const deviations = [...printingDeviations, ...readingDeviations];
    const rows = patternTable().split('\n').slice(2);
    assert.equal(rows.length, deviations.length);
    for (const [index, { what, pattern, why }] of deviations.entries())
      assert.ok(rows[index]?.startsWith(`| ${what} | \`${pattern}\` | `) && rows[index].endsWith(` | ${why} |`), what);
    assert.match(read('stories/guides/write-a-library.mdx'), /<Markdown>\{patternTable\(\)\}<\/Markdown>/);
  });

  const data = {
    day: '2026-11-02',
    moment: '2026-11-02T09:15:00Z',
    wait: 4500,
    amount: 1234.5,
    share: 0.86,
    tier: 'gold',
    items: ['helmet', 'bike'],
    code: 'wrong_size',
    account: '31926819001234',
    page: 'https://shop.example.com/tyres',
    count: 2,
    word: 'bike',
    sentence: 'A bike for Gwen',
  };
  for (const [name, [, token, text]] of Object.entries(formats)) {
    test(`${name}: the example reads as it says`, () => {
      const options = { now: Date.parse('2026-11-05T09:15:00Z'), enums: { tier: { gold: 'Gold member' } } };
      assert.equal(renderText(token, data, options).replaceAll('\u202f', ' '), text);
    });
  }

  test('the theme table has every custom property that the theme reads', () => {
    const source = read('src/theme/tokens.ts');
    const used = [...source.matchAll(/var\((--journey-[a-z-]+)/g)].map(([, name]) => name);
    const table = themeTable(source);
    assert.ok(used.length > 15);
    for (const name of used) assert.ok(table.includes(`\`${name}\``), name);
  });
});

describe('the guides', () => {
  test('name entry points that the package has', () => {
    const named = all(/'(journey-widgets(?:\/[a-z-]+)*)'/g);
    assert.ok(named.length > 10);
    for (const { file, found } of named) assert.ok(sourceOf(found), `${file}: ${found}`);
  });

  test('import names that are exported', () => {
    const imports = all(/import \{ ([^}]+) \} from '(journey-widgets[^']*)'/g);
    assert.ok(imports.length > 5);
    for (const { file, found, more } of imports) {
      const source = read(sourceOf(more) as string);
      for (const name of found.split(', '))
        assert.match(source, new RegExp(`\\b${name}\\b`), `${file}: ${name} of ${more}`);
    }
  });

  test('show libraries that have no mistake', () => {
    const libraries = pages.flatMap(({ text }) =>
      [...text.matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) => json),
    );
    assert.ok(libraries.length >= 4);
    for (const json of libraries) assert.deepEqual(parseLibrary(JSON.parse(json)).diagnostics, [], json);
  });

  test('name npm scripts that exist', () => {
    for (const { file, found } of all(/`npm run ([a-z:]+)`/g)) assert.ok(scripts[found], `${file}: ${found}`);
  });

  test('name folders, custom properties and events that exist', () => {
    const tokens = read('src/theme/tokens.ts');
    const events = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
    for (const { file, found } of all(/`(src\/[a-z/-]+)`/g)) assert.ok(existsSync(found), `${file}: ${found}`);
    for (const { file, found } of all(/(--journey-[a-z-]+)/g)) assert.ok(tokens.includes(found), `${file}: ${found}`);
    for (const { file, found } of all(/^- `(journey-[a-z-]+)`/gm))
      assert.ok(
        events.some((path) => path.endsWith(`/${found}-event.ts`)),
        `${file}: ${found}`,
      );
  });
});
