// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { reportSelfReport, runSelfReportBench } from './self-report-bench.mjs';

const timeoutMs = 120_000;

it(
  'the bench of the page of a tablet measures every figure that it has a target for',
  { timeout: timeoutMs },
  async () => {
    const figures = await runSelfReportBench({ plan: 'single' });
    expect(figures.targets.map(({ actual }) => Number.isFinite(actual) && actual > 0)).toEqual(
      figures.targets.map(() => true),
    );
    expect(reportSelfReport(figures)).toMatch(/First question operable: [\d.]+ ms cold/);
  },
);
