// SPDX-License-Identifier: Apache-2.0
import type { Criterion, Instrument } from '../instrument.js';
import type { Report } from './fault-list.js';
import { scaleSpan } from './reachable-scores.js';
import { checkMembers, checkUnique } from './unique-ids.js';

/** What endorsement, criteria and alerts must mean to the items. */
export function checkCriteria(instrument: Instrument, report: Report): void {
  const { items, endorsement, criteria, alerts } = instrument;
  const known = new Map(items.map((item) => [item.id, item]));
  const isKnown = (id: string) => known.has(id);
  const checkReachable = (id: string, atLeast: number, path: readonly PropertyKey[]) => {
    const item = known.get(id);
    if (!item) return;
    const { low, high } = scaleSpan(instrument, item);
    if (atLeast <= low || atLeast > high)
      report(path, `item "${id}" goes from ${low} to ${high}: write more than ${low} and at most ${high}`);
  };

  if (criteria.length > 0 && !endorsement)
    report(['endorsement'], 'missing: criteria count endorsed items, so say from which answer on');
  for (const [id, atLeast] of Object.entries(endorsement?.items ?? {})) {
    const path = ['endorsement', 'items', id];
    if (!isKnown(id)) report(path, `no item "${id}": name one that exists`);
    checkReachable(id, atLeast, path);
  }
  checkUnique(criteria, ['criteria'], report);
  for (const [index, criterion] of criteria.entries()) checkRules(criterion, index, isKnown, report);
  if (endorsement) {
    const counted = new Set(criteria.flatMap(({ rules }) => rules.flatMap((rule) => rule.items)));
    for (const id of Object.keys(endorsement.items ?? {})) counted.delete(id);
    for (const id of counted) checkReachable(id, endorsement.atLeast, ['endorsement', 'atLeast']);
  }

  const rulesSeen = new Set<string>();
  for (const [index, { item, atLeast, rule }] of alerts.entries()) {
    const at = (key: 'item' | 'rule', message: string) => report(['alerts', index, key], message);
    if (!isKnown(item)) at('item', `no item "${item}": name one that exists`);
    checkReachable(item, atLeast, ['alerts', index, 'atLeast']);
    const expectedRule = `item-${item}.ge${atLeast}`;
    if (rule !== expectedRule)
      at('rule', `says something else than item and atLeast: write "${expectedRule}"`);
    if (rulesSeen.has(rule)) at('rule', `"${rule}" stands here twice: keep one of them`);
    rulesSeen.add(rule);
  }
}

function checkRules(
  { rules }: Criterion,
  index: number,
  isKnown: (id: string) => boolean,
  report: Report,
): void {
  /** The widest set so far that holds an item, by the item. */
  const owners = new Map<string, number>();
  const sizes: number[] = [];
  for (const [ruleIndex, { items, min, max }] of rules.entries()) {
    const path = ['criteria', index, 'rules', ruleIndex];
    checkMembers(items, isKnown, [...path, 'items'], report);
    if (min === undefined && max === undefined) report(path, 'decides nothing: state min, max or both');
    if (min !== undefined && max !== undefined && min > max)
      report([...path, 'max'], 'lies below min: exchange them');
    if ((min ?? 0) > items.length)
      report([...path, 'min'], `more than the ${items.length} items named: lower it`);

    const members = new Set(items);
    const taken = new Map<number, number>();
    for (const id of members) {
      const owner = owners.get(id);
      if (owner !== undefined) taken.set(owner, (taken.get(owner) ?? 0) + 1);
    }
    if ([...taken].some(([owner, shared]) => shared !== sizes[owner]))
      report(
        [...path, 'items'],
        'overlaps an earlier set of this criterion: hold it whole (inner sets first) or not at all',
      );
    sizes.push(members.size);
    for (const id of members) owners.set(id, ruleIndex);
  }
}
