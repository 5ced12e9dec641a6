import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

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

/** An element's parts are described where they are styled: its own file has no room for them all. */
const stylesParts = () => ({
  name: 'styles-parts',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { declarations = [], path } of modules)
      for (const element of declarations) {
        if (!element.tagName) continue;
        const styles = readdirSync(dirname(path))
          .filter((file) => file.endsWith('-styles.ts'))
          .map((file) => readFileSync(`${dirname(path)}/${file}`, 'utf8'));
        element.cssParts = styles.flatMap((text) =>
          [...text.matchAll(/^ \* @csspart (\S+) - (.+)$/gm)].map(([, name, description]) => ({ name, description })),
        );
      }
  },
});

const code = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, inner]) => inner);

/** What the theme says once holds for every tag: the custom properties of the table in src/theme/tokens.ts, and two attributes. */
const themed = () => {
  const rows = [...readFileSync('src/theme/tokens.ts', 'utf8').matchAll(/^ \* \| (`--.+) \| (.+) \| (.+) \|$/gm)];
  const properties = rows.flatMap(([, names, description, standard]) =>
    code(names).map((name, index, pair) => {
      const part = pair.length > 1 ? ['text of the ', 'background of the '][index] : '';
      const colours = standard.split(' / ').map((side) => code(side)[index] ?? side);
      const [light, dark] = colours;
      return {
        name,
        description: part ? description.replace('pair of the ', part) : description,
        default: dark ? `light-dark(${light}, ${dark})` : standard.replaceAll('`', ''),
      };
    }),
  );
  const attributes = [
    {
      name: 'color-scheme',
      type: { text: "'auto' | 'light' | 'dark'" },
      description: '`auto` follows the system; that of the page around where absent.',
    },
    {
      name: 'density',
      type: { text: "'comfortable' | 'compact'" },
      description: '`compact` makes the gaps smaller; that of the element around where absent.',
    },
  ];
  return {
    name: 'themed',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      if (properties.length < 20) throw new Error('The table in src/theme/tokens.ts cannot be read.');
      for (const element of modules.flatMap(({ declarations = [] }) => declarations)) {
        if (!element.tagName) continue;
        element.cssProperties = [...(element.cssProperties ?? []), ...properties];
        element.attributes = [...(element.attributes ?? []), ...attributes];
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
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const names = new Set();
    // an attribute without a property of its own has its type in the manifest only
    const typeOf = new Map(
      modules
        .flatMap(({ declarations = [] }) => declarations)
        .flatMap(({ attributes = [] }) => attributes)
        .map(({ name, type }) => [name, type?.text ?? 'string']),
    );
    const rest = readFileSync(file, 'utf8').replace(/^import type \{([^}]*)\} from "\.\/index\.js";\n/gm, (_, list) => {
      for (const name of list.split(',')) if (name.trim()) names.add(name.trim());
      return '';
    });
    const head = `import type { ${[...names].sort().join(', ')} } from './index.js';\n`;
    writeFileSync(
      file,
      head +
        rest
          .replace(/CustomEvent<(\w+Event)>/g, '$1')
          .replace(/^(\s*"?([\w-]+)"?\?: )\w+\["undefined"\];/gm, (_, start, name) => `${start}${typeOf.get(name)};`),
    );
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
    stylesParts(),
    themed(),
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
