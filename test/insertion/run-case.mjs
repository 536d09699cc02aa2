// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { cases } from './cases.mjs';
import { note, typed } from './desk.mjs';

const oneLine = 'PHQ-9 "14/27" & <moderate>';
const whole = typed.before + typed.after;
/** Editors take a key in at once, and draw it a little later. */
const drawnMs = 300;

/** What stands before and behind the caret. */
function around(name) {
  return cases[name].isAtEnd ? [whole, ''] : [typed.before, typed.after];
}

/** @param {string} name */
export function noteFor(name) {
  return cases[name].hasOneLine === true ? oneLine : note;
}

/**
 * One row of the table: types, inserts by real clicks, and reads what the editor itself and all other fields hold.
 * @param {Awaited<ReturnType<typeof import('./desk.mjs').openDesk>>} desk
 * @param {string} name
 * @returns {Promise<{answer: object, tookMs: number, typed: string, model: string, expected: string,
 *   othersSame: boolean}>}
 */
export async function runCase(desk, name) {
  await desk.open(name);
  await desk.typeAround(name);
  const others = JSON.stringify(await desk.decoys());
  const before = await desk.model(name);
  const { answer, tookMs } = await desk.insert(noteFor(name));
  const isInserted = answer.outcome === 'inserted';
  return {
    answer,
    tookMs,
    typed: before,
    model: await desk.model(name),
    expected: isInserted ? around(name).join(noteFor(name)) : whole,
    othersSame: JSON.stringify(await desk.decoys()) === others,
  };
}

/**
 * What Ctrl+Z does after an insertion, by a click back into the field and the keys.
 * @returns {Promise<'one-step' | 'with-typing' | 'several' | 'none'>}
 */
export async function undoOf(desk, name) {
  const mostPresses = 8;
  const inserted = await desk.model(name);
  await desk.clickIn('page', cases[name].field ?? '#field');
  for (let presses = 1; presses <= mostPresses; presses += 1) {
    await desk.page.press('z', { control: true });
    await sleep(drawnMs);
    const model = await desk.model(name);
    if (model === whole) return presses === 1 ? 'one-step' : 'several';
    if (model.length < whole.length) return 'with-typing';
    if (presses === 2 && model === inserted) return 'none';
  }
  return 'none';
}
