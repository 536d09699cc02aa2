// SPDX-License-Identifier: Apache-2.0
import { nothing, readChecklist } from '../checklist.js';
import type { ChecklistResult } from '../checklist.js';
import type { Checklist } from '../instrument.js';
import type { Issue } from '../responses.js';
import type { Entries } from './read-entries.js';

/** What a submitted checklist comes to. */
export type ReadChecklistEntries =
  | { readonly ok: true; readonly value: ChecklistResult }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads and checks on a server what a <fidelity-checklist> called `name` submitted: `name` once for each tick, and
 * `name_status`. A status that the ticks contradict, and unknown ids, are refused with the entry's name.
 */
export function readChecklistEntries(
  checklist: Checklist,
  name: string,
  entries: Entries,
): ReadChecklistEntries {
  const given = [...entries];
  const statuses = given.filter(([key]) => key === `${name}_status`).map(([, value]) => value);
  const ticks = given.filter(([key]) => key === name).map(([, value]) => String(value));
  if (statuses.length !== 1) {
    return { ok: false, issues: [{ path: `${name}_status`, message: `${name}_status: must be sent once` }] };
  }
  const [status] = statuses;
  const responses = Object.fromEntries(
    [...ticks, ...(status === 'nothing' ? [nothing] : [])].map((id) => [id, true]),
  );
  const result = readChecklist(checklist, responses);
  if (result.issues) return { ok: false, issues: result.issues.map((issue) => ({ ...issue, path: name })) };
  if (result.status !== status) {
    return {
      ok: false,
      issues: [{ path: `${name}_status`, message: `${name}_status: the ticks say "${result.status}"` }],
    };
  }
  return { ok: true, value: result };
}
