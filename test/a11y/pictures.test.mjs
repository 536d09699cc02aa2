// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureScenes } from '../pictures/picture-scenes.mjs';
import { openElementsPage } from './elements-page.mjs';

const wanted = [
  /^score-trend, en, (0|1|12|60) /,
  /^component-map, en, (0|4|200) /,
  /^family-picture, en, (0|3|60) /,
  /^\S+, (es|ar), (3 screens|45 visits|3 screens and 45 visits)$/,
];
const allScenes = pictureScenes().filter(({ name }) => wanted.some((pattern) => pattern.test(name)));
/** What axe looks at in every run: each picture empty, small and turned round, and full where it stands alone. */
const axeScenes = allScenes.filter(
  ({ name }) => !/, es, |trend, en, 12 |, en, 1 |picture, en, 60 /.test(name),
);
/** For engines that need not see everything. */
const fewScenes = allScenes.filter(({ name }) =>
  /(en|ar), (12 screens|3 screens|200 visits|45 visits|60|3)/.test(name),
);
const scene = (name) => pictureScenes().find((one) => one.name === name);
const tags = ['score-trend', 'component-map', 'family-picture'];

const wcag = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
};

/**
 * Runs inside the page, for one scene after the other: with the table shown, which leaves the picture where it is, and in
 * the first of them hidden too.
 */
