import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { readFileSync, writeFileSync } from 'node:fs';

const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Private and protected members are no part of the API: they must not reach docs, gallery controls or editors. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      // what src/define/register.ts defines has no name of its own
      module.exports = module.exports?.filter(
        ({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-'),
      );
      for (const declaration of module.declarations ?? []) {
        // an event sent from a variable is known by its @fires line only
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy, static: ofClass }) =>
            privacy !== 'private' && privacy !== 'protected' && !ofClass && !/^[_#]/.test(name),
        );
      }
    }
  },
});

/** A class does not know its tag: the files of src/define say `register('journey-panel', JourneyPanel)`. */
const registeredTags = () => {
  const registered = [];
  return {
    name: 'registered-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      registered.push({ tag: tag.text, className: element.getText(), path: moduleDoc.path });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { tag, className, path } of registered) {
        const owner = modules.find(({ declarations }) => declarations?.some(({ name }) => name === className));
        if (!owner) throw new Error(`${path} registers ${className}, and no module declares it`);
        owner.declarations.find(({ name }) => name === className).tagName = tag;
        modules
          .find((module) => module.path === path)
          .exports.push({
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: className, module: owner.path },
          });
      }
    },
  };
};

/** The manifest is about what is published: dist/widgets/x.js, not src/widgets/x.ts. */
const publishedPaths = () => ({
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const rewrite = (node) => {
      for (const [key, value] of Object.entries(node ?? {})) {
        if (typeof value === 'object') rewrite(value);
        else if ((key === 'module' || key === 'path') && typeof value === 'string') node[key] = published(value);
      }
    };
    rewrite(customElementsManifest.modules);
  },
});

/**
 * The JSX types import an event once for each element that sends it, which is an error: one import does.
 * And they take every event for the detail of a CustomEvent; ours are events themselves.
 */
const tidyJsxTypes = (file) => ({
  name: 'tidy-jsx-types',
  packageLinkPhase() {
    const names = new Set();
    const rest = readFileSync(file, 'utf8').replace(/^import type \{([^}]*)\} from "\.\/index\.js";\n/gm, (_, list) => {
      for (const name of list.split(',')) if (name.trim()) names.add(name.trim());
      return '';
    });
    const head = `import type { ${[...names].sort().join(', ')} } from './index.js';\n`;
    writeFileSync(file, head + rest.replace(/CustomEvent<(\w+Event)>/g, '$1'));
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/define/bundle.ts', 'src/cli/**', 'src/hosts/**', 'src/mock/**', 'src/react/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    registeredTags(),
    publishedPaths(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJsxPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      hideLogs: true,
      // the index has every public class and event
      componentTypePath: () => './index.js',
    }),
    tidyJsxTypes('dist/jsx.d.ts'),
  ],
};
