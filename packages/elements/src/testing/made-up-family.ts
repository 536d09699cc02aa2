// SPDX-License-Identifier: Apache-2.0
import { addDays } from '@cradleside/charting/day';
import type { TrendScreening } from '@cradleside/charting/trend';
import type { LoggedVisit } from '@cradleside/charting/visit';
import type { Instrument } from '@cradleside/instruments';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { scoreResponses } from '@cradleside/instruments/scoring';

const firstDay = '2025-09-02';

/** Screens of nobody, nine days apart: totals go up and down by a rule; every fifth from the fourth has two blanks. */
export function madeUpScreens(instrument: Instrument, count: number): TrendScreening[] {
  return Array.from({ length: count }, (_, index) =>
    madeUpScreen(instrument, {
      date: addDays(firstDay, index * 9),
      level: (index * 7) % 4,
      blanks: index % 5 === 3 ? 2 : 0,
    }),
  );
}

/** One screen with the same answer to each item but the last ones, which are blank. */
export function madeUpScreen(
  instrument: Instrument,
  { date, level, blanks = 0 }: { readonly date: string; readonly level: number; readonly blanks?: number },
): TrendScreening {
  const scored = instrument.items.filter(({ unscored }) => !unscored);
  const answers = scored.slice(0, scored.length - blanks).map(({ id }) => [id, level] as const);
  return { id: date, date, result: scoreResponses(instrument, Object.fromEntries(answers)) };
}

/** Weekly visits of nobody: every ninth cancelled, every seventh held and not logged, ticks by a rule. */
export function madeUpVisits(count: number): LoggedVisit[] {
  const ids = fidelityChecklist.categories.flatMap(({ items }) => items.map(({ id }) => id));
  return Array.from({ length: count }, (_, index) => {
    const date = addDays(firstDay, index * 7);
    if (index % 9 === 4) return { date, status: index % 2 ? 'no-show' : 'cancelled-by-family', log: null };
    const ticks = ids.filter((_id, place) => (index * 5 + place * 3) % 7 === 0);
    return { date, status: 'held', log: index % 7 === 3 ? null : madeUpLog(...ticks) };
  });
}

/** What was ticked after a visit. */
export function madeUpLog(...ticked: readonly string[]): LoggedVisit['log'] {
  return {
    instrument: fidelityChecklist.id,
    result: { status: ticked.length > 0 ? 'logged' : 'nothing', ticked },
  };
}
