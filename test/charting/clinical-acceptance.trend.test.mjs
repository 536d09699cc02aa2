// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { daysPerMonth, leastSquares, ratio, slopeOf, visitCoverage } from '@cradleside/charting';
import { selectThresholds } from '@cradleside/instruments';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { readChecklist } from '@cradleside/instruments/administration';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it } from 'vitest';
import { comparedTotals } from './compared-totals.mjs';

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/clinical-acceptance.json', import.meta.url), 'utf8'),
);
const definitions = { phq9, gad7, pcl5 };

describe('a series of two screens', () => {
  it.each(vectors.change.cases)(
    'of $m from $from to $to changes as the vector says',
    ({ m: measure, from, to, reliable, response50, remission_lt5: remission, meaningful }) => {
      const instrument = definitions[measure];
      const { sinceBaseline, worsened } = comparedTotals(instrument, from, to);
      const { points, source } = vectors.change.thresholds[measure];
      const inUse = sinceBaseline.thresholds.find(({ kind, isDefault }) => kind === 'reliable' && isDefault);
      expect(sinceBaseline.change).toBe(to - from);
      expect(inUse.value).toBe(points);
      expect(inUse.source).toContain(source.split(/[;(]/)[0].trim());
      expect(inUse.population).not.toBe('');
      const [outcome] = reliable.split(' ');
      expect(sinceBaseline.reliable).toBe(outcome === 'deteriorated' ? 'worsened' : outcome);
      expect(worsened).toEqual(outcome === 'deteriorated' ? ['baseline', 'best'] : []);
      if (response50 !== undefined)
        expect(sinceBaseline.response).toBe(typeof response50 === 'boolean' ? response50 : null);
      if (remission !== undefined) expect(sinceBaseline.remission).toBe(remission);
      if (meaningful !== undefined) expect(sinceBaseline.meaningful).toBe(meaningful);
    },
  );

  it('of GAD-7 from 12 to 7 is an improvement at the 4 points of NHS Talking Therapies', () => {
    const { alt } = vectors.change.thresholds.gad7;
    const chosen = selectThresholds(gad7, { change: [`reliable-${alt.nhs}`] });
    expect(comparedTotals(chosen, 12, 7).sinceBaseline.reliable).toBe('improved');
  });

  it('of PCL-5 from 41 to 30 reaches 9 points, and neither 15 nor 18', () => {
    const { thresholds } = comparedTotals(pcl5, 41, 30).sinceBaseline;
    const met = Object.fromEntries(thresholds.map(({ id, met: isMet }) => [id, isMet]));
    expect(met).toMatchObject({ 'meaningful-9': true, 'reliable-15': false, 'reliable-18': false });
  });
});

describe('the slope', () => {
  const [three, two, one, unevenly] = vectors.slope;
  const timed = ({ points }) => points.map(([months, score]) => ({ months, score }));

  it.each([three, two, one])('through $points is $ols_per_month', (vector) => {
    const slope = leastSquares(timed(vector));
    if (vector.ols_per_month === null) expect(slope).toBeNull();
    else expect(slope).toBeCloseTo(vector.ols_per_month, 4);
  });

  it('uses the actual days, a month being 30.4375 of them', () => {
    const start = Date.UTC(2026, 0, 15);
    const scores = unevenly.points.map(([months, score]) => ({
      date: new Date(start + Math.round(months * daysPerMonth) * 86_400_000).toISOString().slice(0, 10),
      score,
    }));
    expect(scores.map(({ date }) => date)).toEqual(['2026-01-15', '2026-06-28', '2027-02-18']);
    // By hand: days 0, 164, 399; their mean is 563 / 3, that of the scores 32 / 3.
    const [together, spread] = [0, 164, 399].reduce(
      ([product, square], day, index) => [
        product + (day - 563 / 3) * ([14, 10, 8][index] - 32 / 3),
        square + (day - 563 / 3) ** 2,
      ],
      [0, 0],
    );
    const slope = slopeOf(scores, 60);
    expect(slope).toMatchObject({ kind: 'slope', screens: 3, spanDays: 399 });
    expect(slope.perMonth).toBeCloseTo((together / spread) * 30.4375, 12);
  });
});

describe('the four visits of the demonstration', () => {
  const { visits, expect: expected } = vectors.fidelity_demo;
  const coverage = visitCoverage({
    checklist: fidelityChecklist,
    visits: visits.map((ids, index) => ({
      date: `2026-03-0${index + 1}`,
      status: 'held',
      log: {
        instrument: fidelityChecklist.id,
        result: readChecklist(fidelityChecklist, Object.fromEntries(ids.map((id) => [id, true]))),
      },
    })),
    gapVisits: 4,
  });

  it('have the figures of the vector', () => {
    const { categories, psychotherapy, gaps, breadth } = coverage;
    expect({
      'visitsWithCategory.development': categories.find(({ id }) => id === 'development').visits.text,
      ippPresence: psychotherapy.presence.text,
      strategiesTotal: psychotherapy.share.of,
      ippShare: psychotherapy.share.text,
      gap_last4: gaps.categories.map(({ id }) => id),
      breadth,
    }).toEqual(expected);
  });
});

describe('feasibility figures', () => {
  const { uptake, completion, followup } = vectors.feasibility_vipp;

  it.each([
    ['uptake', uptake],
    ['completion', completion],
    ['follow-up at 5 months', followup.m5],
    ['follow-up at 8 months', followup.m8],
  ])('print n/N beside the percentage: %s', (_, { n: count, N: of, pct: percent }) => {
    expect(ratio(count, of)).toEqual({ count, of, text: `${count}/${of}`, percent });
  });

  it('print no percentage under 4', () => {
    expect([ratio(1, 3).percent, ratio(1, 4).percent]).toEqual([null, 25]);
  });
});
