import { expect } from '@open-wc/testing';
import { formatCases, noon, now, relativeCases } from './format-cases.js';
import { defineFormat, formatNamed } from '../../../src/engine/formats/format-registry.js';
import { valueFormats } from '../../../src/engine/formats/value-formats.js';
import { renderText } from '../../../src/engine/text/render-text.js';
import type { TextOptions } from '../../../src/engine/text/text-options.js';

const space = /[\u00a0\u202f]/g;
/** Newer browsers put narrow or unbreakable spaces in numbers and times; to a reader they are spaces. */
const shown = (token: string, value: unknown, options: TextOptions = {}): string =>
  renderText(`{{ ${token} }}`, { value, code: 'USD' }, options).replace(space, ' ');

describe('formats', () => {
  for (const [token, value, text, options] of formatCases) {
    it(`{{ ${token} }} shows ${JSON.stringify(value)} as "${text}"${options ? ` with ${JSON.stringify(options)}` : ''}`, () =>
      expect(shown(token, value, options)).to.equal(text));
  }

  for (const name of Object.keys(valueFormats)) {
    it(`${name} shows nothing for a missing value`, () => {
      expect(shown(`value | ${name}`, undefined)).to.equal('');
      expect(shown(`value | ${name}`, null)).to.equal('');
    });
  }

  it('a list of more than 100 values shows 100 and how many more', () => {
    const list = Array.from({ length: 103 }, (_, i) => `v${i}`);
    expect(shown('value', list)).to.match(/v98, v99, and \+3$/);
    expect(shown('value', list.slice(0, 100))).to.match(/v98, and v99$/);
  });

  it('a host can add a format', () => {
    defineFormat('test_shout', (value, [mark]) => `${String(value)}${String(mark)}`);
    expect(shown("value | test_shout: '!' | upcase", 'hey')).to.equal('HEY!');
  });

  it('a format that throws leaves the value as it was', () => {
    defineFormat('test_throws', () => {
      throw new Error('no');
    });
    expect(shown("value | test_throws | append: '.'", 'hey')).to.equal('hey.');
  });

  it('a format needs a name a text can hold, and a function', () => {
    expect(() => defineFormat('a b', () => '')).to.throw(TypeError, 'not a name');
    expect(() => defineFormat('test_none', undefined as never)).to.throw(TypeError, 'function');
    expect(formatNamed('test_none')).to.equal(undefined);
  });
});

describe('relative times', () => {
  for (const [value, text, timeZone = 'UTC'] of relativeCases) {
    it(`${String(value)} is ${text} in ${timeZone}`, () =>
      expect(shown('value | relative', value, { now, timeZone })).to.equal(text));
  }

  it('print the date where no present moment is given', () => {
    expect(shown('value | relative', noon)).to.equal('Jun 6, 2020, 12:00 PM');
    for (const moment of [new Date(now), new Date(now).toISOString()])
      expect(shown('value | relative', noon, { now: moment })).to.equal('2 days ago');
  });
});
