// SPDX-License-Identifier: Apache-2.0
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe-page.mjs';
import { handOverScenes } from './hand-over-scenes.mjs';
import { lockedScenes, setUpScenes } from './locked-scenes.mjs';
import {
  emulate,
  fillVault,
  lock,
  openHandOver,
  openLockedPage,
  openScan,
  showAnew,
  speak,
} from './open-panel.mjs';
import { needed, panelScenes } from './panel-scenes.mjs';
import {
  colourPairs,
  findFaults,
  findHiddenFocus,
  findLostEdges,
  findMotion,
  shownTexts,
  spaceText,
  unspaceText,
} from './scene-faults.mjs';
import { scanScenes } from './scan-scenes.mjs';
import { showScene } from './show-scene.mjs';
import { staysEnglish } from './stays-english.mjs';

const timeoutMs = 300_000;
const leastTargetPx = 44;
const leastInlinePx = 24;
const leastRingPx = 3;
const narrow = [320, 700];
const wide = [600, 900];
/** So high that what stays in view at its end covers nothing. */
const whole = [360, 4000];

/** What the hand-over has around the questions, which the tablet's page shows in every language. */
const aroundQuestions = ['begin', 'end, staff', 'open elsewhere'];

/** Where the vault is not yet, where it is open, where it is locked, and what the mother sees. */
const stages = [
  { stage: 'set-up', scenes: setUpScenes, title: 'Cradleside', beginAll: speak, begin: showAnew },
  { stage: 'panel', scenes: panelScenes, drawn: needed, title: 'Cradleside', beginAll: speak },
  { stage: 'locked', scenes: lockedScenes, title: 'Cradleside', beginAll: speak, begin: showAnew },
  // Each of its scenes states all that it depends on.
  { stage: 'scan', scenes: scanScenes, title: 'Cradleside', beginAll: openScan },
  {
    stage: 'hand-over',
    scenes: handOverScenes,
    drawn: aroundQuestions,
    title: 'Questionnaire',
    begin: openHandOver,
  },
];

/** What every run looks at: one scene of each kind of thing that is drawn, and the first of each screen without any. */
function telling(scenes, drawn) {
  if (looksAtEverything) return scenes;
  const placeOf = ({ name, route, args: [tag] = [], shows }) =>
    route?.screen ?? (tag === 'scan-app' ? shows : name.split(',')[0]);
  const isDrawn = ({ name }) => drawn.includes(name);
  const places = new Set(scenes.filter(isDrawn).map(placeOf));
  return scenes.filter((scene) => {
    if (isDrawn(scene)) return true;
    const isFirst = !places.has(placeOf(scene));
    places.add(placeOf(scene));
    return isFirst;
  });
}

it('has a scene for every screen', () => {
  const shown = new Set(panelScenes.map(({ route }) => route.screen));
  expect([...shown].toSorted((one, other) => one.localeCompare(other))).toEqual([
    'activity',
    'backup',
    'chart-summary',
    'colleagues',
    'correct',
    'course',
    'delete-family',
    'due',
    'edit-family',
    'families',
    'family',
    'give-tablet',
    'help',
    'link',
    'links',
    'note',
    'own-copy',
    'packet',
    'page-rules',
    'paper',
    'paper-forms',
    'readiness',
    'readiness-domain',
    'receive-file',
    'result',
    'safety',
    'safety-event',
    'screening',
    'settings',
    'share-family',
    'start-screening',
    'supervision',
    'supervision-log',
    'supervision-questions',
    'supervision-session',
    'supervisor',
    'training',
    'video-feedback',
    'visit',
  ]);
});

/** Runs inside the page. */
function focusFault(selector) {
  return document.activeElement.matches(selector) ? [] : [`the focus is not on ${selector}`];
}

