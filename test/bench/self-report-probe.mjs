// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in the page of a tablet before its own scripts: goes from screen to screen as fast as they come, up to the first
 * question. Self-contained, because its text is sent to the browser.
 */
export function installHaste() {
  const ways = ['.choices .primary', '.actions .primary', '.choices .choice'];
  const goOn = () => {
    if (document.querySelector('screener-form')) return watcher.disconnect();
    const button = ways.map((way) => document.querySelector(`self-report-flow ${way}`)).find(Boolean);
    if (button && button.dataset.pressed === undefined) {
      button.dataset.pressed = '';
      button.click();
    }
    return undefined;
  };
  const watcher = new MutationObserver(goOn);
  watcher.observe(document, { childList: true, subtree: true });
}

/**
 * Runs in a page: from the next trusted click to the end of the frame that shows another heading, which is looked up from
 * root to root.
 * @param {string[]} path selectors, the last one of the heading
 */
export function armNextQuestion(path) {
  const read = () =>
    path.reduce((scope, selector) => (scope?.shadowRoot ?? scope)?.querySelector(selector), document)
      ?.textContent;
  const before = read();
  globalThis.nextPainted = new Promise((resolve) => {
    const onClick = ({ timeStamp, isTrusted }) => {
      const checkFrame = () => {
        if (read() === before) return requestAnimationFrame(checkFrame);
        // A message posted in a frame comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve({ ms: performance.now() - timeStamp, isTrusted }));
        port1.start();
        return port2.postMessage(undefined);
      };
      requestAnimationFrame(checkFrame);
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}
