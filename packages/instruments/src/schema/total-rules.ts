// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { Report } from './fault-list.js';
import { listed } from './item-rules.js';
import { type Span, reachableScores, scaleSpan, sumSpan } from './reachable-scores.js';
import { checkMembers, checkUnique } from './unique-ids.js';

/** What totals, subscales, bands and cut-points must mean to the items. */
export function checkTotals(instrument: Instrument, report: Report): void {
  const { items, scoring, bands, cutPoints } = instrument;
  const spans = reachableScores(instrument);
  const scored = new Set(items.filter(({ unscored }) => !unscored).map(({ id }) => id));
  checkSubscales(instrument, scored, report);
  checkRange(instrument, scored.size > 0 ? sumSpan(spans, scored) : null, report);
  checkProrating(instrument, scored, report);
  checkUnique(bands, ['bands'], report);
  if (scoring.range) checkBands(instrument, scoring.range, report);
  else if (bands.length > 0) report(['bands'], 'bands need a total: state scoring.range, or write []');
  checkUnique(cutPoints, ['cutPoints'], report);
  const subscaleSpans = new Map(
    scoring.subscales.map(({ id, items: members }) => [id, sumSpan(spans, members)]),
  );
  for (const index of cutPoints.keys()) checkCutPoint(instrument, index, subscaleSpans, report);
}

function checkSubscales({ scoring }: Instrument, scored: ReadonlySet<string>, report: Report): void {
  checkUnique(scoring.subscales, ['scoring', 'subscales'], report);
  for (const [index, { items }] of scoring.subscales.entries()) {
    const path = ['scoring', 'subscales', index, 'items'];
    checkMembers(items, (id) => scored.has(id), path, report);
  }
}

function checkRange({ scoring: { range, higherIs } }: Instrument, sum: Span | null, report: Report): void {
  if (!range !== !higherIs)
    report(['scoring', 'higherIs'], "write null without a total, else 'worse' or 'better'");
  if (!range) return;
  if (!sum) report(['scoring', 'range'], 'no item is scored: write null');
  else if (range[0] !== sum.low || range[1] !== sum.high)
    report(
      ['scoring', 'range'],
      `the scored items sum to [${sum.low}, ${sum.high}]: write that, or null where no total is used`,
    );
}

/** Prorating takes each blank for an average item, which is only sound where all items count alike. */
function checkProrating(instrument: Instrument, scored: ReadonlySet<string>, report: Report): void {
  const { items, scoring } = instrument;
  if (scoring.prorateUpTo === 0) return;
  const at = (message: string) => report(['scoring', 'prorateUpTo'], message);
  if (!scoring.range) at('there is no total to prorate: write 0');
  if (scoring.prorateUpTo >= scored.size)
    at(`fewer blanks than the ${scored.size} scored items are needed: lower it`);
  const members = items.filter(({ id }) => scored.has(id));
  if (new Set(members.map((item) => Object.values(scaleSpan(instrument, item)).join())).size > 1)
    at('the scored items have scales of different height, so a blank is no average item: write 0');
  if (items.some(({ askedWhen, declinedAs }) => askedWhen !== undefined || declinedAs !== undefined))
    at('with items that may not be asked, or that count when declined, a blank is no average item: write 0');
}

function checkBands(
  { bands, items, scales }: Instrument,
  [lowest, highest]: readonly [number, number],
  report: Report,
): void {
  if (bands.length === 0) return;
  const scaleNames = new Set(items.filter(({ unscored }) => !unscored).map(({ scale = 'default' }) => scale));
  if (![...scaleNames].every((name) => scales[name]?.every(({ value }) => Number.isInteger(value)))) {
    report(['bands'], 'bands tile whole numbers, and these answers are not all whole: write []');
    return;
  }
  let expected = lowest;
  for (const [index, { from, to }] of bands.entries()) {
    if (from !== expected) report(['bands', index, 'from'], `leaves a gap or overlaps: write ${expected}`);
    if (to < from) report(['bands', index, 'to'], 'lies below from: exchange them');
    expected = to + 1;
  }
  if (expected !== highest + 1)
    report(['bands', bands.length - 1, 'to'], `the highest total is ${highest}: write that`);
}

function checkCutPoint(
  { scoring, cutPoints }: Instrument,
  index: number,
  subscaleSpans: ReadonlyMap<string, Span>,
  report: Report,
): void {
  const cutPoint = cutPoints[index];
  if (!cutPoint) return;
  const { id, min, subscale } = cutPoint;
  const at = (key: keyof typeof cutPoint, message: string) => report(['cutPoints', index, key], message);
  const expectedId = `${subscale === undefined ? '' : `${subscale}.`}ge${min}`;
  if (id !== expectedId) at('id', `says something else than min and subscale: write "${expectedId}"`);
  let span: Span | undefined;
  if (subscale !== undefined) {
    span = subscaleSpans.get(subscale);
    if (!span)
      at(
        'subscale',
        `no subscale "${subscale}": name one of ${listed([...subscaleSpans.keys()]) || 'none there are'}`,
      );
  } else if (scoring.range) span = { low: scoring.range[0], high: scoring.range[1] };
  else at('min', 'a cut-point without subscale needs a total: state scoring.range, or remove it');
  if (span && (min <= span.low || min > span.high))
    at('min', `decides nothing: write more than ${span.low} and at most ${span.high}`);
}
