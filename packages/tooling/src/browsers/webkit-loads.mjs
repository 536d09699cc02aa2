// SPDX-License-Identifier: Apache-2.0
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Goes to pages and waits for them without the driver's own waiting. After Back from a page with
 * `Cross-Origin-Opener-Policy: same-origin` to another site's, the driver of WebKitGTK 2.50 believes for good that a page is
 * still being loaded, and answers nothing any more; a session with the page load strategy `none` goes on.
 * @param {(method: string, path: string, body?: object, signal?: AbortSignal) => Promise<any>} command
 */
export function webKitLoads(command) {
  const inPage = (script, ...args) => command('POST', '/execute/sync', { script, args }, soon());
  let marks = 0;
  const through = async (path, body) => {
    marks += 1;
    const mark = `leaves${marks}`;
    const address = await untilAnswered(() =>
      inPage('window[arguments[0]] = true; return location.href;', mark),
    );
    await command('POST', path, body);
    await untilAnswered(() => inPage(arrived, mark, address));
  };
  return {
    executeAsync: (script, ...args) => command('POST', '/execute/async', { script, args }, soon()),
    navigate: (url) => through('/url', { url }),
    refresh: () => through('/refresh'),
    forward: () => through('/forward'),
    /** Nothing lies before the empty page that a window begins with. */
    back: async () => {
      if ((await command('GET', '/url')) !== 'about:blank') await through('/back');
    },
  };
}

/** What is asked of a page at the moment at which another takes its place stays without an answer. */
function soon() {
  const answerTimeoutMs = 10_000;
  return AbortSignal.timeout(answerTimeoutMs);
}

/** Runs inside the page: whether it is another one than was left, or stands at another place, and is complete. */
const arrived = `
  const [mark, address] = arguments;
  const isLeft = window[mark] === undefined || location.href !== address;
  return isLeft && document.readyState === 'complete';`;

/** Asks until the answer is truthy. A page that is being left cannot answer. */
async function untilAnswered(ask) {
  const pollMs = 20;
  const loadTimeoutMs = 30_000;
  const deadlineMs = performance.now() + loadTimeoutMs;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (performance.now() > deadlineMs) throw new Error(`No page has come within ${loadTimeoutMs} ms.`);
    await sleep(pollMs);
  }
}
