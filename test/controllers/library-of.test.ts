import { expect } from '@open-wc/testing';
import { libraryOf } from '../../src/controllers/library-of.js';
import { compileLibrary } from '../../src/engine/presentation/compile-library.js';

describe('libraryOf', () => {
  it('reads each object once, however many ask, and text as an object', () => {
    const written = { formatVersion: 1, sessionTypes: [{ name: 'order' }] };
    expect(libraryOf(written)).to.equal(libraryOf(written));
    expect(libraryOf(JSON.stringify(written))).to.deep.equal(libraryOf(written));
  });

  it('gives what is presented with as it is, not to be read again', () => {
    const { library } = libraryOf({ formatVersion: 1, sessionTypes: [{ name: 'order' }] });
    expect(compileLibrary(library).library).to.equal(library);
  });

  it('holds nothing of what the host goes on to change', () => {
    const written = { formatVersion: 1, sessionTypes: [{ name: 'order' }] };
    const { library } = libraryOf(written);
    written.sessionTypes.length = 0;
    expect(compileLibrary(library).sessionType('order').type.name).to.equal('order');
    expect(library.sessionTypes).to.have.lengthOf(1);
  });
});
