// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/score-trend.js';
import '@cradleside/elements/score-trend.ar.js';
import '@cradleside/elements/score-trend.es.js';
import { duePoints, scheduleTemplates } from '@cradleside/charting/schedule';
import { asq } from '@cradleside/instruments/asq';
import { gad7 } from '@cradleside/instruments/gad7';
import { pcl5 } from '@cradleside/instruments/pcl5';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import type { ScoreTrend } from '../index.js';
import { partTexts, readableText, rootOf, tidy } from '../testing/control.js';
import { madeUpScreen, madeUpScreens } from '../testing/made-up-family.js';
import { cellsOf, mountPicture, stopsOf } from '../testing/pictures.js';

const instruments = [phq9, gad7, pcl5];
const three = [
  madeUpScreen(phq9, { date: '2025-09-02', level: 2 }),
  madeUpScreen(phq9, { date: '2026-03-04', level: 1, blanks: 2 }),
  madeUpScreen(phq9, { date: '2026-09-02', level: 1 }),
];
const ofPhq9 = (screenings: readonly (typeof three)[number][]): Partial<ScoreTrend> => ({
  series: [{ instrument: phq9, screenings }],
});

/** Values as they are drawn: the height of each dot, read back on the scale between the lowest and the highest total. */
function drawnValues(
  trend: ScoreTrend,
  id: string,
  [low, high]: readonly [number, number],
): (number | null)[] {
  const part = rootOf(trend).querySelector(`[data-part="${id}"]`)!;
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const ends = [...part.querySelectorAll('.end:not(.cut)')].map((end) => number(end, 'y') - 4);
  const [bottom, top] = [Math.max(...ends), Math.min(...ends)];
  return [...part.querySelectorAll('.point')].map((point) => {
    const dot = point.querySelector('.dot');
    return dot ? Math.round(low + ((bottom - number(dot, 'cy')) / (bottom - top)) * (high - low)) : null;
  });
}

