// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openElementsPage } from './elements-page.mjs';
import { fewScenes } from './scenes.mjs';

const leastTargetPx = 44;
const leastInlineTargetPx = 24;
const stepsAnswerPx = 56;
const some = { tag: 'phq9-form', attributes: { skippable: '' }, responses: { 1: 2, 2: 'declined' } };

/** Runs inside the page: targets that are smaller than a finger. */
async function findSmallTargets(scenes, least, leastInline) {
  const found = [];
  for (const scene of scenes) {
    await globalThis.showScene(scene);
    const { shadowRoot } = document.querySelector('form').firstElementChild;
    for (const target of shadowRoot.querySelectorAll('label, button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      const isInline = target.matches('p button, summary');
      if (Math.min(width, height) < (isInline ? leastInline : least)) {
        found.push(
          `${scene.name}: ${target.textContent.trim()} ${Math.round(width)} x ${Math.round(height)}`,
        );
      }
    }
  }
  return [...new Set(found)];
}

/** Runs inside the page: how the chosen and another answer of a question look. */
function readAnswers(question) {
  const { shadowRoot } = document.querySelector('phq9-form');
  const look = (input) => {
    const label = input.closest('label');
    const style = getComputedStyle(label);
    return {
      border: style.borderTopColor,
      outline: `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
      background: style.backgroundColor,
      isVisible: label.checkVisibility() && input.checkVisibility(),
      isDrawnByTheBrowser: getComputedStyle(input).appearance !== 'none',
    };
  };
  const inputs = [...shadowRoot.querySelectorAll(`input[name="${question}"]`)];
  return {
    chosen: look(inputs.find(({ checked }) => checked)),
    other: look(inputs.find(({ checked }) => !checked)),
  };
}

describe.each((await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit'))(
  'preferences in %s',
  (engine) => {
    let page;

    beforeAll(async () => {
      page = await openElementsPage(engine, { viewport: { width: 820, height: 1180 } });
    });
    afterAll(() => page?.close());

    it('draws targets that a finger can hit', async () => {
      for (const width of [320, 820, 1280]) {
        await page.setViewport(width, 900);
        expect(
          await page.evaluate(findSmallTargets, fewScenes(), leastTargetPx, leastInlineTargetPx),
        ).toEqual([]);
      }
      await page.setViewport(820, 1180);
    });

    it('draws the answers of steps larger still', async () => {
      await page.show({ tag: 'phq9-form', attributes: { layout: 'steps' } });
      const heights = await page.evaluate(() =>
        [...document.querySelector('phq9-form').shadowRoot.querySelectorAll('label')].map(
          (label) => label.getBoundingClientRect().height,
        ),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(stepsAnswerPx);
    });

    it('tells the chosen answer by more than its colour', async () => {
      await page.show(some);
      const { chosen, other } = await page.evaluate(readAnswers, '1');
      expect(chosen.isDrawnByTheBrowser).toBe(true);
      expect([chosen.border, chosen.outline]).not.toEqual([other.border, other.outline]);
    });

    it('moves nothing where motion is not wanted', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const layout of ['page', 'steps']) {
        await page.show({ ...some, attributes: { layout } });
        const moving = await page.evaluate(() =>
          [...document.querySelector('phq9-form').shadowRoot.querySelectorAll('*')]
            .filter((element) => {
              const { transitionDuration, animationName } = getComputedStyle(element);
              return (
                transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0) ||
                animationName !== 'none'
              );
            })
            .map(({ className }) => className),
        );
        expect(moving).toEqual([]);
      }
      await page.emulateMedia({ reducedMotion: 'no-preference' });
    });

    it('follows the colour scheme of the reader', async () => {
      const colours = [];
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.show(some);
        colours.push(
          await page.evaluate(() => {
            const { backgroundColor, color } = getComputedStyle(
              document.querySelector('phq9-form').shadowRoot.querySelector('[part~="form"]'),
            );
            return { backgroundColor, color };
          }),
        );
      }
      await page.emulateMedia({ colorScheme: 'light' });
      expect(colours).toEqual([
        { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(27, 42, 47)' },
        { backgroundColor: 'rgb(27, 37, 40)', color: 'rgb(232, 238, 238)' },
      ]);
    });

    describe('in print', () => {
      beforeAll(() => page.emulateMedia({ media: 'print' }));
      afterAll(() => page.emulateMedia({ media: 'screen' }));

      const readPrint = () => {
        const { shadowRoot } = document.querySelector('form').firstElementChild;
        const visible = (selector) =>
          [...shadowRoot.querySelectorAll(selector)].filter((element) => element.checkVisibility());
        const isClear = (colour) => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
        return {
          buttons: visible('button').map(({ textContent }) => textContent.trim()),
          answers: visible('input').length,
          colours: [
            ...new Set(
              visible('label, legend, p, [part~="title"]').map((element) => getComputedStyle(element).color),
            ),
          ],
          grounds: [
            ...new Set(
              visible('[part~="form"], label').map((element) => getComputedStyle(element).backgroundColor),
            ),
          ].filter((colour) => !isClear(colour)),
        };
      };

      it.each(['light', 'dark'])(
        'is black on white with all answers and no buttons (%s)',
        async (colorScheme) => {
          await page.emulateMedia({ colorScheme, media: 'print' });
          await page.show(some);
          const printed = await page.evaluate(readPrint);
          expect(printed).toEqual({
            buttons: [],
            answers: 50,
            colours: ['rgb(0, 0, 0)'],
            grounds: ['rgb(255, 255, 255)'],
          });
        },
      );

      it('has no buttons in steps', async () => {
        await page.show({ ...some, attributes: { layout: 'steps', skippable: '' } });
        expect((await page.evaluate(readPrint)).buttons).toEqual([]);
      });

      it('holds the whole checklist', async () => {
        await page.show({ tag: 'fidelity-checklist', attributes: {} });
        expect(await page.evaluate(readPrint)).toMatchObject({ buttons: [], answers: 25 });
      });
    });

    if (engine !== 'chromium') return;

    describe('with forced colours', () => {
      beforeAll(() => page.emulateMedia({ forcedColors: 'active' }));
      afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

      it('still shows which answer is chosen', async () => {
        await page.show(some);
        const { chosen, other } = await page.evaluate(readAnswers, '1');
        expect(chosen.isVisible).toBe(true);
        expect(chosen.outline).toMatch(/^solid [2-9]/);
        expect(chosen.outline).not.toBe(other.outline);
      });

      it('still shows where the focus is', async () => {
        await page.show(some);
        await page.evaluate(() =>
          document.querySelector('phq9-form').shadowRoot.querySelector('input[name="3"]').focus(),
        );
        await page.press('ArrowDown');
        const ring = await page.evaluate(() => {
          const focused = document.querySelector('phq9-form').shadowRoot.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused.closest('label'));
          return { outlineStyle, px: Number.parseFloat(outlineWidth), isChosen: focused.checked };
        });
        expect(ring).toMatchObject({ outlineStyle: 'solid', isChosen: true });
        expect(ring.px).toBeGreaterThanOrEqual(3);
      });
    });
  },
);
