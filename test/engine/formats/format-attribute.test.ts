import { expect } from '@open-wc/testing';
import { attributeCases, options } from './attribute-cases.js';
import { formatAttribute } from '../../../src/engine/formats/format-attribute.js';
import { maskValue } from '../../../src/engine/formats/mask-value.js';
import { safeHref } from '../../../src/engine/formats/safe-href.js';

describe('attributes by type', () => {
  for (const [definition, value, shown] of attributeCases) {
    it(`${JSON.stringify(definition)} shows ${JSON.stringify(value)} as "${shown.text}"${shown.raw ? ', marked as received' : ''}`, () =>
      expect(formatAttribute(value, { name: 'x', ...definition }, options)).to.deep.equal(shown));
  }

  it('without a definition shows the value', () =>
    expect(formatAttribute(5, undefined, {})).to.deep.equal({ text: '5', raw: false }));
});

describe('addresses', () => {
  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x',
    '//x.example',
    '/relative',
    'x',
    '',
  ]) {
    it(`${JSON.stringify(address)} is no link`, () => {
      expect(safeHref(address)).to.equal(undefined);
      expect(formatAttribute(address, { name: 'x', type: 'url' }, {})).not.to.have.property('href');
    });
  }

  for (const address of ['https://x.example/', 'http://x.example/', 'mailto:a@b.c', 'tel:+1']) {
    it(`${address} is a link`, () => expect(safeHref(address)).to.equal(address));
  }
});

describe('protected values', () => {
  it('show bullets, their last four characters, or nothing', () => {
    expect(maskValue('4111111111111111', 'masked')).to.equal('••••');
    expect(maskValue('4111111111111111', 'last4')).to.equal('••••1111');
    expect(maskValue('4111111111111111', 'hidden')).to.equal('');
    expect(maskValue(12345678, 'last4')).to.equal('••••5678');
    expect(maskValue(['4111111111111111', '123'], 'last4')).to.equal('••••1111 and ••••');
    expect(maskValue(null, 'masked')).to.equal('');
  });

  it('never show more than they hide', () => expect(maskValue('1234567', 'last4')).to.equal('••••'));
});
