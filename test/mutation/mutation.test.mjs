// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runMutants } from './run-mutants.mjs';

const timeoutMs = 5 * 60_000;
const leastKilledShare = 0.95;

/** Changes that no check can notice, each with the reason, worked out by hand. */
const explained = JSON.parse(readFileSync(new URL('survivors.json', import.meta.url), 'utf8'));
const nameOf = ({ file, change }) => `${file}: ${change}`;

describe('changing definitions and scoring in one place', () => {
  let report;
  beforeAll(async () => {
    report = await runMutants();
  }, timeoutMs);

  it('is noticed at least 95 times in 100', () => {
    expect(report.mutants).toBeGreaterThan(1000);
    expect(report.killed / report.mutants).toBeGreaterThanOrEqual(leastKilledShare);
  });

  it('goes unnoticed only where it changes nothing', () => {
    const known = new Set(explained.map(nameOf));
    const unexplained = report.survived.filter((mutant) => !known.has(nameOf(mutant)));
    expect(unexplained.map(({ file, line, code, change }) => `${file}:${line} ${change} | ${code}`)).toEqual(
      [],
    );
  });

  it('has no explanation of a change that is noticed or no longer made', () => {
    const survived = new Set(report.survived.map(nameOf));
    expect(explained.map(nameOf).filter((name) => !survived.has(name))).toEqual([]);
    expect(explained.filter(({ why }) => why.length < 20)).toEqual([]);
  });

  it('is judged by checks that all hold for the unchanged code', () => {
    expect(report.failing).toEqual([]);
  });
});
