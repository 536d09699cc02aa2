// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { tearLog } from './torn-log.mjs';

it('a write that the end of Chromium cut in half costs no other write, then or later', async () => {
  const { acknowledged, lost, corrupt, brokenChains, vanished } = await tearLog(100);
  expect(acknowledged).toBeGreaterThanOrEqual(18);
  const nothing = { lost: [], corrupt: [], brokenChains: 0, vanished: 0 };
  expect({ lost, corrupt, brokenChains, vanished }).toEqual(nothing);
}, 240_000);
