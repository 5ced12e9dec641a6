import * as z from 'zod/mini';
import { attributeDefinitionSchema } from './attribute-definition.js';
import { actionSchema, cardSchema, linkSchema, stageSchema, statusRuleSchema } from './card.js';
import { conditionSchema } from './condition.js';
import { collapseSchema, eventTypeSchema, eventVariantSchema } from './event-type.js';
import { projectionRuleSchema, projectionSourceSchema } from './projection-rule.js';
import { libraryDefaultsSchema, sessionLibrarySchema } from './session-library.js';
import { sessionTypeSchema } from './session-type.js';
import { textSchema } from './text.js';
import { toneSchema } from './tone.js';

/** Each named as the TypeScript type it describes: the build finds that type's docstrings by it. */
const definitions = {
  Action: actionSchema,
  AttributeDefinition: attributeDefinitionSchema,
  Card: cardSchema,
  Collapse: collapseSchema,
  Condition: conditionSchema,
  EventType: eventTypeSchema,
  EventVariant: eventVariantSchema,
  LibraryDefaults: libraryDefaultsSchema,
  Link: linkSchema,
  ProjectionRule: projectionRuleSchema,
  ProjectionSource: projectionSourceSchema,
  SessionType: sessionTypeSchema,
  Stage: stageSchema,
  StatusRule: statusRuleSchema,
  Text: textSchema,
  Tone: toneSchema,
};

/** The JSON Schema (draft 2020-12) of a Session Library, for editors. What only the whole document can tell it does not know. */
export function sessionLibraryJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(definitions)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(sessionLibrarySchema, { metadata, io: 'input', unrepresentable: 'any' });
  return { ...schema, title: 'Session Library' };
}
