// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { buildCandidates } from './candidates.mjs';
import { answerAll, answerByMouse, expectTotal } from './measure-clicks.mjs';
import { openPage } from './open-page.mjs';
import { report } from './report.mjs';
import { runBench } from './run-bench.mjs';
import { servePages } from './serve-pages.mjs';

const timeoutMs = 60_000;

describe('a page of the bench', () => {
  let candidates;
  let server;
  let browserPage;

  beforeAll(async () => {
    candidates = await buildCandidates();
    server = await servePages(new Map(candidates.map(({ id, page }) => [id, page])));
    browserPage = await launch('chromium', { inShell: false });
  }, timeoutMs);

  afterAll(async () => {
    await browserPage?.close();
    await server?.close();
  });

  const open = (id) => openPage(browserPage.native.browser, `${server.url}${id}/`);
  const sumOf = (sheet) => sheet.reduce((sum, value) => sum + value, 0);

  it.each(['hand-written', 'minimal-lit', 'clinician'])(
    '%s shows the sum of the answers',
    async (id) => {
      const { page, close } = await open(id);
      const sheet = await answerAll(page, answerByMouse);
      expect(sumOf(sheet)).toBeGreaterThan(0);
      await expectTotal(page, candidates.find((candidate) => candidate.id === id).total, sheet);
      await close();
    },
    timeoutMs,
  );

  it(
    'respondent knows the sum of the answers and does not show it',
    async () => {
      const { page, close } = await open('respondent');
      const sheet = await answerAll(page, answerByMouse);
      const known = await page.evaluate(() => {
        const form = document.querySelector('phq9-form');
        return { total: form.result.total, card: form.shadowRoot.querySelector('.card') };
      });
      expect(known).toEqual({ total: sumOf(sheet), card: null });
      await close();
    },
    timeoutMs,
  );
});

it(
  'a run has every figure',
  async () => {
    const figures = await runBench({ plan: 'single', hasPeers: false });
    const ids = ['hand-written', 'minimal-lit', 'clinician', 'respondent'];
    expect(Object.keys(figures.candidates)).toEqual(ids);
    const compressed = { minified: expect.any(Number), gzip: expect.any(Number), brotli: expect.any(Number) };
    const load = {
      median: expect.any(Number),
      toMinimalLit: expect.any(Number),
      toHandWritten: expect.any(Number),
    };
    const click = {
      p50: expect.any(Number),
      p95: expect.any(Number),
      toHandWritten: expect.any(Number),
      p95ToHandWritten: expect.any(Number),
    };
    const ofEach = (keys, figure) => Object.fromEntries(keys.map((key) => [key, figure]));
    expect(figures.bytes).toEqual(ofEach(ids, { initial: compressed, later: compressed }));
    expect(figures.bytes.clinician.later.brotli).toBeGreaterThan(0);
    expect(figures.operableMs).toEqual(ofEach(['fast', 'slow'], ofEach(ids, load)));
    const counted = ids.slice(0, 3);
    expect(figures.clickToTotalMs).toEqual(ofEach(['cpu1x', 'cpu4x'], ofEach(counted, click)));
    expect(Object.values(figures.scoresPerCpuSecond).every((value) => value > 0)).toBe(true);
    expect(figures.targets).not.toEqual([]);
    for (const { target } of figures.targets) expect(report(figures)).toContain(target);
  },
  timeoutMs,
);
