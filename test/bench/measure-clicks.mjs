// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { openPage } from './open-page.mjs';
import { orderOfRound } from './rounds.mjs';

const itemCount = 9;
const optionCount = 4;
const restMs = 60;
const paintTimeoutMs = 10_000;

/**
 * In each round opens every page, answers all questions, then changes one answer after the other and times each change.
 * @param {{browser: import('playwright-core').Browser, url: string}} stage
 * @param {import('./candidates.mjs').Candidate[]} candidates
 * @param {{rounds: import('./rounds.mjs').Rounds, clicks: number, cpuSlowdown: number}} options
 * @returns {Promise<Record<string, number[][]>>} milliseconds from a trusted click to the painted total, by candidate
 *   and round
 */
export async function measureClicks({ browser, url }, candidates, { rounds, clicks, cpuSlowdown }) {
  const times = Object.fromEntries(candidates.map(({ id }) => [id, []]));
  for (let round = 0; round < rounds.own; round += 1) {
    for (const { id, total } of orderOfRound(candidates, round, rounds)) {
      const { page, session, close } = await openPage(browser, `${url}${id}/`);
      const sheet = await answerAll(page);
      await expectTotal(page, total, sheet);
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
      const roundTimes = [];
      for (let click = 0; click < clicks; click += 1) {
        roundTimes.push(await timeClick(page, { total, sheet, item: click % itemCount }));
      }
      times[id].push(roundTimes);
      await close();
    }
  }
  return times;
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
    await page.waitForFunction(([row, column]) => globalThis.probe.isChecked(row, column), [item, value]);
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

function answerByScript(page, item, value) {
  return page.evaluate(([row, column]) => globalThis.probe.answer(row, column), [item, value]);
}

function pointOf(page, item, value) {
  return page.evaluate(([row, column]) => globalThis.probe.pointOf(row, column), [item, value]);
}

function sumOf(sheet) {
  return sheet.reduce((sum, value) => sum + value, 0);
}