async function findViolations(shown, rules, hiddenCount) {
  const found = [];
  for (const [index, one] of shown.entries()) {
    await globalThis.showScene(one);
    const element = document.querySelector(one.tag);
    for (const isTable of index < hiddenCount ? [false, true] : [true]) {
      element.tableShown = isTable;
      await element.updateComplete;
      const { violations } = await globalThis.axe.run('form', { ...rules, resultTypes: ['violations'] });
      for (const { id, nodes } of violations)
        found.push(`${one.name}: ${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
    }
  }
  return found;
}

/** Runs inside the page: what reaches beyond it, but for what scrolls in a region of its own. */
async function findOverflow(shown) {
  const found = [];
  for (const one of shown) {
    await globalThis.showScene(one);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${one.name}: ${scrollWidth} px on ${clientWidth} px`);
    for (const text of document
      .querySelector(one.tag)
      .shadowRoot.querySelectorAll('text, p, li, h3, h4, button')) {
      if (text.closest('.scroller, .table, .heard')) continue;
      const { left, right, width } = text.getBoundingClientRect();
      if (width > 0 && (left < 0 || right > clientWidth))
        found.push(`${one.name}: "${text.textContent.trim().slice(0, 30)}" leaves the page`);
    }
  }
  return found;
}

/** Runs inside the page: how what carries meaning looks. */
function readLooks(tag) {
  const { shadowRoot } = document.querySelector(tag);
  const look = (selector) => {
    const found = shadowRoot.querySelector(selector);
    if (!found) return undefined;
    const { fill, stroke, fillOpacity } = getComputedStyle(found);
    return { fill, stroke, fillOpacity };
  };
  const selectors = [
    '.ticked',
    '.not-ticked',
    '.unlogged',
    '.cancelled',
    '.band-0',
    '.band-4',
    '.dot',
    '.hollow',
    '.line',
  ];
  return {
    looks: Object.fromEntries(selectors.map((selector) => [selector, look(selector)])),
    buttons: [...shadowRoot.querySelectorAll('button:not(.name)')].filter((button) =>
      button.checkVisibility(),
    ).length,
    widest: Math.max(
      ...[...shadowRoot.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width),
    ),
    stretches: shadowRoot.querySelectorAll('.grid').length,
    isOpen: shadowRoot.querySelector('details')?.open,
    colours: [
      ...new Set(
        [...shadowRoot.querySelectorAll('text, p, li, h3, h4, path, circle, rect')].flatMap((element) => {
          const style = getComputedStyle(element);
          return element instanceof SVGElement ? [style.fill, style.stroke] : [style.color];
        }),
      ),
    ],
  };
}

const isGrey = (colour) => {
  const channels = [...colour.matchAll(/[\d.]+/g)].slice(0, 3).map(([number]) => Number(number));
  return !colour.startsWith('rgb') || channels.every((one) => one === channels[0]);
};

describe.each(await testEngines({ everyRun: ['chromium'] }))('pictures over time in %s', (engine) => {
  const scenes = engine === 'chromium' ? allScenes : fewScenes;
  let page;

  beforeAll(async () => {
    page = await openElementsPage(engine, { viewport: { width: 820, height: 1180 } });
  });
  afterAll(() => page?.close());

  it.each(tags)('axe finds nothing in <%s>', async (tag) => {
    const seen = looksAtEverything ? scenes : axeScenes;
    const own = seen.filter((one) => one.tag === tag);
    expect(own.length).toBeGreaterThan(1);
    const hiddenCount = looksAtEverything ? own.length : 2;
    expect(await page.evaluate(findViolations, own, wcag, hiddenCount)).toEqual([]);
  });

  it.each(tags)('the keyboard goes through <%s>: points, then the table’s button', async (tag) => {
    await page.show(
      scene(
        tag === 'component-map'
          ? `${tag}, en, 4 visits`
          : `${tag}, en, ${tag === 'score-trend' ? '3 screens' : '3 screens and 45 visits'}`,
      ),
    );
    await page.evaluate(() => {
      const heading = document.querySelector('h1');
      heading.tabIndex = -1;
      heading.focus();
    });
    const stops = [];
    for (let count = 0; count < 12; count += 1) {
      await page.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement.shadowRoot?.activeElement;
        if (!focused) return document.activeElement.textContent;
        return (
          focused.closest('[data-part]')?.dataset.part ?? focused.getAttribute('part') ?? focused.localName
        );
      });
      if (stop === 'After') break;
      stops.push(stop);
    }
    const trend = ['phq-9', 'gad-7', 'pcl-5'];
    expect(stops).toEqual(
      {
        'score-trend': [...trend, 'summary', 'table-button'],
        'component-map': ['visits', 'visits', 'table-button'],
        'family-picture': [...trend, 'visits', 'summary', 'table-button'],
      }[tag],
    );
  });

  it('shows where the focus is on a point', async () => {
    await page.show(scene('score-trend, en, 3 screens'));
    await page.evaluate(() =>
      document.querySelector('score-trend').shadowRoot.querySelector('[data-stop="2"]').focus(),
    );
    await page.press('ArrowLeft');
    const ring = await page.evaluate(() => {
      const focused = document.querySelector('score-trend').shadowRoot.activeElement;
      const { stroke, strokeWidth } = getComputedStyle(focused.querySelector('.ring'));
      return { stop: focused.dataset.stop, stroke, strokeWidth };
    });
    expect(ring.stop).toBe('1');
    expect(ring.stroke).not.toBe('none');
    expect(Number.parseFloat(ring.strokeWidth)).toBeGreaterThanOrEqual(3);
  });

  if (engine === 'webkit') return;

  it('needs no sideways scrolling but in its own regions at 320 px', async () => {
    await page.setViewport(320, 640);
    expect(await page.evaluate(findOverflow, scenes)).toEqual([]);
    await page.setViewport(820, 1180);
  });

  it('moves nothing', async () => {
    await page.show(scene('family-picture, en, 3 screens and 45 visits'));
    const moving = await page.evaluate(
      () =>
        [...document.querySelector('family-picture').shadowRoot.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });

  describe.each(['light', 'dark'])('in print (%s)', (colorScheme) => {
    beforeAll(() => page.emulateMedia({ media: 'print', colorScheme }));
    afterAll(() => page.emulateMedia({ media: 'screen', colorScheme: 'light' }));

    it.each(tags)('<%s> is black, white and grey, and as wide as a sheet', async (tag) => {
      await page.show(scenes.find(({ name }) => name.startsWith(`${tag}, en`) && /60|200/.test(name)));
      const printed = await page.evaluate(readLooks, tag);
      expect(printed.colours.filter((colour) => !isGrey(colour))).toEqual([]);
      expect(printed.buttons).toBe(0);
      expect(printed.widest).toBeLessThanOrEqual(680);
      if (tag !== 'component-map') expect(printed.isOpen).toBe(true);
      else expect(printed.stretches).toBeGreaterThan(4);
    });

    it('tells kinds apart without colour', async () => {
      await page.show(scene('component-map, en, 45 visits'));
      const map = await page.evaluate(readLooks, 'component-map');
      expect(map.looks['.ticked'].fill).toBe('rgb(0, 0, 0)');
      expect(map.looks['.not-ticked'].fill).toBe('none');
      expect(map.looks['.unlogged'].stroke).not.toBe('none');
      await page.show(scene('score-trend, en, 12 screens'));
      const trend = await page.evaluate(readLooks, 'score-trend');
      expect(trend.looks['.dot'].fill).toBe('rgb(0, 0, 0)');
      expect(trend.looks['.hollow'].fill).toBe('rgb(255, 255, 255)');
      const [palest, deepest] = ['.band-0', '.band-4'].map((band) => Number(trend.looks[band].fillOpacity));
      expect(deepest).toBeGreaterThan(palest);
    });
  });

  if (engine !== 'chromium') return;

  it('keeps its meaning with forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.show(scene('component-map, en, 45 visits'));
    const { looks } = await page.evaluate(readLooks, 'component-map');
    await page.emulateMedia({ forcedColors: 'none' });
    expect(looks['.ticked'].fill).not.toBe(looks['.not-ticked'].fill);
    expect(looks['.unlogged'].stroke).not.toBe('none');
    expect(looks['.cancelled'].stroke).not.toBe('none');
  });
});