describe('<score-trend>', () => {
  for (const count of [1, 3, 12, 60]) {
    it(`has the same numbers in the table as in the picture: ${count} screens`, async () => {
      const series = instruments.map((instrument) => ({
        instrument,
        screenings: madeUpScreens(instrument, count),
      }));
      const trend = await mountPicture('score-trend', { series });
      for (const { instrument, screenings } of series) {
        const given = screenings.map(({ result: { total, prorated } }) => total ?? prorated);
        expect(drawnValues(trend, instrument.id, instrument.scoring.range)).to.deep.equal(given);
        const rows = cellsOf(trend, `table[data-series="${instrument.id}"]`);
        expect(rows.map(([, score]) => Number(/\d+/.exec(score!)![0]))).to.deep.equal(given);
        expect(stopsOf(trend, instrument.id)).to.have.lengthOf(count);
      }
    });
  }

  it('is honest about nothing and about one screen', async () => {
    const none = await mountPicture('score-trend', { series: [] });
    expect(readableText(none)).to.contain('No screen yet.');
    expect(rootOf(none).querySelector('svg, table, button')).to.equal(null);
    const one = await mountPicture('score-trend', ofPhq9(three.slice(0, 1)));
    expect(readableText(one)).to.contain('One screen: no change yet.');
    expect(rootOf(one).querySelector('.bracket')).to.equal(null);
  });

  it('tells change, its threshold and the slope with screens and span', async () => {
    const screenings = [2, 1, 1].map((level, index) =>
      madeUpScreen(phq9, { date: ['2025-09-02', '2026-03-04', '2026-09-02'][index]!, level }),
    );
    const trend = await mountPicture('score-trend', ofPhq9(screenings));
    // 18, 9 and 9 on days 0, 183 and 365: least squares over months of 30.4375 days.
    expect(readableText(trend)).to.contain(
      '−9 since Sep 2, 2025; reliable change (6): improved. Slope −0.75 points per month, 3 screens over 12.0 months.',
    );
  });

  it('calls two screens a change, and too short a time no slope', async () => {
    const two = await mountPicture('score-trend', ofPhq9([three[0]!, three[2]!]));
    expect(readableText(two)).to.contain('Change −0.75 points per month, 2 screens over 12.0 months.');
    const close = await mountPicture(
      'score-trend',
      ofPhq9([three[0]!, madeUpScreen(phq9, { date: '2025-09-30', level: 1 })]),
    );
    expect(readableText(close)).to.contain('2 screens over 28 days: too short a time for a slope.');
  });

  it('draws a prorated value hollow, off the line, and says how many were answered', async () => {
    const trend = await mountPicture('score-trend', ofPhq9(three));
    const root = rootOf(trend);
    expect(root.querySelectorAll('.dot')).to.have.lengthOf(3);
    expect(root.querySelectorAll('.hollow')).to.have.lengthOf(1);
    expect(root.querySelector('.line')!.getAttribute('d')!.match(/[ML]/g)).to.deep.equal(['M', 'L']);
    expect(
      stopsOf(trend, 'phq-9')[1]!.ariaLabel ?? stopsOf(trend, 'phq-9')[1]!.getAttribute('aria-label'),
    ).to.contain('prorated 9, 7 of 9 answered');
  });

  it('draws a screen without any value as a dash on the ground', async () => {
    const blank = madeUpScreen(phq9, { date: '2026-03-04', level: 1, blanks: 5 });
    const trend = await mountPicture('score-trend', ofPhq9([three[0]!, blank]));
    expect(rootOf(trend).querySelectorAll('.without')).to.have.lengthOf(1);
    expect(cellsOf(trend, 'table')[1]![1]).to.equal('no total, 4 of 9 answered');
  });

  it('marks a screen outside its window with a tick and in words', async () => {
    const points = duePoints({
      schedule: scheduleTemplates.trial,
      enrolled: '2025-09-02',
      until: '2026-12-31',
    });
    const late = madeUpScreen(phq9, { date: '2026-04-20', level: 1 });
    const trend = await mountPicture('score-trend', { ...ofPhq9([three[0]!, late]), points });
    expect(rootOf(trend).querySelectorAll('.out:not([d=""])')).to.have.lengthOf(1);
    expect(cellsOf(trend, 'table').map((row) => row.at(-1))).to.deep.equal([
      'baseline',
      '6 months, outside its window (49 days after the due day)',
    ]);
  });

  it('has the child’s age on a second axis and in the table', async () => {
    const trend = await mountPicture('score-trend', {
      ...ofPhq9(three),
      child: { dueDate: '2025-12-20', birthDate: '2025-12-11' },
    });
    expect(readableText(trend)).to.contain('birth');
    expect(cellsOf(trend, 'table').map(([, age]) => age)).to.deep.equal([
      'week 24 of pregnancy',
      '2 mo',
      '8 mo',
    ]);
  });

  it('has one labelled cut-point, bands only where there are any, and a bracket as wide as a reliable change', async () => {
    const series = instruments.map((instrument) => ({
      instrument,
      screenings: madeUpScreens(instrument, 3),
    }));
    const trend = await mountPicture('score-trend', { series });
    const count = (id: string, selector: string) =>
      rootOf(trend).querySelectorAll(`[data-part="${id}"] ${selector}`).length;
    expect(instruments.map(({ id }) => count(id, '.cut-point'))).to.deep.equal([1, 1, 1]);
    expect(instruments.map(({ id }) => count(id, '.band'))).to.deep.equal([5, 4, 0]);
    const reaches = [...rootOf(trend).querySelectorAll('.reach')].map(({ textContent }) => tidy(textContent));
    expect(reaches).to.deep.equal(['±6', '±6', '±15']);
  });

  it('shows sources of its numbers, and says what it does not show', async () => {
    const trend = await mountPicture('score-trend', ofPhq9(three));
    expect(tidy(rootOf(trend).querySelector('details')!.textContent)).to.contain(
      'NHS Talking Therapies (adults)',
    );
    expect(partTexts(trend, 'limits')[0]).to.contain('Does not show why they changed');
  });

  it('draws nothing of an instrument without a total, and warns of what cannot be drawn', async () => {
    const without = await mountPicture('score-trend', { series: [{ instrument: asq, screenings: [] }] });
    expect(readableText(without)).to.contain('No screen yet.');
    const bad = await mountPicture('score-trend', ofPhq9([{ ...three[0]!, date: '2026-02-30' }]));
    expect(tidy(rootOf(bad).textContent)).to.equal('');
  });

  it('leaves struck screens out', async () => {
    const trend = await mountPicture('score-trend', ofPhq9([three[0]!, { ...three[2]!, isStruck: true }]));
    expect(stopsOf(trend, 'phq-9')).to.have.lengthOf(1);
  });

  it('draws what was set before it was upgraded', async () => {
    const early = document.createElement('div');
    early.innerHTML = '<score-trend></score-trend>';
    const trend = early.firstElementChild as ScoreTrend;
    trend.series = [{ instrument: phq9, screenings: three }];
    document.body.append(early);
    await trend.updateComplete;
    expect(stopsOf(trend, 'phq-9')).to.have.lengthOf(3);
    early.remove();
  });

  for (const [lang, words] of [
    ['es', ['desde el', 'puntos por mes', 'Moderada', 'No muestra']],
    ['ar', ['نقطة في الشهر', 'الحد 10', 'لا تعرض']],
  ] as const) {
    it(`is in one language throughout: ${lang}`, async () => {
      const trend = await mountPicture('score-trend', ofPhq9(three), lang);
      const text = readableText(trend);
      for (const word of words) expect(text).to.contain(word);
      const own = rootOf(trend).querySelector('.card')!.cloneNode(true) as HTMLElement;
      for (const source of own.querySelectorAll('[lang="en"]')) source.remove();
      expect(own.textContent).to.not.match(/\b(since|screens?|points|table|band|score|answered)\b/i);
      expect(own.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
    });
  }
});
