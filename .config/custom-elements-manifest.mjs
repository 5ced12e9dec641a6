import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const moduleOfClass = new Map();
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Private and protected members are no part of the API: they must not reach docs, gallery controls or editors. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const declaration of declarations ?? []) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[_#]/.test(name),
        );
      }
  },
});

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
    for (const { path, declarations } of customElementsManifest.modules)
      for (const { kind, name } of declarations ?? []) if (kind === 'class') moduleOfClass.set(name, path);
  },
});

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/define/bundle.ts', 'src/cli/**', 'src/mock/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnly(),
    publishedPaths(),
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJsxPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (name) => moduleOfClass.get(name)?.replace(/^dist\//, './') ?? './index.js',
    }),
  ],
};
