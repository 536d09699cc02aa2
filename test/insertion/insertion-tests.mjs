// SPDX-License-Identifier: Apache-2.0
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe } from 'vitest';
import { cases } from './cases.mjs';
import { openDesk } from './desk.mjs';
import { noteTests } from './note-tests.mjs';
import { ruleTests } from './rule-tests.mjs';

const deskMs = 120_000;
const installed = await testEngines();

/**
 * The insertion module in one browser, at one desk.
 * @param {'chromium' | 'firefox'} engine
 * @param {{isWhole: boolean}} scope whether what both engines do alike is tried whole in this one
 */
export function insertionTests(engine, scope) {
  describe.runIf(installed.includes(engine))(`in ${engine} (where it is installed)`, () => {
    let desk;
    beforeAll(async () => {
      desk = await openDesk(engine, cases);
    }, deskMs);
    afterAll(() => desk?.close());

    describe('a note', () => noteTests(engine, () => desk, scope));
    describe('a page rule', () => ruleTests(engine, () => desk, scope));
  });
}
