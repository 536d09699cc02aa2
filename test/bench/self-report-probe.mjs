// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in the page of a tablet before its own scripts: walks its real screens up to the first question, and notes what the
 * page took of it. A person reads between the screens, and the page is idle then; so each press waits until the browser
 * says that it has nothing else to do, and that wait is nobody's time. What counts is
 *
 * - `firstScreenMs`: from the start of the navigation until the first screen takes a press, which is a press on a button
 *   with a box that the page acts upon at once;
 * - `lastPressMs`: when the last press before the first question was made, to be taken from when a radio took a click.
 *
 * With a worker to be installed the last press waits for it too: it fetches its files while she reads.
 * Self-contained, because its text is sent to the browser.
 * @param {{isHasty: boolean}} how `isHasty` presses as soon as there is a button, and waits for nothing
 */
export function installHaste({ isHasty }) {
  const ways = ['.choices .primary', '.actions .primary', '.choices .choice'];
  const walk = { screens: 0, firstScreenMs: undefined, lastPressMs: undefined };
  globalThis.walk = walk;
  let pressed;
  const goOn = () => {
    if (document.querySelector('screener-form:not([hidden])')) return watcher.disconnect();
    const button = ways.map((way) => document.querySelector(`self-report-flow ${way}`)).find(Boolean);
    if (!button || button.dataset.pressed !== undefined || button.getBoundingClientRect().width === 0)
      return undefined;
    if (button.closest('[inert]') || !button.checkVisibility({ visibilityProperty: true })) return undefined;
    button.dataset.pressed = '';
    pressed = button;
    if (walk.screens === 0) walk.firstScreenMs = performance.now();
    return isHasty ? press() : void waitForRest(ways.findIndex((way) => button.matches(way))).then(press);
  };
  const press = () => {
    walk.screens += 1;
    walk.lastPressMs = performance.now();
    pressed.click();
  };
  const waitForRest = async (screen) => {
    if (screen === ways.length - 1) {
      const { active } = await navigator.serviceWorker.ready;
      if (active.state !== 'activated')
        await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
  };
  const watcher = new MutationObserver(goOn);
  watcher.observe(document, { childList: true, subtree: true, attributeFilter: ['inert'] });
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
