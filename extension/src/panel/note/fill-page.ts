// SPDX-License-Identifier: Apache-2.0
import type { NoteChart } from '@cradleside/charting';
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
  /** Nothing was touched. */
  | { readonly state: 'no-rule' | FillRefusal };

/**
 * `child-chart`: scores of a caregiver do not belong in the child's chart. `several-caregivers`, `several-sittings` with
 * one instrument: fields have no room to say whose or which.
 */
type FillRefusal = 'child-chart' | 'several-caregivers' | 'several-sittings';

type FieldOutcome = Awaited<ReturnType<typeof fillFields>>[number]['outcome'];

/** Puts the numbers of screenings into the fields that the page rule names for them, and says what became of each. */
export async function fillPage(
  practice: Practice,
  { screenings, chart }: { readonly screenings: readonly Stored<'screening'>[]; readonly chart: NoteChart },
): Promise<FilledPage> {
  const refusal = refusalOf(screenings, chart);
  if (refusal) return { state: refusal };
  const tab = await currentTab();
  const rule = tab?.url ? ruleFor(practice.policy, tab.url) : undefined;
  if (!rule || rule.fields.length === 0) return { state: 'no-rule' };
  const plans = screenings.flatMap(({ value }) => {
    const { administration, date, family } = value;
    const instrument = instrumentInUse(practice.policy, administration.instrument);
    const clientId = practice.family(family)?.value.code;
    return instrument ? [fieldValues(rule, { instrument, administration, date, clientId })] : [];
  });
  // Each screening has the same client id; every other value is of one of them.
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

function refusalOf(screenings: readonly Stored<'screening'>[], chart: NoteChart): FillRefusal | undefined {
  if (chart !== 'caregiver') return 'child-chart';
  const count = (keyOf: (screening: Stored<'screening'>) => string) => new Set(screenings.map(keyOf)).size;
  if (count(({ value }) => `${value.family} ${value.caregiver}`) > 1) return 'several-caregivers';
  const instruments = count(({ value }) => value.administration.instrument);
  return instruments < screenings.length ? 'several-sittings' : undefined;
}
