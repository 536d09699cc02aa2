// SPDX-License-Identifier: Apache-2.0
import { qrCode } from '@cradleside/handoff/qr';
import { readQr } from '@cradleside/handoff/read-qr';
import { cameraFrame } from './camera-frame.mjs';
import { seededRandom } from './seeded-random.mjs';
import { zxingWasmUrl } from './zxing-wasm-url.mjs';

/** From a desk, and from the hand of somebody in a hurry. @type {Record<string, import('./camera-frame.mjs').Setting>} */
export const settings = {
  'laptop camera 1280 x 720': {
    width: 1280,
    height: 720,
    modulePixels: [5, 8],
    tiltDegrees: 10,
    perspective: 0.25,
    blurPixels: 2,
    noise: 12,
    glare: 0.6,
  },
  'laptop camera 1280 x 720, far away': {
    width: 1280,
    height: 720,
    modulePixels: [3.2, 4.5],
    tiltDegrees: 15,
    perspective: 0.3,
    blurPixels: 1,
    noise: 12,
    glare: 0.6,
  },
  'old camera 640 x 480': {
    width: 640,
    height: 480,
    modulePixels: [4, 6],
    tiltDegrees: 10,
    perspective: 0.2,
    blurPixels: 1,
    noise: 10,
    glare: 0.4,
  },
  'picture file, upright': {
    width: 820,
    height: 820,
    modulePixels: [4, 10],
    tiltDegrees: 0,
    perspective: 0,
    blurPixels: 0,
    noise: 0,
    glare: 0,
  },
};

/** Three seconds at five pictures a second. */
const mostPictures = 15;

/**
 * Photographs texts as QR codes until each is read, fifteen times at most.
 * @param {string[]} texts
 * @param {import('./camera-frame.mjs').Setting} setting
 * @param {number} seed
 * @returns {Promise<{codes: number, readAtOnce: number, readQuicklyAtOnce: number, readWithinThreeSeconds: number, wrong: number}>}
 */
export async function photograph(texts, setting, seed) {
  const random = seededRandom(seed);
  const counts = { codes: 0, readAtOnce: 0, readQuicklyAtOnce: 0, readWithinThreeSeconds: 0, wrong: 0 };
  for (const text of texts) {
    const code = qrCode(text);
    counts.codes += 1;
    for (let picture = 0; picture < mostPictures; picture += 1) {
      const frame = cameraFrame(code, setting, random);
      const read = await readQr(frame, { zxingWasmUrl });
      if (read !== undefined && read !== text) counts.wrong += 1;
      if (picture === 0 && (await readQr(frame)) === text) counts.readQuicklyAtOnce += 1;
      if (read !== text) continue;
      if (picture === 0) counts.readAtOnce += 1;
      counts.readWithinThreeSeconds += 1;
      break;
    }
  }
  return counts;
}
