// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { expect, it } from 'vitest';
import { writeFromThreeTabs } from './three-tabs.mjs';

const writes = 20;
const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');

it.each(engines)(
  `three tabs of %s that each write ${writes} records at once lose nothing`,
  async (engine) => {
    const { counts } = await writeFromThreeTabs(engine, writes);
    const everything = { screenings: 3 * writes, unique: 3 * writes, counter: (3 * writes) / 5, ends: 3 };
    expect(counts).toEqual([everything, everything, everything]);
  },
);
