import { expect } from '@open-wc/testing';
import { themeProperties } from '../../../stories/themes/theme-property.js';

describe('the properties of the playground', () => {
  it('are read whole from the theme: every name once, with its default', () => {
    const names = themeProperties.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.length).to.equal(23);
    const of = (wanted: string) => themeProperties.find(({ name }) => name === wanted);
    expect(of('--journey-surface')).to.deep.include({ standard: '#ffffff', kind: 'colour' });
    expect(of('--journey-danger-background')).to.deep.include({ standard: '#fde8e8', kind: 'tone' });
    expect(of('--journey-radius')).to.deep.include({ standard: 'calc(var(--_font-size) * 0.6154)', kind: 'size' });
    expect(of('--journey-space')).to.deep.include({ standard: 'var(--_font-size) * 0.3077', kind: 'size' });
    expect(of('--journey-focus')).to.deep.include({ standard: 'var(--_accent)', kind: 'colour' });
  });
});
