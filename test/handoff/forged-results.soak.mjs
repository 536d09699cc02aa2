// SPDX-License-Identifier: Apache-2.0
import { sealResult } from '@cradleside/handoff/answer';
import { openResult } from '@cradleside/handoff/receive';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { tryForgeries } from './forged-results.mjs';
import { newLink, nowMs, result } from './sittings.mjs';

it('of 10 000 forged, replayed, swapped and cut results none is accepted', async () => {
  const { acceptedKinds, ...figures } = await tryForgeries({ count: 10_000, seed: 5 });
  writeEvidence('handoff-forged-results', figures);
  expect(acceptedKinds).toEqual([]);
  expect(figures).toMatchObject({ attempts: 10_000, accepted: 0 });
});

it('of every single flipped bit of eight sealed results each is refused', async () => {
  const figures = { results: 8, flips: 0, opened: 0 };
  for (let index = 0; index < figures.results; index += 1) {
    const { link, opening } = await newLink();
    const { wire } = await sealResult(link, result);
    for (let bit = 0; bit < wire.length * 8; bit += 1) {
      const changed = wire.slice();
      changed[Math.floor(bit / 8)] ^= 1 << (bit % 8);
      figures.flips += 1;
      if ((await openResult(opening, changed, nowMs)).ok) figures.opened += 1;
    }
  }
  writeEvidence('handoff-flipped-bits', figures);
  expect(figures).toEqual({ results: 8, flips: 8 * 2504, opened: 0 });
});
