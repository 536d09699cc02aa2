// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/component-map.js';
import '@cradleside/elements/component-map.ar.js';
import '@cradleside/elements/component-map.es.js';
import { componentMatrix } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { expect } from 'chai';
import type { ComponentMap } from '../index.js';
import { button, partTexts, readableText, rootOf, tidy } from '../testing/control.js';
import { madeUpLog, madeUpVisits } from '../testing/made-up-family.js';
import { cellsOf, mountPicture, press, stopsOf } from '../testing/pictures.js';

const definition = fidelityChecklist;
const mapOf = (visits: ComponentMap['visits'], lang?: string) =>
  mountPicture('component-map', { definition, visits }, lang);
const held = (date: string, ...ticks: string[]): ComponentMap['visits'][number] => ({
  date,
  status: 'held',
  log: madeUpLog(...ticks),
});

/** Squares of a kind, counted row by row from their paths. */
function squaresByRow(map: ComponentMap, kind: string): number[] {
  const path = rootOf(map).querySelector(`.scroller .${kind}`)!.getAttribute('d')!;
  const counts = new Map<number, number>();
  for (const [, y] of path.matchAll(/M[\d.]+ ([\d.]+)h/g)) {
    const row = Math.floor(Number(y));
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts].sort(([one], [other]) => one - other).map(([, count]) => count);
}

/** Heights of the bars of breadth in components, in order. */
function drawnBreadths(map: ComponentMap): number[] {
  const path = rootOf(map).querySelector('.scroller .breadth')!.getAttribute('d')!;
  return [...path.matchAll(/v-(\d+)h/g)].map(([, height]) => Number(height) / 3);
}

