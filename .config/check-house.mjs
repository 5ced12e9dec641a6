// The rules of the house that no ready-made tool knows. See the chapter on architecture in the gallery.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const maxLines = 250;
const maxMedian = 80;
const topLevel =
  /^(package\.json|package-lock\.json|vite\.config\.ts|tsconfig\.json|src|stories|test|README\.md|LICENSE|\..+)$/;
const ignored = ['node_modules', 'dist', 'storybook-static', 'coverage']; // as in .gitignore
const vagueName = /(^|[/.-])(utils?|helpers?|common|shared|misc|manager|service)s?([/.-]|$)/i;
const forbidden = {
  innerHTML: 'breaks Trusted Types and invites injection',
  outerHTML: 'breaks Trusted Types and invites injection',
  insertAdjacentHTML: 'breaks Trusted Types and invites injection',
  unsafeHTML: 'breaks Trusted Types and invites injection',
  unsafeSVG: 'breaks Trusted Types and invites injection',
  unsafeStatic: 'invites injection',
  styleMap: 'its first render is blocked by a strict Content Security Policy',
  eval: 'is blocked by a strict Content Security Policy',
};

const problems = [];
const report = (place, text) => problems.push(`${place}: ${text}`);
const filesIn = (folder) => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.ts$/.test(file))
      .sort();
  } catch {
    return [];
  }
};

for (const name of readdirSync('.'))
  if (!topLevel.test(name) && !ignored.includes(name)) report(name, 'does not belong on the top level');

function lookInto(file, visit) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
  const walk = (node) => {
    visit(node, (message) => report(at(node), message), source);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return text.replace(/\n$/, '').split('\n').length;
}

const isDefault = (node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
const lengths = filesIn('src').map((file) => {
  if (vagueName.test(file.slice('src/'.length)))
    report(file, 'a name that hides the idea; name the file after what is in it');
  const lines = lookInto(file, (node, tell) => {
    if (ts.isExportDeclaration(node) && (!node.exportClause || ts.isNamespaceExport(node.exportClause)))
      tell('export *: list the names');
    if (ts.isExportAssignment(node) || isDefault(node)) tell('export default: give it a name');
    if (ts.isIdentifier(node) && Object.hasOwn(forbidden, node.text)) tell(`${node.text} ${forbidden[node.text]}`);
    if (ts.isTemplateLiteralToken?.(node) ?? ts.isTemplateLiteralTokenKind?.(node.kind)) {
      if (/\.(inner|outer)HTML\s*=/.test(node.text)) tell('innerHTML in a template breaks Trusted Types');
    }
    if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'Function'
    )
      tell('new Function is blocked by a strict Content Security Policy');
  });
  if (lines > maxLines) report(file, `${lines} lines; ${maxLines} at most, one idea per file`);
  return lines;
});

const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
if (median >= maxMedian) report('src', `the median file has ${median} lines; keep it under ${maxMedian}`);

for (const file of filesIn('test')) {
  lookInto(file, (node, tell, source) => {
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(it|test|describe|suite|context)\.(skip|only)$/.test(node.getText(source))
    )
      tell(`${node.getText(source)}: every test runs`);
    if (ts.isCallExpression(node) && /^(xit|xdescribe|xcontext|fit|fdescribe)$/.test(node.expression.getText(source)))
      tell(`${node.expression.getText(source)}: every test runs`);
  });
}

if (/"resolved"/.test(readFileSync('package-lock.json', 'utf8')))
  report('package-lock.json', 'names a registry ("resolved"); install with the .npmrc of the project');

for (const problem of problems) console.error(problem);
console.log(
  `house: ${lengths.length} files in src, median ${median} lines, longest ${lengths.at(-1) ?? 0}; ${problems.length} problems`,
);
process.exit(problems.length ? 1 : 0);
