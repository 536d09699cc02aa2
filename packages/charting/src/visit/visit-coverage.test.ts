// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist, strategies } from '@cradleside/instruments/fidelity-checklist';
import { readChecklist } from '@cradleside/instruments/administration';
import { checklistIds } from '@cradleside/instruments/administration';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day/add-days.js';
import {
  componentMatrix,
  type LoggedVisit,
  questionTemplates,
  ratio,
  supervisionQuestions,
  visitCoverage,
} from './index.js';

const logOf = (...ids: readonly string[]): LoggedVisit['log'] => ({
  instrument: fidelityChecklist.id,
  result: readChecklist(fidelityChecklist, Object.fromEntries(ids.map((id) => [id, true]))),
});
const held = (date: string, ...ids: readonly string[]): LoggedVisit => ({
  id: date,
  date,
  status: 'held',
  minutes: 90,
  log: ids.length === 0 ? null : logOf(...ids),
});
const coverage = (visits: readonly LoggedVisit[], gapVisits?: number) =>
  visitCoverage({ checklist: fidelityChecklist, visits, gapVisits });
const weekly = (count: number, ...ids: readonly string[]) =>
  Array.from({ length: count }, (_, index) => held(addDays('2026-01-07', index * 7), ...ids));
const ids = (uses: readonly { readonly id: string }[]) => uses.map(({ id }) => id);

