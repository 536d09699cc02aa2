// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { expect, it } from 'vitest';
import { killWhileWriting } from './kill-rounds.mjs';

const kills = { chromium: 2, firefox: 1 };
const engines = (await testEngines()).filter((engine) => engine in kills);

it.each(engines)(
  'a killed %s has everything that was acknowledged',
  async (engine) => {
    const { acknowledged, lost, corrupt, brokenChains } = await killWhileWriting(engine, kills[engine]);
    expect(acknowledged).toBeGreaterThanOrEqual(kills[engine]);
    expect({ lost, corrupt, brokenChains }).toEqual({ lost: [], corrupt: [], brokenChains: 0 });
  },
  240_000,
);
