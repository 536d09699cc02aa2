// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { describe, expect, it } from 'vitest';
import { runSitting } from './support/residue-run.mjs';
import { expectNothingLeft } from './support/expect-nothing-left.mjs';

const timeoutMs = 180_000;
const endingOf = { chromium: 'left', firefox: 'reloaded' };
const engines = (await testEngines()).filter((engine) => engine in endingOf);

describe.each(engines)('of a sitting in %s', (engine) => {
  it(
    `that was ${endingOf[engine]}, nothing is left in the page or on the disk`,
    { timeout: timeoutMs },
    async () => {
      const run = await runSitting(engine, endingOf[engine]);
      expect(run.keepsPages, 'the browser keeps pages for Back').toBe(true);
      expectNothingLeft(run);
    },
  );
});
