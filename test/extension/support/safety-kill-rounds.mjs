// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { addFamily, goTo, setUpVault, unlockVault } from '../panel-steps.mjs';
import { killSteps, prepareSteps } from './safety-kill-steps.mjs';
import { written } from './safety-steps.mjs';

/** Six strict writes, one after the other, take some 100 to 300 ms: kills that are not waited for fall into them. */
const longestWritesMs = 300;
const names = Object.keys(killSteps);
const documentation = {
  value: 1,
  ...written.choices,
  ...written.texts,
  consultedAt: `${written.consultedAt}:00-05:00`,
  followUp: '2026-03-11',
};
const documented = {
  whyNotAsked: '',
  toolName: '',
  toolScreening: '',
  infantSafetyNote: '',
  ...documentation,
};

/**
 * @typedef {object} KillFigures
 * @property {Record<string, number>} kills by step
 * @property {Record<string, number>} acknowledged how many of them came after the panel had said that the step is done
 * @property {Record<string, number>} there how many steps were there at the next start, acknowledged or not
 * @property {string[]} lost steps that had been acknowledged and were not there
 * @property {string[]} wrong events that stood elsewhere than before or after the step
 */

/**
 * Kills the browser while windows of the panel take every step of a safety event, one in each window, again and again
 * with the same profile; each start compares what is there with what the panel had said. Every other kill waits until all
 * of them are said to be done. The last start only looks.
 * @param {'chromium' | 'firefox'} engine
 * @param {number} rounds kills of each step
 * @returns {Promise<KillFigures>}
 */
export async function killAtEachStep(engine, rounds) {
  const profile = mkdtempSync(path.join(tmpdir(), `safety-kills-${engine}-`));
  const none = () => Object.fromEntries(names.map((name) => [name, 0]));
  const figures = { kills: none(), acknowledged: none(), there: none(), lost: [], wrong: [] };
  let family;
  let before;
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const browser = await launchWithExtension(engine, { profile });
      try {
        const panel = await browser.openPanelAsTab({ path: 'locked.html' });
        if (family === undefined) {
          await setUpVault(panel);
          family = await addFamily(panel);
        } else await unlockVault(panel);
        if (before) await compare(panel, before, figures);
        if (round < rounds) before = await takeSteps(browser, panel, { family, isAwaited: round % 2 === 0 });
        for (const name of round < rounds ? names : []) {
          figures.kills[name] += 1;
          if (before.said[name]) figures.acknowledged[name] += 1;
        }
      } finally {
        await browser.killHard();
      }
    }
    return figures;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Presses everywhere at once, and looks which windows say that it is done. */
async function takeSteps(browser, panel, { family, isAwaited }) {
  const prepared = await panel.evaluate(prepareSteps, family, documented);
  const events = await panel.evaluate(() => document.querySelector('panel-app').practice.safety.all().length);
  const windows = { [names[0]]: panel };
  for (const name of names.slice(1)) {
    windows[name] = await browser.openPanelAsTab({ path: 'panel.html' });
    await windows[name].waitForElement('families-screen h1');
  }
  for (const name of names) {
    await goTo(windows[name], prepared[name].route);
    await windows[name].waitFor(
      (selector) => document.querySelector(selector) !== null,
      killSteps[name].ready,
    );
  }
  await windows.raised.waitFor(() => document.querySelector('screener-form').result?.status === 'scored');
  await Promise.all(names.map((name) => windows[name].evaluate(...killSteps[name].press)));
  if (isAwaited) await Promise.all(names.map((name) => windows[name].waitFor(...killSteps[name].isSaid)));
  // Not to wait for something: the moment of the kill is the subject.
  else await sleep(Math.random() * longestWritesMs);
  const said = await Promise.all(names.map((name) => windows[name].evaluate(...killSteps[name].isSaid)));
  return { prepared, events, said: Object.fromEntries(names.map((name, index) => [name, said[index]])) };
}

/** What the steps came to. */
async function compare(panel, { prepared, events, said }, figures) {
  for (const name of names) {
    const [look, ...between] = killSteps[name].find;
    const found = await panel.evaluate(look, prepared[name], events, ...between);
    if (found === 'after') figures.there[name] += 1;
    else if (found !== 'before') figures.wrong.push(`${name}: ${found}`);
    if (said[name] && found !== 'after') figures.lost.push(name);
  }
}
