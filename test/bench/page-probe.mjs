// SPDX-License-Identifier: Apache-2.0

/**
 * Runs in each page before its own scripts, and is the same for all of them: finds radios and the total through shadow
 * roots, notes when the first radio can be operated, and times a click up to the frame that shows the new total.
 * Self-contained, because its text is sent to the browser.
 */
export function installProbe() {
  const roots = [document];
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  const watcher = new MutationObserver(() => tryFirstRadio());
  const watch = (root) => watcher.observe(root, { childList: true, subtree: true });
  Element.prototype.attachShadow = function attachWatched(options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    watch(root);
    return root;
  };
  watch(document);
  let operableMs;
  let isTrying = false;

  /** A radio is operable when it has a box, a click checks it, and it is still checked in the next frame. */
  function tryFirstRadio() {
    if (isTrying || operableMs !== undefined) return;
    const radio = firstRadio();
    if (!radio || boxOf(radio).width === 0) return;
    isTrying = true;
    radio.click();
    const clickedMs = performance.now();
    requestAnimationFrame(() => {
      isTrying = false;
      if (!firstRadio()?.checked) return tryFirstRadio();
      operableMs = clickedMs;
      return globalThis.reportOperable?.(operableMs);
    });
  }

  function tryInEachFrame() {
    tryFirstRadio();
    if (operableMs === undefined) requestAnimationFrame(tryInEachFrame);
  }

  function firstRadio() {
    return findInRoots((root) => root.querySelector('input[type=radio]'));
  }

  function findInRoots(find) {
    for (const root of roots) {
      const found = (root === document || root.host.isConnected) && find(root);
      if (found) return found;
    }
    return undefined;
  }

  /** Some libraries hide the radio itself: its label is what people click. */
  function boxOf(radio) {
    return (radio.closest('label') ?? radio.labels?.[0] ?? radio).getBoundingClientRect();
  }

  function radios() {
    return roots.flatMap((root) => [...root.querySelectorAll('input[type=radio]')]);
  }

  function readTotal(element) {
    const text = element?.value ?? element?.textContent ?? '';
    return Number(/(\d+)\D*$/.exec(text)?.[1] ?? NaN);
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  let painted;

  globalThis.probe = {
    total: (selector) => readTotal(findInRoots((root) => root.querySelector(selector))),
    /** The radio of an answer: nine questions of four answers each come first, in their order. */
    pointOf: async (item, value) => {
      const radio = radios()[item * 4 + value];
      (radio.closest('label') ?? radio.labels?.[0] ?? radio).scrollIntoView({
        block: 'center',
        behavior: 'instant',
      });
      await frame();
      const box = boxOf(radio);
      return {
        x: Math.floor(box.left + Math.min(box.width / 2, 40)),
        y: Math.floor(box.top + box.height / 2),
      };
    },
    answer: async (item, value) => {
      radios()[item * 4 + value].click();
      await frame();
    },
    isChecked: (item, value) => radios()[item * 4 + value].checked,
    /** Waits for the next trusted click; from its time to the end of the frame that draws the total wanted. */
    arm: (selector, wanted) => {
      const find = () => findInRoots((root) => root.querySelector(selector));
      let element = find();
      painted = new Promise((resolve) => {
        const onClick = ({ timeStamp, isTrusted }) => {
          const checkFrame = () => {
            if (!element?.isConnected) element = find();
            if (readTotal(element) !== wanted) return requestAnimationFrame(checkFrame);
            // A message posted in a frame comes after the frame is drawn.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () =>
              resolve({ ms: performance.now() - timeStamp, isTrusted }),
            );
            port1.start();
            return port2.postMessage(undefined);
          };
          requestAnimationFrame(checkFrame);
        };
        addEventListener('click', onClick, { capture: true, once: true });
      });
    },
    painted: () => painted,
    frame,
  };
  requestAnimationFrame(tryInEachFrame);
}
