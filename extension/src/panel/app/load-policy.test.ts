// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadPolicy } from './load-policy.js';

const readManagedPolicy = vi.hoisted(() => vi.fn<() => Promise<string | undefined>>());
vi.mock('../../platform/managed-policy.js', () => ({ readManagedPolicy }));

const named = (agency: string) => JSON.stringify({ ...defaultPolicy, agency });
const faulty = '{ "version": 1, "idleLockMinutes": "one" }';

beforeEach(() => {
  readManagedPolicy.mockResolvedValue(undefined);
});

it.each([
  ['nothing', undefined, undefined, undefined, 'standard', ''],
  ['an imported file', undefined, named('B'), named('B'), 'imported', 'B'],
  ['managed rules before an imported file', named('A'), named('B'), undefined, 'managed', 'A'],
  ['faulty managed rules', faulty, undefined, named('A'), 'kept', 'A'],
  ['faulty managed rules with an imported file', faulty, named('B'), undefined, 'imported', 'B'],
  ['an imported file that cannot be read any more', undefined, faulty, named('A'), 'kept', 'A'],
  ['faulty rules and none before', faulty, undefined, undefined, 'standard', ''],
  ['faulty rules, and faulty ones before', faulty, undefined, faulty, 'standard', ''],
  ['no rules any more', undefined, undefined, named('A'), 'standard', ''],
])('of %s takes the right rules', async (_, managed, imported, keptText, origin, agency) => {
  readManagedPolicy.mockResolvedValue(managed);
  const loaded = await loadPolicy(imported, keptText);
  expect([loaded.origin, loaded.policy.agency]).toEqual([origin, agency]);
  expect(loaded.issues.length > 0).toBe([managed, imported].includes(faulty));
});

it('does not take rules for unset that the browser cannot read', async () => {
  readManagedPolicy.mockRejectedValue(new Error('I/O error'));
  const loaded = await loadPolicy(undefined, named('A'));
  expect([loaded.origin, loaded.issues.length]).toEqual(['kept', 1]);
});
