// SPDX-License-Identifier: Apache-2.0
import { build } from './build.mjs';
import { ensureInstalled } from './pnpm.mjs';
import { asOneTest, sum } from './test/step.mjs';

/** The steps of one round run at once, in lanes: what mostly waits beside what mostly computes. */
const rounds = [
  [
    ['format', 'lint', 'sizes'],
    ['packaging', 'generated'],
  ],
  [['vitest'], ['elements']],
];
const stepNames = rounds.flat(2);

const wanted = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const unknown = (wanted ?? []).filter((name) => !stepNames.includes(name));
if (unknown.length > 0) stop(`--only: no step ${unknown.join(', ')}; steps are ${stepNames.join(', ')}.`);

ensureInstalled();
const browsers = await findBrowsers();
process.env.TEST_BROWSERS = browsers.running.join(',');
const { ensurePostgres } = await import('./databases/ensure-postgres.mjs');
const postgres = ensurePostgres();

const outcomes = [await timed('build', buildAsTest)];
for (const lanes of rounds) outcomes.push(...(await Promise.all(lanes.map(runLane))).flat());
await report(outcomes);

async function runLane(names) {
  const laneOutcomes = [];
  for (const name of names.filter((one) => wanted?.includes(one) ?? true)) {
    const { testStep } = await import(new URL(`test/${name}.mjs`, import.meta.url).href);
    laneOutcomes.push(await timed(name, testStep));
  }
  return laneOutcomes;
}

async function findBrowsers() {
  const { ensureBrowsers, ensureShell } = await import('./browsers/ensure-browser.mjs');
  try {
    const found = await ensureBrowsers();
    // Only who names the engines wants something installed.
    if (process.env.TEST_BROWSERS !== undefined) await ensureShell();
    return found;
  } catch (error) {
    return stop(error.message);
  }
}

async function buildAsTest() {
  try {
    await build({ isQuiet: true });
    return sum([]);
  } catch (error) {
    return asOneTest('build', { status: 1, output: error.message });
  }
}

async function timed(name, run) {
  const startedMs = performance.now();
  const outcome = await run().catch((error) => asOneTest(name, { status: 1, output: error.stack }));
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log(
    `${outcome.failed === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${summaryOf(outcome).padEnd(34)} ${seconds} s`,
  );
  if (outcome.times !== undefined) console.log(outcome.times);
  if (outcome.output !== '') console.log(`\n${shorten(outcome.output)}\n`);
  return outcome;
}

async function report(results) {
  const { browserVersion } = await import('./browsers/browser-version.mjs');
  const total = sum(results);
  if (total.failed > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  ${name}`).join('\n')}`);
  if (total.skipped > 0) console.log(`\nSkipped:\n${total.skips.map(lineOfSkip).join('\n')}`);
  console.log('\nBrowsers:');
  for (const engine of browsers.running)
    console.log(`  ${engine.padEnd(9)} ran      ${await browserVersion(engine)}${await shellNote(engine)}`);
  for (const { engine, reason } of browsers.skipped) console.log(`  ${engine.padEnd(9)} skipped  ${reason}`);
  console.log('\nDatabases:');
  console.log('  sqlite     ran');
  console.log(`  postgresql ${postgres.reason === undefined ? 'ran' : `skipped  ${postgres.reason}`}`);
  console.log(`\n${(process.uptime() / 60).toFixed(1)} minutes in all\n`);
  console.log(countsOf(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function shellNote(engine) {
  const { findBrowser } = await import('./browsers/find-browser.mjs');
  return (await findBrowser(engine))?.shellPath === undefined ? '' : ', plain pages in its headless shell';
}

function lineOfSkip({ name, reason }) {
  return `  ${name}${reason === '' ? '' : `: ${reason}`}`;
}

/** The build is no test. */
function summaryOf(outcome) {
  return outcome.passed + outcome.failed + outcome.skipped === 0 ? 'done' : countsOf(outcome);
}

function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function shorten(output) {
  const mostLines = 150;
  const lines = output.split('\n');
  if (lines.length <= mostLines) return output;
  return [...lines.slice(0, mostLines), `… ${lines.length - mostLines} more lines`].join('\n');
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
