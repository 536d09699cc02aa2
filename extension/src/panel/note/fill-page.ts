// SPDX-License-Identifier: Apache-2.0
import { fieldValues, ruleFor } from '@cradleside/policy';
import type { LeftOutReason } from '@cradleside/policy';
import { currentTab } from '../../platform/current-tab.js';
import { fillFields } from '../chart-page/chart-page.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** What became of each field that the page rule names. */
export type FilledPage =
  | {
      readonly state: 'filled';
      readonly fields: readonly { readonly field: string; readonly outcome: FieldOutcome | LeftOutReason }[];
    }
  | { readonly state: 'no-rule' };

type FieldOutcome = Awaited<ReturnType<typeof fillFields>>[number]['outcome'];

/** Puts the numbers of screenings into the fields that the page rule names for them, and says what became of each. */
export async function fillPage(
  practice: Practice,
  screenings: readonly Stored<'screening'>[],
): Promise<FilledPage> {
  const tab = await currentTab();
  const rule = tab?.url ? ruleFor(practice.policy, tab.url) : undefined;
  if (!rule || rule.fields.length === 0) return { state: 'no-rule' };
  const plans = screenings.flatMap(({ value }) => {
    const { administration, date, family } = value;
    const instrument = instrumentInUse(practice.policy, administration.instrument);
    const clientId = practice.family(family)?.value.code;
    return instrument ? [fieldValues(rule, { instrument, administration, date, clientId })] : [];
  });
  // One field takes one value: of several screenings with the same instrument the last one chosen counts.
  const fill = [...new Map(plans.flatMap((plan) => plan.fill).map((one) => [one.field, one])).values()];
  const taken = new Set(fill.map(({ field }) => field));
  const leftOut = new Map(
    plans
      .flatMap((plan) => plan.leftOut)
      .filter(({ field, reason }) => !taken.has(field) && reason !== 'other-instrument')
      .map(({ field, reason }) => [field.value, reason]),
  );
  const outcomes = fill.length === 0 ? [] : await fillFields(fill);
  return {
    state: 'filled',
    fields: [
      ...fill.map(({ field }, index) => ({
        field: field.value,
        outcome: outcomes[index]?.outcome ?? ('not-found' as const),
      })),
      ...[...leftOut].map(([field, outcome]) => ({ field, outcome })),
    ],
  };
}
