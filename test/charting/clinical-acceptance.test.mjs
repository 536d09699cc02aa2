// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { dueScreens, noteText, scheduleTemplates } from '@cradleside/charting';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { describe, expect, it } from 'vitest';

const vectors = JSON.parse(
  readFileSync(new URL('../vectors/clinical-acceptance.json', import.meta.url), 'utf8'),
);
const definitions = { phq9, gad7, pcl5 };
const frequencies = ['not at all', 'several days', 'more than half the days', 'nearly every day'];

const inOrder = (answers) =>
  Object.fromEntries(
    answers.map((answer, index) => [String(index + 1), answer]).filter(([, answer]) => answer !== null),
  );

function sitting(instrument, responses) {
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: 'en',
    translation: null,
    evidence: instrument.evidence,
    mode: 'self',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    notAsked: [],
    result: scoreResponses(instrument, responses),
  };
}

/** Answers that come to a total: as many items as it takes at their highest value. */
function answersFor({ items, scales }, total) {
  const scored = items.filter(({ unscored }) => !unscored);
  const highest = Math.max(...scales.default.map(({ value }) => value));
  return inOrder(scored.map((_, index) => Math.min(highest, Math.max(0, total - index * highest))));
}

const note = (instrument, responses, baseline) =>
  noteText({
    instrument,
    administration: sitting(instrument, responses),
    date: '2026-03-04',
    device: 'tablet',
    ...(baseline && { baseline: { date: '2025-09-02', administration: sitting(instrument, baseline) } }),
    chart: 'caregiver',
    language: 'en',
  });

describe('the note of a PHQ-9', () => {
  it.each(vectors.phq9)(
    'of $answers says what the vector holds',
    ({ answers, total, band, item9, prorated }) => {
      const text = note(phq9, inOrder(answers));
      const [from, to] = vectors.bands.phq9.find(([, , name]) => name === band) ?? [];
      if (total === null) expect(text).not.toMatch(/ \d+\/27,/);
      else expect(text).toContain(`: ${total}/27, ${band} (${from}-${to}). 9/9 answered.`);
      if (prorated !== undefined) expect(text).toContain(`; prorated ${prorated}/27.`);
      if (item9 === undefined) return;
      const endorsed = item9 >= 1 ? ': endorsed.' : '.';
      expect(text).toContain(` Item 9 = ${item9} (${frequencies[item9]})${endorsed}`);
    },
  );
});

describe('the note of a PCL-5', () => {
  it.each(vectors.pcl5.cases)(
    'puts total and rule side by side: $desc',
    ({ answers, total, provisional }) => {
      const [first, second] = note(pcl5, inOrder(answers)).split('\n');
      expect(first).toContain(`: ${total}/80. 20/20 answered.`);
      expect(second).toContain(total >= 33 ? 'Cut-point >= 33: met.' : 'Cut-point >= 33: not met.');
      expect(second).toContain(provisional ? 'symptom rule: met;' : 'symptom rule: not met.');
    },
  );
});

describe('the change in a note', () => {
  const words = { improved: 'met, improved', none: 'not met', deteriorated: 'met, worsened' };

  it.each(vectors.change.cases)('of $m from $from to $to', ({ m: measure, from, to, reliable }) => {
    const instrument = definitions[measure];
    const [outcome] = reliable.split(' ');
    const { points } = vectors.change.thresholds[measure];
    const change = `${to > from ? '+' : ''}${to - from}`;
    expect(note(instrument, answersFor(instrument, to), answersFor(instrument, from))).toContain(
      `Baseline 2025-09-02 = ${from}; change ${change} (reliable change >= ${points}: ${words[outcome]}).`,
    );
  });
});

describe('the schedule', () => {
  it('has the due days of the given example, and takes a late screen for 6 months, out of window', () => {
    const due = dueScreens({
      schedule: { ...scheduleTemplates.trial, instruments: ['phq-9'] },
      enrolled: '2026-01-15',
      screenings: [{ instrument: 'phq-9', date: '2026-08-20' }],
      today: '2026-09-01',
    });
    expect(due.map(({ month, due: day, state }) => [month, day, state])).toEqual([
      [0, '2026-01-15', 'overdue'],
      [6, '2026-07-15', 'done-out-of-window'],
      [12, '2027-01-15', 'not-yet'],
    ]);
  });
});
