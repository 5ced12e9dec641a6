import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeTypes } from '../../src/contract/library/attribute-definition.js';
import { conditionOperators } from '../../src/contract/library/condition.js';
import { formatNames } from '../../src/engine/formats/format-registry.js';
import { valueFormats } from '../../src/engine/formats/value-formats.js';
import { conditionCases } from './conditions/condition-cases.js';
import { attributeCases } from './formats/attribute-cases.js';
import { formatCases, relativeCases } from './formats/format-cases.js';
import { liquidTable } from './text/liquid-table.js';

// Operators count their own rows in operators.test.ts, limits are counted by the compiler in limits.node.test.ts.

const formatsIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => [...text.matchAll(/\|\s*([a-z_]+)/g)].map(([, name]) => name)));

describe('every word of the format has a row in a table', () => {
  it('formats of Liquid, beside liquidjs', () => {
    const tested = formatsIn(liquidTable.map(([text]) => text));
    const shared = formatNames().filter((name) => !Object.hasOwn(valueFormats, name));
    assert.equal(shared.length, 30);
    assert.deepEqual(
      shared.filter((name) => !tested.has(name)),
      [],
    );
  });

  it('formats of our own', () => {
    const tested = formatsIn(formatCases.map(([token]) => `| ${token}`));
    if (relativeCases.length > 0) tested.add('relative');
    const own = Object.keys(valueFormats);
    assert.equal(own.length, 14);
    assert.deepEqual(
      own.filter((name) => !tested.has(name)),
      [],
    );
  });

  it('types: one value that fits, and one that does not where there is such a value', () => {
    const rows = (type: string, raw: boolean) =>
      attributeCases.filter(([definition, , shown]) => definition.type === type && shown.raw === raw);
    assert.equal(attributeTypes.length, 12);
    for (const type of attributeTypes) {
      assert.ok(rows(type, false).length > 0, type);
      if (type !== 'string') assert.ok(rows(type, true).length > 0, `${type} that does not fit`);
    }
  });

  it('comparisons: one that holds, and one that does not', () => {
    assert.equal(conditionOperators.length, 15);
    for (const operator of conditionOperators)
      for (const wanted of [true, false])
        assert.ok(
          conditionCases.some(([, op, , holds]) => op === operator && holds === wanted),
          `${operator} ${wanted}`,
        );
  });
});
