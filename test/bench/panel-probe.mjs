// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in each document of the panel before its own scripts: when Enter was pressed in the locked page, and when the list
 * of families was painted. Self-contained, because its text is sent to the browser.
 */
export function installPanelProbe() {
  const nowMs = () => performance.timeOrigin + performance.now();
  addEventListener(
    'keydown',
    ({ key, isTrusted }) => {
      if (key === 'Enter' && isTrusted) sessionStorage.setItem('enteredMs', String(nowMs()));
    },
    true,
  );
  const watcher = new MutationObserver(() => {
    // A vault without families shows a card in place of the list.
    if (document.querySelector('.all-families li, families-screen > .card') === null) return;
    watcher.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        globalThis.listShownMs = nowMs() - Number(sessionStorage.getItem('enteredMs'));
      });
    });
  });
  watcher.observe(document, { childList: true, subtree: true });
}
