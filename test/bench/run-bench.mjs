// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { buildCandidates } from './candidates.mjs';
import { clickFigures, loadFigures, scoringFigures, sizeFigures } from './figures.mjs';
import { answerAll, expectTotal, measureClicks } from './measure-clicks.mjs';
import { measureLoading } from './measure-loading.mjs';
import { measureScoring } from './measure-scoring.mjs';
import { openPage } from './open-page.mjs';
import { buildPeers } from './peers.mjs';
import { measureInRounds, plans } from './rounds.mjs';
import { servePages } from './serve-pages.mjs';
import { judge } from './targets.mjs';

/**
 * Measures everything in one run.
 * @param {{plan?: keyof typeof plans, hasPeers?: boolean, tell?: (line: string) => void}} [options] `tell` hears what is
 *   being done
 * @returns {Promise<{browsers: Record<string, string>, candidates: Record<string, string>, [figure: string]: unknown}>}
 * @throws {Error} when a page of ours does not work or a figure could not be measured
 */
export async function runBench({ plan = 'full', hasPeers = true, tell = () => {} } = {}) {
  const { isWarmedUp, fast, slow, clicks, clicksPerRound, scoring } = plans[plan];
  tell('building pages');
  const own = await buildCandidates();
  const peers = hasPeers ? await buildPeers() : { candidates: [], skipped: [] };
  const all = [...own, ...peers.candidates];
  const server = await servePages(new Map(all.map(({ id, page }) => [id, page])));
  const browserPage = await launch('chromium', { inShell: false });
  const skippedPeers = [...peers.skipped];
  const skip = (id, error) =>
    skippedPeers.push({ id, reason: error.message.split('\n')[0].replace(server.url, '') });
  const stage = { browser: browserPage.native.browser, url: server.url, skip };
  try {
    const candidates = isWarmedUp ? await checkPages(stage, all) : all;
    const counted = candidates.filter(({ total }) => total !== undefined);
    tell('loading');
    const fastLoads = await measureLoading(stage, candidates, { rounds: fast, condition: 'fast' });
    tell('loading, slow');
    const slowLoads = await measureLoading(stage, candidates, { rounds: slow, condition: 'slow' });
    tell('clicks');
    const clickOptions = { rounds: clicks, clicks: clicksPerRound };
    const clicks1x = await measureClicks(stage, counted, { ...clickOptions, cpuSlowdown: 1 });
    tell('clicks, slow');
    const clicks4x = await measureClicks(stage, counted, { ...clickOptions, cpuSlowdown: 4 });
    await browserPage.close();
    tell('scoring');
    const figures = {
      plan: { name: plan, fast, slow, clicks, clicksPerRound, scoring },
      candidates: Object.fromEntries(candidates.map(({ id, title }) => [id, title])),
      skippedPeers,
      bytes: sizeFigures(candidates, server.requested),
      operableMs: { fast: loadFigures(fastLoads), slow: loadFigures(slowLoads) },
      clickToTotalMs: { cpu1x: clickFigures(clicks1x), cpu4x: clickFigures(clicks4x) },
      scoresPerCpuSecond: scoringFigures(measureScoring(scoring)),
    };
    return { browsers: { chromium: browserPage.version }, ...figures, targets: judge(figures) };
  } finally {
    await browserPage.close();
    await server.close();
  }
}

/** Opens every page once, which also warms the browser up. */
async function checkPages({ browser, url, skip }, candidates) {
  const measure = async ({ id, total }) => {
    const { page, close } = await openPage(browser, `${url}${id}/`);
    try {
      const sheet = await answerAll(page);
      if (total !== undefined) await expectTotal(page, total, sheet);
    } finally {
      await close();
    }
  };
  const checked = await measureInRounds(candidates, { own: 1, peers: 1 }, { measure, skip });
  return candidates.filter(({ id }) => checked[id] !== undefined);
}
