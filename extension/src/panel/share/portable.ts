// SPDX-License-Identifier: Apache-2.0
import type { Administration, ChecklistAdministration } from '@cradleside/instruments/administration';
import type { Family, Screening, Visit } from '../practice/records.js';

/** A family as it goes to a colleague. */
export type PortableFamily = Family;

/** A screening as it goes to a colleague: the score is left out, each panel computes its own by its agency's rules. */
export type PortableScreening = Omit<Screening, 'administration'> & {
  readonly administration: Omit<Administration, 'result'>;
};

/** A visit as it goes to a colleague. */
export type PortableVisit = Omit<Visit, 'checklist'> & {
  readonly checklist: Omit<ChecklistAdministration, 'result'> | null;
};
