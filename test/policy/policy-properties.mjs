// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clientIdFrom, parsePolicy, readPolicyText, ruleFor } from '@cradleside/policy';
import * as fc from 'fast-check';

const examplesFolder = path.resolve(import.meta.dirname, '../../packages/policy/examples');
const examples = readdirSync(examplesFolder).map((file) =>
  JSON.parse(readFileSync(path.join(examplesFolder, file), 'utf8')),
);

/** A word that no message may repeat: what stands in a policy file is the agency's business. */
const canary = 'Testmother-Canary';

const hostileKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'polluted',
  'fields',
  'url',
  'map',
  '',
];
const hostileValues = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    canary,
    -1,
    0,
    1e308,
    Number.NaN,
    undefined,
    null,
    [],
    {},
    'x'.repeat(5_000),
    '(a+)+$',
    'https://*/',
    'phq-9.item.99',
    'a[',
    () => canary,
    Symbol(canary),
    new Date(0),
    10n,
  ),
  fc
    .constant(0)
    .map(() => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** An example with some of its parts replaced, removed, doubled or added to. */
const changedExample = fc
  .record({
    example: fc.constantFrom(...examples),
    changes: fc.array(
      fc.record({
        steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }),
        key: fc.constantFrom(...hostileKeys),
        value: hostileValues,
        kind: fc.constantFrom('replace', 'remove', 'add', 'double'),
      }),
      { minLength: 0, maxLength: 4 },
    ),
  })
  .map(({ example, changes }) => {
    const copy = structuredClone(example);
    for (const change of changes) apply(copy, change);
    return copy;
  });

function apply(root, { steps, key, value, kind }) {
  let place = root;
  for (const [index, step] of steps.entries()) {
    if (typeof place !== 'object' || place === null) return;
    const keys = Object.keys(place);
    const name = keys[step % Math.max(keys.length, 1)];
    const inner = name === undefined ? undefined : Reflect.get(place, name);
    const isLast = index === steps.length - 1 || typeof inner !== 'object' || inner === null;
    if (!isLast) {
      place = inner;
      continue;
    }
    if (kind === 'add')
      Object.defineProperty(place, key, { value, enumerable: true, configurable: true, writable: true });
    else if (name === undefined) return;
    else if (kind === 'remove') Reflect.deleteProperty(place, name);
    else if (kind === 'double' && Array.isArray(place)) place.push(inner);
    else if (kind === 'replace') Reflect.set(place, name, value);
    return;
  }
}

/** Nothing that can be handed over is crashed on or pollutes a prototype, and what is refused is explained. */
export const holdsOrExplains = fc.property(
  fc.oneof(
    { weight: 4, arbitrary: changedExample },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: true }) },
  ),
  (input) => {
    const parsed = parsePolicy(input);
    if ('polluted' in {} || Object.keys(Object.prototype).length > 0) return false;
    if (parsed.ok) {
      const again = parsePolicy(JSON.parse(JSON.stringify(parsed.value)));
      if (!again.ok || JSON.stringify(again.value) !== JSON.stringify(parsed.value)) return false;
      for (const rule of parsed.value.pageRules) {
        ruleFor(parsed.value, rule.url.replaceAll('*', 'x'));
        if (rule.clientId) clientIdFrom(rule.clientId, `Client K-204 ${'a'.repeat(5_000)}`);
      }
      return Object.isFrozen(parsed.value) && Object.isFrozen(parsed.value.pageRules);
    }
    return (
      parsed.issues.length > 0 &&
      parsed.issues.length <= 100 &&
      parsed.issues.every(
        ({ message }) => message.length > 0 && message.length < 500 && !message.includes(canary),
      )
    );
  },
);

/** Any text is read or refused with a place or a path. */
export const readsOrExplains = fc.property(
  fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .tuple(fc.constantFrom(...examples), fc.nat(), fc.string({ maxLength: 3 }))
      .map(([example, at, noise]) => {
        const text = JSON.stringify(example, null, 2);
        const position = at % text.length;
        return `${text.slice(0, position)}${noise}${text.slice(position + 1)}`;
      }),
  ),
  (text) => {
    const read = readPolicyText(text);
    return read.ok || read.issues.every(({ path: place, message }) => place !== '' || message !== '');
  },
);

/** How many of the changed examples are accepted, so that the properties mean something. */
export function acceptedShare(runs, seed) {
  const inputs = fc.sample(changedExample, { numRuns: runs, seed });
  return inputs.filter((input) => parsePolicy(input).ok).length / runs;
}
