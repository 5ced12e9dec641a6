// Gives the JSON Schema of a Session Library what editors show and complete: the docstrings of the types in
// src/contract/library, and the names of operators and formats.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folder = 'src/contract/library';

/** `docs.get('Card')` is the type's own docstring, `docs.get('Card.title')` a member's. */
function docstrings() {
  const docs = new Map();
  for (const file of readdirSync(folder)) {
    const source = ts.createSourceFile(file, readFileSync(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of source.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      docs.set(node.name.text, docOf(node));
      for (const member of node.members ?? []) docs.set(`${node.name.text}.${member.name.text}`, docOf(member));
    }
  }
  return docs;
}

const docOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The same schema, described. Throws where a type of the schema has no docstring: the two must not drift apart. */
export function describeSchema(schema, { operators, formats }) {
  const docs = docstrings();
  const types = { SessionLibrary: schema, ...schema.$defs };
  for (const [type, definition] of Object.entries(types)) {
    if (!docs.has(type)) throw new Error(`${folder} declares no type ${type}`);
    describe(definition, docs.get(type));
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      describe(
        property,
        key === 'description' ? 'A note to other administrators; nobody else sees it.' : docs.get(`${type}.${key}`),
      );
    }
  }
  schema.$defs.ProjectionRule.properties.operator.examples = operators;
  schema.$defs.AttributeDefinition.properties.format.examples = formats;
  return schema;
}

function describe(schema, text) {
  if (text) schema.description = text;
}
