// SPDX-License-Identifier: Apache-2.0
import { qrCode } from '@cradleside/handoff/qr';
import { parseSealedText } from '@cradleside/handoff/receive';
import { readQr } from '@cradleside/handoff/read-qr';
import { describe, expect, it } from 'vitest';
import { cameraFrame } from './camera-frame.mjs';
import { photograph, settings } from './photographs.mjs';
import { seededRandom } from './seeded-random.mjs';
import { newLink, sealedTexts } from './sittings.mjs';
import { zxingWasmUrl } from './zxing-wasm-url.mjs';

describe.each(Object.entries(settings))('%s', (_, setting) => {
  it('sealed results are read within three seconds, and never wrongly', async () => {
    const counts = await photograph(await sealedTexts(2), setting, 1);
    expect(counts).toMatchObject({ codes: 2, readWithinThreeSeconds: 2, wrong: 0 });
  });
});

it('a sealed result goes through a picture and comes out whole', async () => {
  const [text] = await sealedTexts(1);
  const frame = cameraFrame(qrCode(text), settings['picture file, upright'], seededRandom(2));
  expect(parseSealedText(await readQr(frame))).toEqual(parseSealedText(text));
});

it('the address of a link is read', async () => {
  const { fragment } = await newLink();
  const address = `https://forms.example.org/shared-tablet/#${fragment}`;
  const frame = cameraFrame(qrCode(address), settings['laptop camera 1280 x 720'], seededRandom(3));
  expect(await readQr(frame, { zxingWasmUrl })).toBe(address);
});

it('a reader whose file cannot be loaded finds nothing, and finds it when it can', async () => {
  const [text] = await sealedTexts(1);
  const far = { ...settings['laptop camera 1280 x 720'], tiltDegrees: 45 };
  const frames = Array.from({ length: 4 }, (_, index) =>
    cameraFrame(qrCode(text), far, seededRandom(10 + index)),
  );
  for (const frame of frames)
    expect([undefined, text]).toContain(
      await readQr(frame, { quickMs: 1, zxingWasmUrl: 'data:text/plain,none' }),
    );
  for (const frame of frames) expect(await readQr(frame, { zxingWasmUrl })).toBe(text);
});
