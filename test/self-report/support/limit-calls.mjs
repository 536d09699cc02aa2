// SPDX-License-Identifier: Apache-2.0

/** Longer than any call's own waiting. */
const callLimitMs = 60_000;

/**
 * The same page, whose calls fail by name where the browser has not answered in time.
 * @param {import('@cradleside/tooling/browsers/launch').BrowserPage} page
 * @returns {import('@cradleside/tooling/browsers/launch').BrowserPage}
 */
export function limitCalls(page) {
  const limited = Object.entries(page).map(([name, value]) => [
    name,
    typeof value === 'function' ? (...args) => inTime(`${page.engine} ${name}`, value(...args)) : value,
  ]);
  return Object.fromEntries(limited);
}

async function inTime(call, answer) {
  let timer;
  const tooLate = new Promise((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${call}: no answer within ${callLimitMs / 1000} s`)),
      callLimitMs,
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