describe('every screen of the extension', { timeout: timeoutMs }, () => {
  let browser;
  let page;

  beforeAll(async () => {
    ({ browser, page } = await openLockedPage('chromium'));
  }, timeoutMs);
  afterAll(() => browser?.close());

  it('is looked at by checks that find planted faults', async () => {
    await page.evaluate(() => {
      const faults = document.createElement('div');
      faults.id = 'planted';
      for (const [tag, text, name] of [
        ['h1', 'Second', ''],
        ['input', '', ''],
        ['button', 'x', ''],
        ['p', 'Planted words', ''],
        ['p', 'Too pale', 'pale'],
        ['div', 'wide', 'wide'],
      ]) {
        faults.append(Object.assign(document.createElement(tag), { textContent: text, className: name }));
      }
      document.querySelector('main').append(faults);
      document.querySelector('#planted .wide').style.inlineSize = '2000px';
      Object.assign(document.querySelector('.pale').style, { color: '#999', background: '#aaa' });
      document.querySelector('#planted button').style.cssText =
        'min-block-size: 10px; padding: 0; outline: none';
    });
    const faults = await page.evaluate(findFaults, { title: 'Other', leastTargetPx, leastInlinePx });
    expect(faults).toEqual(
      expect.arrayContaining([
        '2 headings of level 1',
        'the title is Cradleside',
        expect.stringMatching(/px of content on/),
        expect.stringMatching(/^button "x" is/),
      ]),
    );
    expect(await page.evaluate(findHiddenFocus, leastRingPx)).toContain('button "x" shows no focus');
    expect(await page.evaluate(shownTexts)).toContain('Planted words');
    expect((await findViolations(page, 'all')).map((one) => one.split(':')[0])).toEqual(
      expect.arrayContaining(['label', 'color-contrast']),
    );
    await page.reload();
  });

  describe.each(stages)('$stage', ({ stage, scenes: known, drawn = [], title, begin, beginAll }) => {
    const scenes = telling(known, drawn);
    const kinds = scenes.filter(({ name }) => drawn.includes(name));
    const english = new Map();
    const pairs = new Set();

    beforeAll(async () => {
      if (stage === 'panel') {
        await speak(page, 'en');
        await fillVault(page);
      }
      if (stage === 'locked') await lock(page);
    }, timeoutMs);

    let lastSize;
    const resize = async (size) => {
      if (size === lastSize) return;
      lastSize = size;
      await page.setViewport(...size);
    };

    /** Each scene, and what is found in it. */
    async function inEach(language, find, chosen = scenes) {
      const found = [];
      await beginAll?.(page, language);
      for (const scene of chosen) {
        await resize(narrow);
        await begin?.(page, language);
        await showScene(page, scene);
        for (const one of await find(scene)) found.push(`${scene.name}: ${one}`);
      }
      return found;
    }

    /** What was seen in all its pairs of colours need not be looked at again. */
    const hasNewColours = async () => {
      const before = pairs.size;
      for (const pair of await page.evaluate(colourPairs)) pairs.add(pair);
      return pairs.size > before;
    };

    const layoutFaults = async (viewports) => {
      const found = [];
      for (const viewport of viewports) {
        await resize(viewport);
        const faults = await page.evaluate(findFaults, { title, leastTargetPx, leastInlinePx });
        found.push(...faults.map((fault) => `${viewport[0]} px: ${fault}`));
      }
      return found;
    };

    it('reads, fits and answers to the keyboard in English, in light and dark', async () => {
      const found = await inEach('en', async (scene) => {
        const { name, route, act } = scene;
        // The paper lies beside the keyboard: there typing begins at once.
        const first = route?.screen === 'paper' ? '#paper-row' : 'h1';
        const focus = route && !act ? await page.evaluate(focusFault, first) : [];
        const hidden = await page.evaluate(findHiddenFocus, leastRingPx);
        english.set(name, await page.evaluate(shownTexts));
        const layout = await layoutFaults([narrow, wide]);
        await resize(whole);
        const tree = await findViolations(page, 'all');
        await emulate(page, { 'prefers-color-scheme': 'dark' });
        const dark = (await hasNewColours()) ? await findViolations(page, 'colours') : [];
        await emulate(page, {});
        return [...focus, ...hidden, ...layout, ...tree, ...dark.map((one) => `dark: ${one}`)];
      });
      expect(found).toEqual([]);
    });

    /** What is typed in as English shows in whatever draws it; every run sees each kind in one of the languages. */
    const translated = (language) => {
      if (looksAtEverything || kinds.length === 0) return scenes;
      if (stage !== 'panel') return kinds;
      return kinds.filter((_, index) => index % 2 === (language === 'ar' ? 0 : 1));
    };

    it.each(stage === 'panel' || looksAtEverything ? ['es', 'ar'] : ['ar'])(
      'reads and fits in another language (%s), and leaves nothing in English',
      async (language) => {
        const look = async ({ name }) => {
          const texts = await page.evaluate(shownTexts);
          const kept = texts.filter(
            (text) => english.get(name).includes(text) && !staysEnglish(text, language),
          );
          const place = await page.evaluate(() =>
            [document.documentElement.lang, document.documentElement.dir].join(' '),
          );
          return [
            ...kept.map((text) => `still English: ${text}`),
            ...(place === (language === 'ar' ? 'ar rtl' : 'es ltr') ? [] : [`the page is ${place}`]),
            ...(await layoutFaults([narrow])),
          ];
        };
        expect(await inEach(language, look, translated(language))).toEqual([]);
      },
    );

    if (stage !== 'panel') return;

    it('shows the focus, keeps edges and places, and moves nothing, as somebody needs it to look', async () => {
      const looks = [
        {
          look: 'forced colours',
          begin: () => emulate(page, { 'forced-colors': 'active' }),
          find: async () => [
            ...(await page.evaluate(findHiddenFocus, leastRingPx)),
            ...(await page.evaluate(findLostEdges)),
          ],
        },
        { look: 'less motion', begin: () => emulate(page, {}), find: () => page.evaluate(findMotion) },
        {
          look: 'wider spaces',
          begin: () => page.evaluate(spaceText),
          find: () => page.evaluate(findFaults, { title, leastTargetPx, leastInlinePx }),
          end: () => page.evaluate(unspaceText),
        },
      ];
      const found = await inEach(
        'en',
        async () => {
          const faults = [];
          for (const { look, begin: beginLook, find, end } of looks) {
            await beginLook();
            for (const fault of await find()) faults.push(`${look}: ${fault}`);
            await end?.();
          }
          return faults;
        },
        kinds,
      );
      expect(kinds).toHaveLength(needed.length);
      expect(found).toEqual([]);
    });
  });
});