describe('<component-map>', () => {
  it('says that there is no visit', async () => {
    const map = await mapOf([]);
    expect(readableText(map)).to.contain('No visit yet.');
    expect(rootOf(map).querySelector('table, .scroller')).to.equal(null);
  });

  for (const count of [4, 45, 200]) {
    it(`has the same numbers in the tables as in the picture: ${count} visits`, async () => {
      const map = await mapOf(madeUpVisits(count));
      const { columns, rows } = componentMatrix(definition, madeUpVisits(count));
      const uses = cellsOf(map, 'table[data-table="components"]').map(([, share]) => share);
      expect(uses).to.deep.equal(
        rows.flatMap((row) => [row, ...row.strategies]).map(({ visits }) => visits.text),
      );
      const shares = [...rootOf(map).querySelectorAll('.rows .share')].map(({ textContent }) =>
        tidy(textContent),
      );
      expect(shares).to.deep.equal(rows.map(({ visits }) => visits.text));
      const ticked = rows.map(({ visits }) => visits.count).filter((seen) => seen > 0);
      expect(squaresByRow(map, 'ticked')).to.deep.equal(ticked);
      const visits = cellsOf(map, 'table[data-table="visits"]');
      expect(visits).to.have.lengthOf(count);
      expect(stopsOf(map, 'visits')).to.have.lengthOf(count);
      const breadths = columns.flatMap(({ breadth }) => (breadth ? [breadth] : []));
      expect(drawnBreadths(map)).to.deep.equal(breadths);
      const written = visits.flatMap(([, state]) => /^(\d+) of 8/.exec(state!)?.[1] ?? []);
      expect(written.map(Number).filter((breadth) => breadth > 0)).to.deep.equal(breadths);
    });
  }

  it('tells ticked, not ticked, not logged and cancelled apart by shape', async () => {
    const map = await mapOf([
      held('2026-01-07', 'alliance.relationship'),
      { date: '2026-01-14', status: 'held', log: null },
      { date: '2026-01-21', status: 'cancelled-by-family', log: null },
      held('2026-01-28'),
    ]);
    expect(squaresByRow(map, 'ticked')).to.deep.equal([1]);
    expect(squaresByRow(map, 'not-ticked')).to.deep.equal([1, 2, 2, 2, 2, 2, 2, 2]);
    expect(squaresByRow(map, 'cancelled')).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(rootOf(map).querySelector('.scroller .unlogged')!.getAttribute('d')).to.contain('L');
    expect(cellsOf(map, 'table[data-table="visits"]').map(([, state]) => state)).to.deep.equal([
      '1 of 8 components',
      'held, not logged',
      'cancelled',
      '0 of 8 components',
    ]);
  });

  it('opens a category to its strategies, by a button that says so', async () => {
    const map = await mapOf(madeUpVisits(12));
    const names = () =>
      [...rootOf(map).querySelectorAll('.rows .name')].map(({ textContent }) => tidy(textContent));
    expect(names()).to.have.lengthOf(9);
    const toggle = button(map, 'Infant-parent psychotherapy');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    await map.updateComplete;
    expect(names()).to.have.lengthOf(17);
    expect(names()).to.include('Past hurt, loss, trauma');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    toggle.click();
    await map.updateComplete;
    expect(names()).to.have.lengthOf(9);
  });

  it('lists in words what was not seen, and when it was seen last', async () => {
    const map = await mapOf([
      held('2025-12-31', 'video.record'),
      ...['07', '14', '21', '28'].map((day) => held(`2026-01-${day}`, 'alliance.relationship', 'ipp.past')),
      held('2026-02-04', 'emotional.support'),
      held('2026-02-11', 'emotional.support'),
    ]);
    const [gaps] = partTexts(map, 'gaps');
    expect(gaps).to.contain('Not seen in the last 6 logged visits');
    expect(gaps).to.contain('Video (last seen Dec 31, 2025)');
    expect(gaps).to.contain('Concrete needs (not seen so far)');
    expect(gaps).to.contain('Meaning of play (not seen so far)');
    expect(gaps).to.not.contain('Alliance');
    expect(gaps).to.not.contain('Past hurt');
    map.gapVisits = 1;
    await map.updateComplete;
    expect(partTexts(map, 'gaps')[0]).to.contain('Not seen in the last logged visit');
  });

  it('has the eight elements of psychotherapy with their counts', async () => {
    const map = await mapOf([held('2026-01-07', 'ipp.past', 'ipp.meaning'), held('2026-01-14', 'ipp.past')]);
    const [strip] = partTexts(map, 'psychotherapy');
    expect(strip).to.contain('any of them in 2/2 logged visits');
    const counts = [...rootOf(map).querySelectorAll('.strip .share')].map(({ textContent }) =>
      tidy(textContent),
    );
    expect(counts).to.deep.equal(['0/2', '1/2', '0/2', '0/2', '0/2', '0/2', '2/2', '0/2']);
  });

  it('shows the newest visits first and scrolls in a region of its own', async () => {
    const map = await mapOf(madeUpVisits(200));
    const scroller = rootOf(map).querySelector('.scroller')!;
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth * 2);
    expect(scroller.scrollLeft + scroller.clientWidth).to.be.closeTo(scroller.scrollWidth, 2);
    expect(map.scrollWidth).to.be.at.most(map.clientWidth);
    await map.updateComplete;
    expect(readableText(map)).to.contain('Earlier visits: scroll the squares sideways');
    expect(readableText(await mapOf(madeUpVisits(4)))).not.to.contain('Earlier visits');
    stopsOf(map, 'visits').at(-1)!.focus();
    await press(map, 'Home');
    expect(scroller.scrollLeft).to.be.below(20);
  });

  it('keeps the focus on the button that opens a category', async () => {
    const map = await mapOf(madeUpVisits(12));
    const toggle = button(map, 'Infant-parent psychotherapy');
    toggle.focus();
    toggle.click();
    await map.updateComplete;
    expect(rootOf(map).activeElement).to.equal(toggle);
  });

  it('reads each visit out by the arrow keys', async () => {
    const map = await mapOf(madeUpVisits(12));
    const stops = stopsOf(map, 'visits');
    stops.at(-1)!.focus();
    await press(map, 'Home');
    for (const stop of stops) {
      expect(rootOf(map).activeElement).to.equal(stop);
      const words = tidy(stop.getAttribute('aria-label'));
      expect(tidy(rootOf(map).querySelector('.reading')!.textContent)).to.equal(words);
      await press(map, 'ArrowRight');
    }
    expect(stops[0]!.getAttribute('aria-label')).to.match(/^Sep 2, 2025: \d of 8 components · Alliance/);
    expect(stops[3]!.getAttribute('aria-label')).to.equal('Sep 23, 2025: held, not logged');
  });

  it('draws nothing without a checklist or with the log of another, and follows new visits', async () => {
    const map = await mapOf([held('2026-01-07')]);
    map.visits = [...map.visits, held('2026-01-14')];
    await map.updateComplete;
    expect(stopsOf(map, 'visits')).to.have.lengthOf(2);
    map.visits = [{ ...held('2026-01-07'), log: { ...madeUpLog()!, instrument: 'other' } }];
    await map.updateComplete;
    expect(tidy(rootOf(map).textContent)).to.equal('');
    map.definition = undefined;
    await map.updateComplete;
    expect(tidy(rootOf(map).textContent)).to.equal('');
  });

  it('speaks a checklist’s own language where its names are known in no other', async () => {
    const map = await mountPicture(
      'component-map',
      { definition: { ...definition, id: 'an-agency’s-own' }, visits: [] },
      'es',
    );
    expect(readableText(map)).to.contain('No visit yet.');
    expect(rootOf(map).querySelector('.card')!.getAttribute('lang')).to.equal('en');
  });

  for (const [lang, words] of [
    ['es', ['Necesidades concretas', 'Todavía', 'visitas registradas', 'supervisión']],
    ['ar', ['الاحتياجات الملموسة', 'زيارات تمت', 'للإشراف']],
  ] as const) {
    it(`is in one language throughout, but for the notice of the checklist: ${lang}`, async () => {
      const map = await mapOf(
        lang === 'es'
          ? [...madeUpVisits(2), { date: '2026-01-01', status: 'held', log: null }]
          : madeUpVisits(9),
        lang,
      );
      const notice = rootOf(map).querySelector('[part=limits] [lang]');
      expect(notice?.getAttribute('lang')).to.equal('en');
      expect(notice?.textContent).to.match(/^NOT the official/);
      const heard = stopsOf(map, 'visits').map((stop) => stop.getAttribute('aria-label'));
      const unlogged = await mapOf([], lang);
      for (const one of [map, unlogged]) rootOf(one).querySelector('[part=limits] [lang]')?.remove();
      const text = [rootOf(map).textContent, rootOf(unlogged).textContent, ...heard].join(' ');
      for (const word of words) expect(text).to.contain(word);
      expect(text).to.not.match(/\b(visits?|logged|seen|components?|needs)\b/i);
    });
  }
});
