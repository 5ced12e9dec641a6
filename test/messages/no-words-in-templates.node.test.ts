import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import ts from 'typescript';

const folders = ['components', 'widgets', 'hosts'];
const files = folders.flatMap((folder) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${folder}/${file}`),
);

/** A hole stands where a template has an expression; what is left must not read as words. */
const hole = '\u0000';
const spokenAttribute =
  /\b(?:aria-label|aria-description|aria-roledescription|title|placeholder|alt)="([^"\u0000]*\p{L}[^"]*)"/gu;

function templatesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText(source)))
      found.push(
        ts.isNoSubstitutionTemplateLiteral(node.template)
          ? node.template.text
          : [node.template.head.text, ...node.template.templateSpans.map(({ literal }) => literal.text)].join(hole),
      );
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

function wordsIn(template: string): string[] {
  const text = template.replace(/<!--.*?-->/gs, ' ').replace(/<(style)[^>]*>.*?<\/\1>/gs, ' ');
  const shown = text.replace(/<[^>]*>/g, hole).split(hole);
  return [...shown.filter((part) => /\p{L}/u.test(part)), ...[...text.matchAll(spokenAttribute)].map(([all]) => all)];
}

it('the scan finds a word between tags and in a spoken attribute, and nothing else', () => {
  assert.deepEqual(
    wordsIn(`<p part="title">Hello ${hole}</p><b title="Twice">${hole}</b> · <i aria-label=${hole}></i>`),
    ['Hello ', 'title="Twice"'],
  );
});

it('no visible or spoken word is written outside src/messages', () => {
  const templates = files.flatMap((file) => templatesOf(file).map((template) => ({ file, template })));
  assert.ok(templates.length > 50);
  assert.deepEqual(
    templates.flatMap(({ file, template }) => wordsIn(template).map((word) => `${file}: ${word.trim()}`)),
    [],
  );
});