describe('coverage', () => {
  it('counts a visit once for a category, however much of it was ticked, and never as a percentage under 4', () => {
    const { categories } = coverage(weekly(3, 'material.needs', 'material.health'));
    expect(categories.find(({ id }) => id === 'material')?.visits).toEqual({
      count: 3,
      of: 3,
      text: '3/3',
      percent: null,
    });
    expect(coverage(weekly(4, 'material.needs')).categories[1]?.visits.percent).toBe(100);
  });

  it('counts a visit with nothing from the list, and none whose log is missing, blank or of one not held', () => {
    const { completeness, breadth, categories } = coverage([
      held('2026-01-07', 'nothing'),
      held('2026-01-14'),
      { ...held('2026-01-21'), log: logOf() },
      { ...held('2026-01-28'), status: 'no-show' },
      { ...held('2026-02-04', 'video.record'), isStruck: true },
    ]);
    expect(completeness.text).toBe('1/3');
    expect(breadth).toEqual([0]);
    expect(categories.every(({ visits }) => visits.text === '0/1')).toBe(true);
  });

  it('knows the 15 strategies by name', () => {
    const { strategies: uses } = coverage([]);
    expect(ids(uses)).toEqual(Object.keys(strategies));
    expect(uses.map(({ category }) => category)).toEqual(Object.values(strategies));
    expect(uses[1]?.label).toBe('Concrete needs');
    expect(uses.at(-1)?.label).toContain('inner resources');
  });

  it('lists what was not seen in the last 6 logged visits, and since when', () => {
    const visits = [held('2025-12-31', 'video.record'), ...weekly(6, 'alliance.relationship')];
    const { gaps, categories } = coverage(visits);
    expect(gaps.of).toBe(6);
    expect(ids(gaps.categories)).toEqual([
      'material',
      'life',
      'emotional',
      'development',
      'culture',
      'video',
      'ipp',
    ]);
    expect(categories.find(({ id }) => id === 'video')).toMatchObject({
      lastSeen: '2025-12-31',
      visitsSince: 6,
    });
    expect(categories.find(({ id }) => id === 'ipp')).toMatchObject({ lastSeen: null, visitsSince: 7 });
    expect(ids(coverage(visits, 7).gaps.categories)).not.toContain('video');
  });

  it('can look at the last visit alone', () => {
    const visits = [held('2026-01-07', 'video.record'), held('2026-01-14', 'alliance.relationship')];
    expect(ids(coverage(visits, 1).gaps.categories)).toContain('video');
    expect(ids(coverage(visits, 2).gaps.categories)).not.toContain('video');
  });

  it('tells how broad visits are, by their median', () => {
    const visits = [
      held('2026-01-07', 'video.record', 'life.plan', 'material.needs'),
      held('2026-01-14', 'life.plan', 'life.coping'),
      held('2026-01-21', 'video.record', 'ipp.past'),
    ];
    expect(coverage(visits)).toMatchObject({ breadth: [3, 1, 2], breadthMedian: 2 });
  });

  it('tells presence, share, depth and elements of infant-parent psychotherapy', () => {
    const { psychotherapy } = coverage([
      held('2026-01-07', 'ipp.meaning', 'ipp.meaning.toChild', 'ipp.past', 'video.record'),
      held('2026-01-14', 'life.plan', 'life.coping'),
    ]);
    expect(psychotherapy).toMatchObject({ presence: ratio(1, 2), share: ratio(2, 4), depth: 1 });
    expect(psychotherapy?.elements.map(({ visits }) => visits.count)).toEqual([0, 1, 0, 0, 0, 0, 1, 0]);
  });

  it('has no psychotherapy for a checklist without that category', () => {
    const [alliance] = fidelityChecklist.categories;
    const checklist = { ...fidelityChecklist, categories: [alliance] };
    expect(visitCoverage({ checklist, visits: [] }).psychotherapy).toBeNull();
  });

  it('does not count unlogged visits as visits in which nothing was seen', () => {
    const visits = [
      ...weekly(6, 'video.record'),
      ...weekly(6).map((visit) => ({ ...visit, date: '2026-06-01' })),
    ];
    expect(ids(coverage(visits).gaps.categories)).not.toContain('video');
  });

  it('has no gaps without a log', () => {
    expect(coverage(weekly(2)).gaps).toEqual({ of: 0, categories: [], strategies: [] });
    expect(coverage([])).toMatchObject({
      breadthMedian: null,
      daysToLog: null,
      psychotherapy: { depth: null },
    });
  });

  it('tells the dose in visits, minutes and weeks', () => {
    const visits = [held('2026-01-07'), held('2026-01-09'), { ...held('2026-01-22'), minutes: null }];
    const cancelled: LoggedVisit = { ...held('2026-01-15'), status: 'cancelled-by-family' };
    expect(coverage([...visits, cancelled]).dose).toEqual({
      visitsHeld: 3,
      minutes: 180,
      minutesNoted: ratio(2, 3),
      weeksWithVisit: ratio(2, 3),
    });
  });

  it('tells the median days to the log', () => {
    const logged = (date: string, loggedOn: string) => ({ ...held(date, 'nothing'), loggedOn });
    expect(coverage([logged('2026-01-07', '2026-01-07'), logged('2026-01-14', '2026-01-17')]).daysToLog).toBe(
      1.5,
    );
  });

  it('refuses a log of another checklist', () => {
    const foreign = { ...held('2026-01-07'), log: { ...logOf('nothing'), instrument: 'other' } };
    expect(() => coverage([foreign])).toThrowError(expect.objectContaining({ code: 'wrong-instrument' }));
  });

  it.each([0, 1.5, Number.NaN])('refuses a gap list over %d visits', (visits) => {
    expect(() => coverage([], visits)).toThrow(RangeError);
  });

  it.each([
    [2, 1],
    [-1, 1],
    [0.5, 1],
  ])('has no share of %d in %d', (part, whole) => {
    expect(() => ratio(part, whole)).toThrow(RangeError);
  });
});

