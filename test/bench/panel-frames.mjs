// SPDX-License-Identifier: Apache-2.0

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
const microsecondsAMillisecond = 1000;

/**
 * What the main thread of a page did while something moved.
 * @typedef {object} Frames
 * @property {number} frames drawn
 * @property {number} missed frames that were due at 60 a second, and did not come
 * @property {number} longestTaskMs processor time of the longest task, which does not count what other programs took
 * @property {number} tasksOverAFrame tasks with more processor time than a frame has
 */

export const frameMs = 1000 / 60;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} move
 * @returns {Promise<Frames>}
 */
export async function watchFrames(page, move) {
  await page.evaluate(countFrames);
  await page.tracing.start({ categories });
  await move();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const gaps = await page.evaluate(() => globalThis.stopCounting());
  const tasks = mainThreadTasks(trace.traceEvents, await pathOf(page));
  return {
    frames: gaps.length,
    missed: gaps.reduce((sum, gapMs) => sum + Math.max(0, Math.round(gapMs / frameMs) - 1), 0),
    longestTaskMs: Math.max(0, ...tasks),
    tasksOverAFrame: tasks.filter((ms) => ms > frameMs).length,
  };
}

/** Runs inside the page. */
function countFrames() {
  const gaps = [];
  let last;
  let isOn = true;
  const tick = (timeMs) => {
    if (last !== undefined) gaps.push(timeMs - last);
    last = timeMs;
    if (isOn) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  globalThis.stopCounting = () => {
    isOn = false;
    return gaps;
  };
}

function pathOf(page) {
  return page.evaluate(() => location.pathname);
}

/** The tasks of the process that drew the page with this path. */
function mainThreadTasks(events, path) {
  const ofPage = events.find(
    ({ name, args }) =>
      name === 'FunctionCall' && String(args?.data?.url).includes(path.replace('.html', '')),
  );
  const threads = events.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const main = threads.find(({ pid }) => pid === ofPage?.pid) ?? busiest(threads, events);
  return events
    .filter(
      ({ name, pid, tid }) =>
        name === 'ThreadControllerImpl::RunTask' && pid === main.pid && tid === main.tid,
    )
    .map(({ tdur = 0 }) => tdur / microsecondsAMillisecond);
}

function busiest(threads, events) {
  const timeOf = ({ pid, tid }) =>
    events.reduce((sum, event) => sum + (event.pid === pid && event.tid === tid ? (event.tdur ?? 0) : 0), 0);
  return threads.toSorted((one, other) => timeOf(other) - timeOf(one))[0];
}
