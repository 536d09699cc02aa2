// SPDX-License-Identifier: Apache-2.0

const latestMs = 1000;

/** Works when the page has nothing else to do, after a second at the latest; at once where a browser cannot tell. */
export function whenIdle(work: () => void): void {
  const { requestIdleCallback } = globalThis as { requestIdleCallback?: typeof window.requestIdleCallback };
  if (requestIdleCallback) requestIdleCallback(work, { timeout: latestMs });
  else setTimeout(work);
}
