// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import x11 from 'x11';

const leftButton = 1;

/**
 * A mouse at the X server: its clicks move the focus between page and panel as a hand does. What a driver injects
 * into one document leaves the focus of the other alone.
 * @param {string} display such as ':99'
 */
export async function openRealPointer(display) {
  const { client, screen } = await promisify(x11.createClient)({ display });
  const { root } = screen[0];
  const test = await promisify(client.require.bind(client))('xtest');
  const moveTo = ({ x, y }) => test.FakeInput(test.MotionNotify, 0, 0, root, Math.round(x), Math.round(y));
  return {
    moveTo,
    clickAt: (point) => {
      moveTo(point);
      test.FakeInput(test.ButtonPress, leftButton, 0, root, 0, 0);
      test.FakeInput(test.ButtonRelease, leftButton, 0, root, 0, 0);
    },
    close: () => client.terminate(),
  };
}

/**
 * Where a document's corner lies on the screen: the pointer is moved over it until the document tells.
 * @param {{moveTo: (point: {x: number, y: number}) => void}} pointer
 * @param {{evaluate: (code: string) => Promise<any>}} document nothing but plain elements may lie at the point
 * @param {{x: number, y: number}} point of the screen, somewhere over the document
 * @returns {Promise<{x: number, y: number}>}
 */
export async function cornerOnScreen(pointer, document, point) {
  const pollMs = 50;
  const mostTries = 200;
  /** A panel slides in. */
  const restingTries = 10;
  await document.evaluate(`void addEventListener('mousemove', (event) => {
    window.seenCorner = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
  }, { capture: true })`);
  let last = '';
  let resting = 0;
  for (let tries = 0; tries < mostTries; tries += 1) {
    pointer.moveTo({ x: point.x + (tries % 2), y: point.y });
    await sleep(pollMs);
    const corner = await document.evaluate('window.seenCorner ?? null');
    const seen = JSON.stringify(corner);
    resting = seen === last && corner !== null ? resting + 1 : 0;
    last = seen;
    if (resting >= restingTries) return corner;
  }
  throw new Error('The pointer is not over the document.');
}
