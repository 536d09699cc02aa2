// SPDX-License-Identifier: Apache-2.0

/**
 * Runs inside a page: moves the clock that the page sees, as a sleep of the computer or a hand at its settings does. The
 * browser's own timers go on as they were. Self-contained, because its text is sent to the browser.
 * @param {number} shiftMs from the real time; negative: back
 */
export function shiftClock(shiftMs) {
  // Firefox runs this beside the page.
  const page = window.wrappedJSObject ?? window;
  page.realNow ??= page.Date.now;
  const { realNow } = page;
  const shifted = () => realNow.call(page.Date) + shiftMs;
  page.Date.now = typeof exportFunction === 'function' ? exportFunction(shifted, page) : shifted;
}
