// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { photograph, settings } from './photographs.mjs';
import { newLink, sealedTexts } from './sittings.mjs';

const count = 300;
const timeoutMs = 3 * 60 * 60_000;

it(
  'codes are read from 300 photographs of each setting, and never wrongly',
  async () => {
    const texts = await sealedTexts(count);
    const { fragment } = await newLink();
    const figures = {};
    for (const [name, setting] of Object.entries(settings))
      figures[`sealed result, ${name}`] = await photograph(texts, setting, 6);
    const addresses = texts.map((_, index) => `https://forms.example.org/shared-tablet/${index}#${fragment}`);
    const near = settings['laptop camera 1280 x 720'];
    figures['link, laptop camera 1280 x 720'] = await photograph(addresses, near, 7);
    writeEvidence('handoff-qr-images', figures);
    for (const counts of Object.values(figures)) {
      expect(counts.wrong).toBe(0);
      expect(counts.readAtOnce / counts.codes).toBeGreaterThanOrEqual(0.97);
      expect(counts.readWithinThreeSeconds / counts.codes).toBeGreaterThanOrEqual(0.995);
    }
  },
  timeoutMs,
);
