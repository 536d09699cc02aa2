// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/score-trend.js';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import { button, rootOf, tidy } from '../testing/control.js';
import { madeUpScreens } from '../testing/made-up-family.js';
import { mountPicture, press, stopsOf } from '../testing/pictures.js';

const series = [phq9, gad7].map((instrument) => ({ instrument, screenings: madeUpScreens(instrument, 12) }));
const open = () => mountPicture('score-trend', { series });
const readings = (trend: HTMLElement) =>
  [...rootOf(trend).querySelectorAll('.reading')].map(({ textContent }) => tidy(textContent));
const labels = (stops: readonly Element[]) => stops.map((stop) => stop.getAttribute('aria-label') ?? '');

describe('points of <score-trend>', () => {
  it('are one stop of Tab for each instrument: the last point', async () => {
    const trend = await open();
    for (const { instrument } of series) {
      const reachable = stopsOf(trend, instrument.id).filter((stop) => stop.tabIndex === 0);
      expect(labels(reachable)).to.deep.equal(labels(stopsOf(trend, instrument.id)).slice(-1));
    }
  });

  it('are each read out by the arrow keys, with day and value', async () => {
    const trend = await open();
    const stops = stopsOf(trend, 'phq-9');
    stops.at(-1)!.focus();
    await press(trend, 'Home');
    const heard = [];
    for (const _ of stops) {
      const focused = rootOf(trend).activeElement!;
      heard.push(focused.getAttribute('aria-label'));
      expect(readings(trend)[0]).to.equal(tidy(focused.getAttribute('aria-label')));
      await press(trend, 'ArrowRight');
    }
    expect(heard).to.deep.equal(labels(stops));
    expect(heard[0]).to.contain('Sep 2, 2025: 0 of 27');
    expect(heard[3]).to.contain('prorated');
  });

  it('end at both ends', async () => {
    const trend = await open();
    const stops = stopsOf(trend, 'phq-9');
    stops[1]!.focus();
    await press(trend, 'ArrowLeft');
    await press(trend, 'ArrowUp');
    expect(rootOf(trend).activeElement).to.equal(stops[0]);
    await press(trend, 'End');
    await press(trend, 'ArrowDown');
    expect(rootOf(trend).activeElement).to.equal(stops.at(-1));
    expect(stops.filter((stop) => stop.tabIndex === 0)).to.deep.equal([stops.at(-1)]);
  });

  it('leave keys of the browser alone', async () => {
    const trend = await open();
    const [first] = stopsOf(trend, 'phq-9');
    first!.focus();
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    first!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(rootOf(trend).activeElement).to.equal(first);
  });

  it('are found by a finger beside them: the nearest on the time axis', async () => {
    const trend = await open();
    const stops = stopsOf(trend, 'gad-7');
    const box = stops[4]!.getBoundingClientRect();
    const plot = stops[4]!.ownerSVGElement!;
    plot.querySelector('.catch')!.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        clientX: (box.left + box.right) / 2 + 3,
        clientY: plot.getBoundingClientRect().bottom - 2,
      }),
    );
    await trend.updateComplete;
    expect(rootOf(trend).activeElement).to.equal(stops[4]);
    expect(readings(trend)).to.include(tidy(stops[4]!.getAttribute('aria-label')));
  });

  it('have a table one key away, which screen readers have always', async () => {
    const trend = await open();
    const table = rootOf(trend).querySelector('table')!;
    expect(table.checkVisibility()).to.equal(true);
    expect(table.parentElement!.getBoundingClientRect().width).to.be.at.most(1);
    const toggle = button(trend, 'Show as a table');
    toggle.click();
    await trend.updateComplete;
    expect(trend.tableShown).to.equal(true);
    expect(trend.hasAttribute('table-shown')).to.equal(true);
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(table.getBoundingClientRect().width).to.be.above(100);
    button(trend, 'Hide the table').click();
    await trend.updateComplete;
    expect(trend.tableShown).to.equal(false);
  });
});
