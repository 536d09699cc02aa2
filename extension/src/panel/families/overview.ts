// SPDX-License-Identifier: Apache-2.0
import { dayFault, retentionDue } from '@cradleside/charting/day';
import { isSaidElsewhere } from '../practice/is-said-elsewhere.js';
import { needsYou } from '../practice/needs-you.js';
import type { Waiting } from '../practice/needs-you.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { withoutFamily } from '../practice/without-family.js';
import { familyRows } from './family-rows.js';
import type { FamilyRow } from './family-rows.js';

/** What the list of families shows at once; what is due takes longer for many and follows. */
export interface Overview {
  readonly rows: readonly FamilyRow[];
  readonly open: readonly Waiting[];
  /** Newest first; those that stand under `open` are not said twice. */
  readonly drafts: readonly Stored<'draft'>[];
  /** Records whose family is gone. */
  readonly lost: ReturnType<typeof withoutFamily>;
  /** Closed families that have been kept as long as the policy says, the longest closed first. */
  readonly retained: readonly Stored<'family'>[];
}

/** @param today the local day */
export function overview(practice: Practice, today: string): Overview {
  const { retentionMonths: months } = practice.policy;
  const families = practice.families();
  const drafts = practice.drafts();
  const closed =
    months === null
      ? []
      : families.filter(({ value }) => value.closed !== '' && dayFault(value.closed) === undefined);
  return {
    rows: familyRows(families),
    open: needsYou(practice.screenings(), {
      policy: practice.policy,
      drafts,
      events: practice.safety.open(),
    }),
    drafts: drafts
      .filter((draft) => !isSaidElsewhere(practice, draft))
      .sort((one, other) => other.value.begun.localeCompare(one.value.begun)),
    lost: withoutFamily(practice),
    retained: closed
      .filter(({ value }) => retentionDue({ closed: value.closed, months, today }).isDue)
      .sort((one, other) => one.value.closed.localeCompare(other.value.closed)),
  };
}
