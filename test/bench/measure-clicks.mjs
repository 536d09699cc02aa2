// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { openPage } from './open-page.mjs';
import { measureInRounds } from './rounds.mjs';

const itemCount = 9;
const optionCount = 4;
const restMs = 60;
const answerTimeoutMs = 2000;
const paintTimeoutMs = 10_000;

/**
 * In each round opens every page, answers all questions, then changes one answer after the other and times each change.
 * @param {{browser: import('playwright-core').Browser, url: string, skip: (id: string, error: Error) => void}} stage
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {{rounds: import('./rounds.mjs').Rounds, clicks: number, cpuSlowdown: number}} options
 * @returns {Promise<Record<string, number[][]>>} milliseconds from a trusted click to the painted total, by candidate
 *   and round
 */
export function measureClicks({ browser, url, skip }, candidates, { rounds, clicks, cpuSlowdown }) {
  const measure = async ({ id, total }) => {
    const { page, session, close } = await openPage(browser, `${url}${id}/`);
    try {
      const sheet = await answerAll(page);
      await expectTotal(page, total, sheet);
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
      const times = [];
      for (let click = 0; click < clicks; click += 1) {
        times.push(await timeClick(page, { total, sheet, item: click % itemCount }));
      }
      return times;
    } finally {
      await close();
    }
  };
  return measureInRounds(candidates, rounds, { measure, skip });
}

/**
 * Answers the nine questions, by mouse or, where only the answers matter, by script.
 * @param {import('playwright-core').Page} page
 * @param {(page: import('playwright-core').Page, item: number, value: number) => Promise<void>} [answer]
 * @returns {Promise<number[]>} the values given
 */
export async function answerAll(page, answer = answerByScript) {
  const sheet = [];
  for (let item = 0; item < itemCount; item += 1) {
    const value = (item * 2 + 1) % optionCount;
    await answer(page, item, value);
    if (!(await isTaken(page, item, value)))
      throw new Error(`${page.url()} did not take answer ${item + 1}.`);
    sheet.push(value);
  }
  return sheet;
}

/** @param {import('playwright-core').Page} page @param {number} item @param {number} value */
export async function answerByMouse(page, item, value) {
  const { x, y } = await pointOf(page, item, value);
  await page.mouse.click(x, y);
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} total selector
 * @param {number[]} sheet
 * @throws {Error} unless the page comes to show the sum of the answers
 */
export async function expectTotal(page, total, sheet) {
  const wanted = sumOf(sheet);
  const isShown = ([selector, sum]) => globalThis.probe.total(selector) === sum;
  await page.waitForFunction(isShown, [total, wanted], { timeout: paintTimeoutMs }).catch(async () => {
    const shown = await page.evaluate((selector) => globalThis.probe.total(selector), total);
    throw new Error(`${page.url()} shows the total ${shown} of answers that add up to ${wanted}.`);
  });
}

async function timeClick(page, { total, sheet, item }) {
  const value = (sheet[item] + 1) % optionCount;
  sheet[item] = value;
  const { x, y } = await pointOf(page, item, value);
  await page.mouse.move(x, y);
  await sleep(restMs);
  await page.evaluate(([selector, wanted]) => globalThis.probe.arm(selector, wanted), [total, sumOf(sheet)]);
  await page.evaluate(() => globalThis.probe.frame());
  await page.mouse.down();
  await page.mouse.up();
  const painted = page.evaluate(() => globalThis.probe.painted());
  const { ms, isTrusted } = await Promise.race([painted, tooLate(page, item)]);
  if (!isTrusted) throw new Error(`${page.url()}: the click was not trusted.`);
  return ms;
}

async function tooLate(page, item) {
  await sleep(paintTimeoutMs, undefined, { ref: false });
  throw new Error(
    `${page.url()} does not show the new total after a click on an answer to question ${item + 1}.`,
  );
}

/** A library that draws itself anew after loading may lose an answer: it is given again, as a person would. */
async function answerByScript(page, item, value) {
  const mostTries = 3;
  for (let tries = 0; tries < mostTries; tries += 1) {
    await page.evaluate(([row, column]) => globalThis.probe.answer(row, column), [item, value]);
    if (await isTaken(page, item, value)) return;
  }
}

async function isTaken(page, item, value) {
  const isChecked = ([row, column]) => globalThis.probe.isChecked(row, column);
  return page.waitForFunction(isChecked, [item, value], { timeout: answerTimeoutMs }).then(
    () => true,
    () => false,
  );
}

function pointOf(page, item, value) {
  return page.evaluate(([row, column]) => globalThis.probe.pointOf(row, column), [item, value]);
}

function sumOf(sheet) {
  return sheet.reduce((sum, value) => sum + value, 0);
}
