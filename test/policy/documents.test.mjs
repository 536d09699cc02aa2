// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPolicyText } from '@cradleside/policy';
import { keyDocs, managedSchema, policyJsonSchema } from '@cradleside/policy/json-schema';
import { describe, expect, it } from 'vitest';

const packageFolder = path.resolve(import.meta.dirname, '../../packages/policy');
const examples = readdirSync(path.join(packageFolder, 'examples'));

describe('the documents of the package', () => {
  it.each(examples)('hold an example that is accepted: %s', (file) => {
    const read = readPolicyText(readFileSync(path.join(packageFolder, 'examples', file), 'utf8'));
    expect(read.ok ? [] : read.issues).toEqual([]);
  });

  it.each([
    ['policy.schema.json', policyJsonSchema()],
    ['managed-schema.json', managedSchema()],
  ])('hold the schema that the code gives: %s', (file, schema) => {
    expect(JSON.parse(readFileSync(path.join(packageFolder, file), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(schema)),
    );
  });

  it('say what each key means, and of no other', () => {
    expect(keysOf(policyJsonSchema(), '').sort()).toEqual(Object.keys(keyDocs).sort());
  });

  it('name each key in the README', () => {
    const readme = readFileSync(path.join(packageFolder, 'README.md'), 'utf8');
    const missing = Object.entries(keyDocs).filter(
      ([key, words]) => !readme.includes(`| \`${key}\` | ${words.replaceAll('|', '\\|')} |`),
    );
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  it('ask of managed storage only what browsers know: one type each, no keyword beside it', () => {
    const known = ['type', 'description', 'properties', 'items', 'additionalProperties'];
    const check = (schema) => {
      expect(Object.keys(schema).filter((key) => !known.includes(key))).toEqual([]);
      expect(['object', 'array', 'string', 'integer', 'boolean']).toContain(schema.type);
      Object.values(schema.properties ?? {}).forEach(check);
      if (schema.items) check(schema.items);
      if (schema.additionalProperties) check(schema.additionalProperties);
    };
    check(managedSchema());
    expect(Object.keys(managedSchema().properties ?? {})).toEqual(['policy']);
  });
});

/** Entries of lists that are no objects have no key of their own. */
function keysOf({ properties = {}, items, additionalProperties }, place) {
  const named = Object.entries(properties).flatMap(([key, value]) => {
    const name = place === '' ? key : `${place}.${key}`;
    return [name, ...keysOf(value, name)];
  });
  if (items) named.push(...keysOf(items, `${place}[]`));
  if (additionalProperties) named.push(`${place}.*`, ...keysOf(additionalProperties, `${place}.*`));
  return named;
}
