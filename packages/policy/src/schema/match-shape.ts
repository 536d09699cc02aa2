// SPDX-License-Identifier: Apache-2.0
import type { Report } from './fault-list.js';
import type { z } from './zod.js';

type RawIssue = z.core.$ZodRawIssue;

/**
 * The value in its shape, or null after each way in which it misses the shape was reported.
 *
 * @param input A plain copy of what came from outside.
 */
export function matchShape<Value>(shape: z.ZodMiniType<Value>, input: unknown, report: Report): Value | null {
  const parsed = shape.safeParse(input, { error: describe });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        report([...issue.path, key], 'unknown key: remove it, or check its spelling');
    } else report(issue.path, issue.message);
  }
  return null;
}

/** What is wrong and what to do, without the value itself. Checks that bring their own message never come here. */
function describe(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `missing: ${needed(issue.expected)}`
        : `${kindOf(issue.input)} stands here: ${needed(issue.expected)}`;
    case 'invalid_value':
      return `${issue.input === undefined ? 'missing' : 'not known'}: write ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return isCounted(issue.origin)
        ? `too few: at least ${issue.minimum}`
        : `too small: ${issue.minimum} or more`;
    case 'too_big':
      return isCounted(issue.origin)
        ? `too many: at most ${issue.maximum}`
        : `too large: ${issue.maximum} or less`;
    case 'invalid_key':
      return 'not allowed as a key';
    case 'unrecognized_keys':
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'invalid_union':
    case 'not_multiple_of':
      return 'not allowed here';
  }
}

const isCounted = (origin: string) => origin === 'array' || origin === 'string' || origin === 'tuple';

const neededKinds: Readonly<Record<string, string>> = {
  string: 'write a text',
  number: 'write a number',
  int: 'write a whole number',
  boolean: 'write true or false',
  array: 'write a list in [ ]',
  object: 'write an object in { }',
  record: 'write an object in { }',
};

function needed(expected: string): string {
  return neededKinds[expected] ?? `write a ${expected}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number')
    return Number.isInteger(value) ? 'a whole number' : 'a number that is not whole';
  return (
    { string: 'a text', boolean: 'true or false', object: 'an object' }[typeof value as 'string'] ??
    'something else'
  );
}
