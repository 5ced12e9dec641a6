import { sessionLibraryJsonSchema } from '../../src/contract/library/json-schema.js';

/** As much of JSON Schema as the schema of a Session Library uses. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

let root: Schema | undefined;

/** The schemas of what may stand at a place of a Session Library; none where anything may. */
export function schemasAt(path: readonly (string | number)[]): readonly Schema[] {
  root ??= sessionLibraryJsonSchema() as Schema;
  return path.reduce<readonly Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)),
    resolve(root),
  );
}

function step({ properties, additionalProperties, items }: Schema, key: string | number): readonly Schema[] {
  if (typeof key === 'number') return items ? resolve(items) : [];
  if (properties && Object.hasOwn(properties, key)) return resolve(properties[key] as Schema);
  return typeof additionalProperties === 'object' ? resolve(additionalProperties) : [];
}

function resolve(schema: Schema): readonly Schema[] {
  if (schema.$ref) return resolve(root?.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {});
  return schema.anyOf ? schema.anyOf.flatMap(resolve) : [schema];
}
