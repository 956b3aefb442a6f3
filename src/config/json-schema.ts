import { z } from 'zod';
import { createSchema, type KnownNames } from './schema.ts';

/** A JSON Schema, as far as anybody looks into it here. */
export interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: JsonSchema | boolean;
  readonly [keyword: string]: unknown;
}

/** The settings as a JSON Schema, for editors: draft 7, which all of them know. */
export function jsonSchemaOf(known: KnownNames): JsonSchema {
  const schema = z.toJSONSchema(createSchema(known), { io: 'input', target: 'draft-7' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of a Setu publication (setu.config.json)',
    // What editors add to JSON Schema: comments are welcome, a comma too many is not.
    allowComments: true,
    allowTrailingCommas: false,
    ...(schema as JsonSchema),
  };
}

/** The keys that the object at that path may have; none if they are free. */
export function knownKeys(schema: JsonSchema, [first, ...rest]: readonly string[]): string[] {
  if (first === undefined) {
    return Object.keys(schema.properties ?? {}).concat(schema.propertyNames?.enum ?? []);
  }
  const free = schema.additionalProperties;
  const inner = schema.properties?.[first] ?? (typeof free === 'object' ? free : undefined);
  return inner ? knownKeys(inner, rest) : [];
}
