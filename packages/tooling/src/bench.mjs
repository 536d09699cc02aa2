// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root } from './pnpm.mjs';

const known = ['--quick', '--no-peers'];
const args = process.argv.slice(2);

try {
  const unknown = args.filter((argument) => !known.includes(argument));
  if (unknown.length > 0) throw new Error(`bench: no ${unknown.join(', ')}; known are ${known.join(', ')}.`);
  await build({ isQuiet: true });
  const { ensureBrowsers } = await import('./browsers/ensure-browser.mjs');
  await ensureBrowsers('chromium');
  await measure({ isQuick: args.includes('--quick'), hasPeers: !args.includes('--no-peers') });
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
}

/** A target that is missed is a finding, not a fault of the run. */
async function measure({ isQuick, hasPeers }) {
  const { runBench } = await importBench('run-bench.mjs');
  const { report } = await importBench('report.mjs');
  const tell = (line) => console.log(`bench: ${line} …`);
  const figures = await runBench({ plan: isQuick ? 'quick' : 'full', hasPeers, tell });
  console.log(`\n${report(figures)}\n`);
  const { reportPictures, runPictureBench } = await importBench('picture-bench.mjs');
  const pictureFigures = await runPictureBench({ plan: isQuick ? 'quick' : 'full', tell });
  console.log(`${reportPictures(pictureFigures)}\n`);
  const { reportExtension, runExtensionBench } = await importBench('extension-bench.mjs');
  const extensionFigures = await runExtensionBench({ plan: isQuick ? 'quick' : 'full', tell });
  console.log(`${reportExtension(extensionFigures)}\n`);
  const { reportSelfReport, runSelfReportBench } = await importBench('self-report-bench.mjs');
  const selfReportFigures = await runSelfReportBench({ plan: isQuick ? 'quick' : 'full', tell });
  console.log(`${reportSelfReport(selfReportFigures)}\n`);
  if (isQuick || !hasPeers) {
    console.log('Not kept: only a full run is evidence.');
    return;
  }
  const { writeEvidence } = await import('./evidence.mjs');
  console.log(`Kept in ${writeEvidence('bench', figures)}`);
  console.log(`Kept in ${writeEvidence('bench-pictures', pictureFigures)}`);
  console.log(`Kept in ${writeEvidence('bench-extension', extensionFigures)}`);
  console.log(`Kept in ${writeEvidence('bench-self-report', selfReportFigures)}`);
}

function importBench(name) {
  return import(pathToFileURL(path.join(root, 'test/bench', name)).href);
}
