// SPDX-License-Identifier: Apache-2.0
import type { ResponseOption } from './instrument.js';

/** How often a problem bothered her in the last two weeks: LOINC answer list LL358-3. */
export const frequencyOfDays = [
  { value: 0, label: 'Not at all', loinc: 'LA6568-5' },
  { value: 1, label: 'Several days', loinc: 'LA6569-3' },
  { value: 2, label: 'More than half the days', loinc: 'LA6570-1' },
  { value: 3, label: 'Nearly every day', loinc: 'LA6571-9' },
] as const satisfies readonly ResponseOption[];

/** How difficult the problems made daily life: LOINC answer list LL359-1. LA6575-0 is "Very", LA6574-3 "Extremely". */
export const difficultyOfProblems = [
  { value: 0, label: 'Not difficult at all', loinc: 'LA6572-7' },
  { value: 1, label: 'Somewhat difficult', loinc: 'LA6573-5' },
  { value: 2, label: 'Very difficult', loinc: 'LA6575-0' },
  { value: 3, label: 'Extremely difficult', loinc: 'LA6574-3' },
] as const satisfies readonly ResponseOption[];

/** Yes or no, where no answer codes are known. */
export const yesNo = [
  { value: 1, label: 'Yes', loinc: null },
  { value: 0, label: 'No', loinc: null },
] as const satisfies readonly ResponseOption[];

/** Option scores whose wording belongs to an owner who does not allow it to be shipped. */
export function unworded(...values: readonly number[]): readonly ResponseOption[] {
  return values.map((value) => ({ value, label: null, loinc: null }));
}
