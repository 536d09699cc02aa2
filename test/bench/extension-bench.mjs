// SPDX-License-Identifier: Apache-2.0
import { measureExtensionPages } from '@cradleside/tooling/build/extension-page-sizes';
import { measureVault } from './extension-vault-measure.mjs';
import { measurePanel } from './panel-measure.mjs';
import { rounded } from './statistics.mjs';

const agency = { families: 2000, administrations: 20_000 };
const large = { families: 2000, administrations: 98_000 };

/** How much is measured. */
const plans = {
  full: { sizes: [agency, large], rounds: 5, saves: 200, scrollPixels: 40_000 },
  quick: { sizes: [agency], rounds: 3, saves: 100, scrollPixels: 20_000 },
  single: {
    sizes: [
      { families: 30, administrations: 60 },
      { families: 30, administrations: 120 },
    ],
    rounds: 1,
    saves: 3,
    scrollPixels: 2000,
  },
};

const mostMicrosecondsARecord = 100;
const mostSaveToBare = 5;
/** Linear: a record of the largest vault costs no more than this times one of the first size. */
const mostGrowth = 1.25;

/**
 * Measures the extension in real Chromium, everything in one run.
 * @param {{plan?: keyof typeof plans, dist?: string, tell?: (line: string) => void}} [options] `dist`: an unpacked
 *   extension other than the built one
 */
export async function runExtensionBench({ plan = 'full', dist, tell = () => {} } = {}) {
  const store = await measureVault({ ...plans[plan], dist, tell });
  const { browsers, ...panel } = await measurePanel({ ...plans[plan], dist, tell });
  const figures = {
    plan: { name: plan, ...plans[plan] },
    store,
    panel,
    firstLoad: measureExtensionPages(dist),
  };
  return { browsers, ...figures, targets: judge(figures) };
}

function judge({ store, panel, firstLoad }) {
  const [, first, ...larger] = panel.unlocks;
  return [
    atMost(
      'unlock to list, µs a record over an empty vault',
      mostMicrosecondsARecord,
      first.microsecondsARecord,
    ),
    ...larger.map(({ records, microsecondsARecord }) =>
      atMost(
        `unlock to list, ${records} records: × the cost of a record of ${first.records}`,
        mostGrowth,
        rounded(microsecondsARecord / first.microsecondsARecord),
      ),
    ),
    atMost('save to "Saved": × one bare strict transaction', mostSaveToBare, store.saveToBare),
    ...Object.entries(panel.frames).map(([move, { tasksOverAFrame }]) =>
      atMost(`${move} of the list of families: tasks longer than a frame`, 0, tasksOverAFrame),
    ),
    ...firstLoad.map(({ name, brotli, budgetBytes }) =>
      atMost(`${name}, bytes after brotli`, budgetBytes, brotli),
    ),
  ];
}

function atMost(target, limit, actual) {
  return { target, limit, actual, isMet: actual <= limit };
}

/**
 * Lays the figures out for a terminal.
 * @param {Awaited<ReturnType<typeof runExtensionBench>>} figures
 * @returns {string}
 */
export function reportExtension({ browsers, store, panel, targets }) {
  const { scroll, search } = panel.frames;
  const frames = (name, { frames: drawn, missed, longestTaskMs }) =>
    `${name}: ${drawn} frames, ${missed} late at 60 a second, longest task ${longestTaskMs.toFixed(1)} ms of processor time.`;
  return [
    `Extension in Chromium ${browsers.chromium}.`,
    ...store.unlocks.map(
      ({
        records,
        unlockMicrosecondsARecord,
        resumeMicrosecondsARecord,
        bareMicrosecondsARecord,
        unlockToBare,
      }) =>
        `Store, ${records} records with a line of the log each: unlock ${unlockMicrosecondsARecord} µs a record, further page ${resumeMicrosecondsARecord}, bare AES-GCM ${bareMicrosecondsARecord} (${unlockToBare.toFixed(2)} ×).`,
    ),
    ...panel.unlocks.map(
      ({ records, medianMs, microsecondsARecord, processorMicrosecondsARecord }) =>
        `Panel, ${records} records: Enter to painted list ${medianMs} ms${records > 0 ? `, ${microsecondsARecord} µs a record (${processorMicrosecondsARecord} of processor time)` : ', nearly all key derivation'}.`,
    ),
    frames('Scroll', scroll),
    frames('Search', search),
    `Save ${store.saveMs} ms, bare strict transaction ${store.bareMs} ms.`,
    '',
    ...targets.map(
      ({ target, limit, actual, isMet }) =>
        `${isMet ? 'pass' : 'MISS'}  ${target}: ${actual} (target ${limit})`,
    ),
  ].join('\n');
}
