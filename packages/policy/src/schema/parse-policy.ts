// SPDX-License-Identifier: Apache-2.0
import type { AnyInstrument } from '@cradleside/instruments';
import { deepFreeze } from '../deep-freeze.js';
import { defaultPolicy } from '../default-policy.js';
import type { Policy } from '../policy.js';
import { createFaultList, type Report } from './fault-list.js';
import { checkInstruments } from './instrument-rules.js';
import { knownDefinitions } from './known-definitions.js';
import { matchShape } from './match-shape.js';
import { checkPageRules } from './page-rule-rules.js';
import type { Parsed } from './parsed.js';
import { copyPlain } from './plain-copy.js';
import { policyKeys, policyShape } from './policy-shape.js';
import type { z } from './zod.js';

/** What a policy may name beyond what ships. */
export interface PolicyContext {
  /** The agency's own definitions. */
  readonly definitions?: readonly AnyInstrument[] | undefined;
}

/**
 * Reads an agency's policy. It is taken whole or refused whole: one fault and nothing of it holds, so that the policy
 * before it stays. Never throws; at most 100 faults are listed.
 *
 * @param input What JSON.parse or managed storage returned. Not changed.
 * @returns `value` is a fresh, deeply frozen policy in which what was left out has its default.
 *
 * @example
 * const parsed = parsePolicy(JSON.parse(file));
 * if (!parsed.ok) for (const { path, message } of parsed.issues) console.warn(path, message);
 */
export function parsePolicy(input: unknown, { definitions = [] }: PolicyContext = {}): Parsed<Policy> {
  const { report, issues } = createFaultList();
  const copy = copyPlain(input, report);
  const value = issues().length === 0 ? readPolicy(copy, definitions, report) : null;
  return value !== null && issues().length === 0
    ? { ok: true, value: deepFreeze(value) }
    : { ok: false, issues: issues() };
}

function readPolicy(copy: unknown, definitions: readonly AnyInstrument[], report: Report): Policy | null {
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) {
    report([], 'a policy is an object in { }; parse JSON text first');
    return null;
  }
  const written = matchShape(policyShape, copy, report) ?? readableKeys(copy);
  const { $schema: _, ...keys } = written;
  const policy: Policy = { ...defaultPolicy, ...keys };
  const offered = policy.instruments.map(({ instrument }) => instrument);
  const schedule = keys.schedule ?? {
    ...defaultPolicy.schedule,
    instruments: defaultPolicy.schedule.instruments.filter((instrument) => offered.includes(instrument)),
  };
  const known = knownDefinitions(definitions);
  checkInstruments({ ...policy, schedule }, known, report);
  checkPageRules(policy.pageRules, known, report);
  if (policy.selfReport?.relay !== undefined && policy.relay === undefined)
    report(['selfReport', 'relay'], 'there is no "relay": add it, or remove this');
  return { ...policy, schedule };
}

/** What can be read of a file in which some keys cannot, so that their neighbours' faults are found at once too. */
function readableKeys(copy: object): z.infer<typeof policyShape> {
  const readable = Object.entries(policyKeys).flatMap(([key, shape]) => {
    const parsed = shape.safeParse(Reflect.get(copy, key));
    return parsed.success && Object.hasOwn(copy, key) ? [[key, parsed.data]] : [];
  });
  return { version: 1, agency: '', ...(Object.fromEntries(readable) as object) };
}
