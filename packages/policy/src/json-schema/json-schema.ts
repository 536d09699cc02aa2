// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '../default-policy.js';
import { keyDocs } from './key-docs.js';
import { policyShape } from '../schema/policy-shape.js';
import { z } from '../schema/zod.js';

/** A JSON schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
}

/**
 * The schema of a policy file for editors, with what each key means and its default. It allows a little more than
 * `parsePolicy`: what ties keys together is not in it.
 */
export function policyJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(policyShape, { io: 'input', reused: 'inline' }) as JsonSchema;
  return {
    $schema,
    title: "Cradleside: an agency's policy",
    ...documented(schema, ''),
  };
}

/**
 * The schema of managed storage: one key, `policy`, that holds what a policy file holds. Browsers take a part of JSON
 * schema only, each value of one type; what managed storage holds is read by `parsePolicy` like a file. It has no null:
 * leave `retentionMonths` out.
 */
export function managedSchema(): JsonSchema {
  const { $schema: _, properties, ...rest } = restricted(policyJsonSchema());
  const { $schema: __, ...keys } = properties ?? {};
  return {
    type: 'object',
    properties: {
      policy: { ...rest, description: "The agency's policy: what a policy file holds.", properties: keys },
    },
  };
}

function documented(schema: JsonSchema, path: string): JsonSchema {
  const { properties, items, additionalProperties } = schema;
  const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
  const description = (keyDocs as Readonly<Record<string, string>>)[path];
  const standard = (defaultPolicy as unknown as Readonly<Record<string, unknown>>)[path];
  const hasDefault = standard !== undefined && path !== 'version' && path !== 'agency';
  return {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(hasDefault ? { default: standard } : {}),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, documented(value, inside(key))]),
      ),
    }),
    ...(items && { items: documented(items, `${path}[]`) }),
    ...(additionalProperties && { additionalProperties: documented(additionalProperties, inside('*')) }),
  };
}

/** Types only: what a browser finds wrong it hides whole, and then nobody is told why. */
function restricted({ anyOf, ...given }: JsonSchema): JsonSchema {
  // A value that may be null: browsers know one type only.
  const [first] = Array.isArray(anyOf) ? (anyOf as readonly JsonSchema[]) : [];
  const { type, description, properties, items, additionalProperties }: JsonSchema = { ...first, ...given };
  return {
    type: type === 'number' ? 'integer' : type,
    ...(description === undefined ? {} : { description }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, restricted(value)]),
      ),
    }),
    ...(items && { items: restricted(items) }),
    ...(additionalProperties && { additionalProperties: restricted(additionalProperties) }),
  };
}
