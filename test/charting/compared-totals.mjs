// SPDX-License-Identifier: Apache-2.0
import { trendOf } from '@cradleside/charting';
import { scoreResponses } from '@cradleside/instruments/scoring';

/** The series of two screens half a year apart that come to these totals. */
export function comparedTotals(instrument, from, to) {
  return trendOf({
    instrument,
    screenings: [
      { id: 'first', date: '2025-09-02', result: scoreResponses(instrument, answersFor(instrument, from)) },
      { id: 'second', date: '2026-03-04', result: scoreResponses(instrument, answersFor(instrument, to)) },
    ],
    slopeMinimumDays: 60,
  });
}

/** Answers that come to a total: as many items as it takes at their highest value. */
function answersFor({ items, scales }, total) {
  const highest = Math.max(...scales.default.map(({ value }) => value));
  const scored = items.filter(({ unscored }) => !unscored);
  return Object.fromEntries(
    scored.map(({ id }, index) => [id, Math.min(highest, Math.max(0, total - index * highest))]),
  );
}
