// SPDX-License-Identifier: Apache-2.0
import { addDays, dayFault } from '@cradleside/charting/day';
import type { DayBounds } from '@cradleside/charting/day';
import type { Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/** Why a field of a family cannot stand. */
export type FamilyFault =
  | 'code-needed'
  | 'code-taken'
  | 'no-day'
  | 'too-early'
  | 'too-late'
  | 'birth-ahead'
  | 'opened-needed'
  | 'opened-ahead'
  | 'closed-before';

/** A due date lies no further ahead than a pregnancy is long (280 days), with room for a slip of reckoning. */
const longestPregnancyDays = 300;

export interface FamilyCheck {
  readonly code?: FamilyFault;
  readonly birthDate?: FamilyFault;
  readonly dueDate?: FamilyFault;
  readonly opened?: FamilyFault;
  readonly closed?: FamilyFault;
  /** The family that has the same client id. */
  readonly twin?: Stored<'family'>;
}

/**
 * What is wrong with a family as it was entered; empty when nothing is.
 * @param others every other family of the vault
 * @param today the local day
 */
export function checkFamily(
  family: Family,
  { others, today }: { readonly others: readonly Stored<'family'>[]; readonly today: string },
): FamilyCheck {
  const { code, child, opened, closed } = family;
  const twin = others.find(({ value }) => sameCode(value.code, code));
  return {
    ...(code === '' && { code: 'code-needed' }),
    ...(twin && { code: 'code-taken', twin }),
    ...checked('birthDate', child.birthDate, { bounds: { latest: today }, ahead: 'birth-ahead' }),
    ...checked('dueDate', child.dueDate, { bounds: { latest: addDays(today, longestPregnancyDays) } }),
    ...checked('opened', opened, { bounds: { latest: today }, ahead: 'opened-ahead' }),
    ...(opened === '' && { opened: 'opened-needed' }),
    ...(closed !== '' && closed < opened && { closed: 'closed-before' }),
    ...checked('closed', closed, { bounds: { latest: today } }),
  };
}

/** An empty day is no fault here. */
function checked(
  field: 'birthDate' | 'dueDate' | 'opened' | 'closed',
  day: string,
  { bounds, ahead = 'too-late' }: { readonly bounds: DayBounds; readonly ahead?: FamilyFault },
): FamilyCheck {
  const fault = day === '' ? undefined : dayFault(day, bounds);
  if (fault === undefined) return {};
  return { [field]: fault === 'too-late' ? ahead : fault };
}

const sameCode = (one: string, other: string) =>
  other !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
