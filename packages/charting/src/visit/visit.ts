// SPDX-License-Identifier: Apache-2.0
import type { visitFields } from '@cradleside/instruments/fidelity-checklist';
import type { LocalDay } from '../day/day-number.js';

type Values<Id extends string> = Extract<
  (typeof visitFields)[number],
  { readonly id: Id; readonly values: readonly string[] }
>['values'][number];

/** Whether the visit took place, and if not, why. */
export type VisitStatus = Values<'status'>;

/** Where it took place. */
export type VisitSetting = Values<'setting'>;

/** Who was there besides parent and child. */
export type VisitCompany = Values<'others'>;

/** What is noted about a visit beside the checklist. null and absent: not noted. */
export interface Visit {
  readonly date: LocalDay;
  readonly status: VisitStatus;
  /** Whole minutes, 1 to 480. */
  readonly minutes?: number | null | undefined;
  readonly setting?: VisitSetting | null | undefined;
  /** Whether parent and child were seen together. */
  readonly dyadTogether?: boolean | null | undefined;
  readonly others?: readonly VisitCompany[] | undefined;
  /** Whether it was an extra visit because of a crisis. */
  readonly crisisVisit?: boolean | null | undefined;
  /** BCP 47 tag of the language spoken. */
  readonly language?: string | null | undefined;
}
