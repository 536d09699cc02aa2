// SPDX-License-Identifier: Apache-2.0
import type { Checklist } from './instrument.js';
import type { Issue } from './responses.js';

/** The key of the explicit answer "nothing from this list": an empty log and a missing log are different things. */
export const nothing = 'nothing';

/** `logged`: something is ticked. `nothing`: she said that nothing applied. `blank`: not filled in. Never a score. */
export interface ChecklistResult {
  readonly status: 'logged' | 'nothing' | 'blank' | 'invalid';
  /** Ids of the ticked items and variants, in the order of the checklist. */
  readonly ticked: readonly string[];
  /** Only when `status` is 'invalid'. */
  readonly issues?: readonly Issue[];
}

/** Every id that can be ticked, variants behind their item ('ipp.meaning', 'ipp.meaning.withParent', ...). */
export function checklistIds({ categories }: Checklist): string[] {
  return categories.flatMap(({ items }) =>
    items.flatMap(({ id, variants = [] }) => [id, ...variants.map((variant) => `${id}.${variant.id}`)]),
  );
}

/**
 * Reads what was ticked: item id -> true, or 'nothing' -> true. Keys that are false, null or undefined are not ticked.
 * Unknown ids, other values, a variant without its item and "nothing" beside a tick are named as issues.
 */
export function readChecklist(checklist: Checklist, responses: unknown): ChecklistResult {
  const issues: Issue[] = [];
  const isObject = {}.toString.call(responses) === '[object Object]';
  if (!isObject) issues.push({ path: '', message: 'ticks by item id are needed' });
  const given: Readonly<Record<string, unknown>> = isObject ? { ...(responses as object) } : {};
  const ids = checklistIds(checklist);
  const known = new Set(ids).add(nothing);
  for (const [id, value] of Object.entries(given)) {
    const name = id.slice(0, 40);
    if (!known.has(id)) issues.push({ path: id, message: `${name}: no such item` });
    else if (value != null && typeof value !== 'boolean')
      issues.push({ path: id, message: `${name}: must be true, false or blank` });
  }
  const ticked = ids.filter((id) => given[id] === true);
  for (const { id, variants = [] } of checklist.categories.flatMap(({ items }) => items)) {
    const orphan = variants.find((variant) => given[`${id}.${variant.id}`] === true && given[id] !== true);
    if (orphan)
      issues.push({ path: `${id}.${orphan.id}`, message: `${id}: must be ticked with its variant` });
  }
  if (given[nothing] === true && ticked.length)
    issues.push({ path: nothing, message: 'nothing: cannot stand beside a tick' });
  if (issues.length) return { status: 'invalid', ticked: [], issues };
  if (ticked.length) return { status: 'logged', ticked };
  return { status: given[nothing] === true ? 'nothing' : 'blank', ticked };
}
