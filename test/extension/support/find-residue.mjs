// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startExamples } from '../../e2e/examples.mjs';
import { answerTexts, newCanaries } from './residue-canaries.mjs';
import { newControls, serveControls } from './residue-controls.mjs';
import { liveThroughADay } from './residue-story.mjs';
import { scanProfile } from './scan-profile.mjs';

/** Where browsers keep open tabs with what was typed into their pages: the note stands in the chart's own field. */
const keptTabs = /(?:^|\/)(?:Sessions\/(?:Session|Tabs)_|sessionstore(?:-backups\/|\.))/;

/**
 * A day with the panel in a new profile, and then what is left of it on the disk.
 * @param {'chromium' | 'firefox'} engine
 * @param {'closed' | 'killed'} ending
 * @returns {Promise<{version: string, remains: import('./scan-profile.mjs').Hit[],
 *   ofTheChart: import('./scan-profile.mjs').Hit[], unfoundControls: string[], looked: object, backups: number}>}
 *   `remains` must be empty; `ofTheChart` is the note in what the browser keeps of the chart's page; `unfoundControls`
 *   are texts of another page that the scan should have found
 */
export async function findResidue(engine, ending) {
  const folder = mkdtempSync(path.join(tmpdir(), `residue-${engine}-`));
  const profile = path.join(folder, 'profile');
  const downloads = mkdtempSync(path.join(folder, 'downloads-'));
  const canaries = newCanaries();
  const controls = newControls();
  const ehr = await startExamples();
  const controlSite = await serveControls(controls);
  try {
    const { version, recoveryCode } = await liveThroughADay(engine, {
      profile,
      downloads,
      ehrUrl: `${ehr.url}mock-ehr/record/1204/note`,
      controlsUrl: controlSite.url,
      canaries,
      controls,
      ending,
    });
    const secret = {
      ...canaries,
      ...answerTexts(),
      recoveryCode,
      'recovery code without dashes': recoveryCode.replaceAll('-', ''),
    };
    const { hits, ...looked } = await scanProfile(profile, { ...secret, ...controls });
    const { late, ...everyRun } = controls;
    const wanted = ending === 'killed' ? { ...everyRun, late } : everyRun;
    const isOfChart = ({ canary, file }) => canary === 'note' && keptTabs.test(file);
    const ours = hits.filter(({ canary }) => canary in secret);
    return {
      version,
      remains: ours.filter((hit) => !isOfChart(hit)),
      ofTheChart: ours.filter(isOfChart),
      unfoundControls: Object.keys(wanted).filter((name) => !hits.some(({ canary }) => canary === name)),
      looked,
      backups: readdirSync(downloads).length,
    };
  } finally {
    await ehr.close();
    await controlSite.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
