// Takes out of the templates in dist what draws nothing: comments and white space of css`…`, runs of white space in html`…`.
import { transform } from 'lightningcss';
import { RolldownMagicString } from 'rolldown';
import { Visitor } from 'vite';

/** A run of white space draws what one space draws, except in a <pre>. */
const markup = (text) => (/<pre\b/.test(text) ? text : text.replace(/\s+/g, ' '));

const styles = (text, filename) => {
  const { code } = transform({ filename, code: Buffer.from(text), minify: true });
  return String(code).replace(/\\|`|\$\{/g, '\\$&');
};

export const templatePlugin = () => ({
  name: 'template',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html|svg)`/ },
    handler(code, id) {
      const edited = new RolldownMagicString(code);
      const write = ({ start, end }, text) => start < end && edited.overwrite(start, end, text);
      new Visitor({
        TaggedTemplateExpression({ tag: { name }, quasi: { quasis } }) {
          const [only, ...others] = quasis;
          if (name === 'css' && others.length === 0) write(only, styles(only.value.cooked, id));
          if (name === 'html' || name === 'svg') for (const quasi of quasis) write(quasi, markup(quasi.value.raw));
        },
      }).visit(this.parse(code));
      return { code: edited };
    },
  },
});
