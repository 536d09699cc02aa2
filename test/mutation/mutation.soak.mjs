// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { runMutants } from './run-mutants.mjs';

it('writes down how many changes to definitions and scoring the checks notice', async () => {
  const { mutants, killed, survived, seconds } = await runMutants();
  writeEvidence('mutation', {
    mutants,
    killed,
    killedPercent: Math.floor((killed / mutants) * 1000) / 10,
    survivedAllExplainedIn: 'test/mutation/survivors.json',
    survived: survived.map(({ file, line, change }) => `${file}:${line} ${change}`),
    seconds,
  });
  expect(killed / mutants).toBeGreaterThanOrEqual(0.95);
});