describe('the component matrix', () => {
  const visits = [
    held('2026-02-03', 'ipp.past', 'alliance.relationship'),
    held('2026-01-28'),
    { ...held('2026-01-21'), status: 'no-show' as const },
    held('2026-01-14', 'nothing'),
  ];
  const matrix = componentMatrix(fidelityChecklist, visits);

  it('has a column for each visit, in the order of days, with months', () => {
    expect(matrix.columns.map(({ date, state, breadth }) => [date, state, breadth])).toEqual([
      ['2026-01-14', 'logged', 0],
      ['2026-01-21', 'no-show', null],
      ['2026-01-28', 'unlogged', null],
      ['2026-02-03', 'logged', 2],
    ]);
    expect(matrix.months).toEqual([
      { month: '2026-01', first: 0, columns: 3 },
      { month: '2026-02', first: 3, columns: 1 },
    ]);
  });

  it('has 8 rows that open to the elements of psychotherapy', () => {
    expect(matrix.rows).toHaveLength(8);
    const last = matrix.rows.at(-1);
    expect(last?.cells).toEqual(['not-ticked', 'cancelled', 'unlogged', 'ticked']);
    expect(last?.strategies.map(({ id, cells }) => [id, cells[3]])).toContainEqual(['IPP7', 'ticked']);
    expect(matrix.rows.slice(0, -1).every((row) => row.strategies.length === 0)).toBe(true);
  });

  it('has the numbers of the coverage in its cells', () => {
    const anyVisit = fc.record({
      date: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days)),
      status: fc.constantFrom('held' as const, 'no-show' as const),
      log: fc.option(fc.subarray(checklistIds(fidelityChecklist).filter((id) => !/\..*\./.test(id)))),
    });
    fc.assert(
      fc.property(fc.array(anyVisit, { maxLength: 20 }), (given) => {
        const any = given.map(({ date, status, log }) => ({ date, status, log: log && logOf(...log) }));
        const { rows } = componentMatrix(fidelityChecklist, any);
        const { categories, breadth } = coverage(any);
        expect(rows.map((row) => row.visits)).toEqual(categories.map((use) => use.visits));
        for (const [index, row] of rows.entries())
          expect(row.cells.filter((cell) => cell === 'ticked')).toHaveLength(categories[index].visits.count);
        const ticked = rows.flatMap(({ cells }) => cells.filter((cell) => cell === 'ticked'));
        expect(ticked).toHaveLength(breadth.reduce((sum, one) => sum + one, 0));
      }),
      { numRuns: 50 },
    );
  });
});

describe('questions for supervision', () => {
  const texts = (visits: readonly LoggedVisit[], language: 'en' | 'es' | 'ar' = 'en') =>
    supervisionQuestions({ coverage: coverage(visits), templates: questionTemplates[language] }).map(
      ({ text }) => text,
    );

  it('ask about the elements of the past in their own words', () => {
    const visits = [held('2025-12-31', 'ipp.past'), ...weekly(9, 'ipp.childEmotion')];
    expect(texts(visits)[0]).toBe(
      'The elements about the past have not been logged for 9 visits: is this the family’s pace?',
    );
    expect(texts(visits).filter((text) => text.includes('past hurt'))).toEqual([]);
  });

  it('ask who else could carry concrete needs that stand in each visit', () => {
    expect(texts(weekly(8, 'material.needs'))).toContain(
      'Concrete needs in 8 of 8 visits: who else could carry this?',
    );
    expect(texts(weekly(4, 'material.needs')).join()).toContain('carry');
    expect(texts(weekly(3, 'material.needs')).join()).not.toContain('carry');
  });

  it('ask once about psychotherapy where none of it was seen', () => {
    expect(texts(weekly(6, 'material.needs')).filter((text) => text.includes('psychotherapy'))).toHaveLength(
      1,
    );
  });

  it('ask about what was not seen from the fourth visit on', () => {
    expect(texts(weekly(3, 'nothing'))).toEqual([]);
    expect(texts(weekly(4, 'nothing')).length).toBeGreaterThan(0);
  });

  it('ask about held visits without a log', () => {
    expect(texts([...weekly(1, 'nothing'), held('2026-03-04')])).toContain(
      'Logged: 1 of 2 visits that were held. What stayed with you from the others?',
    );
  });

  it.each(['en', 'es', 'ar'] as const)('leave no placeholder open: %s', (language) => {
    const all = texts([...weekly(8, 'material.needs', 'ipp.childEmotion'), held('2026-06-01')], language);
    expect(all.length).toBeGreaterThan(8);
    expect(all.join()).not.toMatch(/[{}]|undefined/);
  });

  it('take the words of the caller', () => {
    const questions = supervisionQuestions({
      coverage: coverage(weekly(8, 'material.needs')),
      templates: [{ when: 'every-visit', components: null, text: '{component}?' }],
      labels: { material: 'Necesidades' },
    });
    expect(questions).toEqual([{ when: 'every-visit', component: 'material', text: 'Necesidades?' }]);
  });
});
