// In the single file nothing is loaded later: `import('./part.js')` becomes an import at the top, so that a bundler need
// not keep apart what is reached in two ways.
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'vite';

export const atOncePlugin = () => ({
  name: 'at-once',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\bimport\(/ },
    handler(code) {
      const edited = new RolldownMagicString(code);
      let count = 0;
      new Visitor({
        ImportExpression({ start, end, source }) {
          const part = `part${count++}`;
          edited.prepend(`import * as ${part} from ${source.raw};`);
          edited.overwrite(start, end, `Promise.resolve(${part})`);
        },
      }).visit(this.parse(code));
      return { code: edited };
    },
  },
});
