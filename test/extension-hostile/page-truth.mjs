// SPDX-License-Identifier: Apache-2.0

/** Runs in a world of its own beside the page's, where the page's overrides do not hold; named elements still do. */
function readPage(targetSelector) {
  const query = (selector) => Document.prototype.querySelector.call(document, selector);
  const linesOf = (root) => {
    const lines = [''];
    const visit = (node) => {
      if (node.nodeType === Node.TEXT_NODE) lines.push(lines.pop() + node.data);
      else if (node.nodeName === 'BR') {
        if (node.nextSibling !== null) lines.push('');
      } else {
        const isBlock = node !== root && ['P', 'DIV', 'LI', 'UL'].includes(node.nodeName);
        if (isBlock && node.previousSibling !== null) lines.push('');
        node.childNodes.forEach(visit);
      }
    };
    visit(root);
    return lines.join('\n').replaceAll('\u00A0', ' ');
  };
  const contentOf = (element) => {
    if (element === null) return '(gone)';
    return 'value' in element ? element.value : linesOf(element);
  };
  const fields = { target: contentOf(query(targetSelector)) };
  for (const id of ['subjective', 'other', 'summary', 'rich', 'trap'])
    if (`#${id}` !== targetSelector && query(`#${id}`) !== null) fields[id] = contentOf(query(`#${id}`));
  const box = query(targetSelector)?.getBoundingClientRect();
  if (globalThis.clicks === undefined) {
    globalThis.clicks = 0;
    EventTarget.prototype.addEventListener.call(globalThis, 'click', () => (globalThis.clicks += 1), true);
  }
  return {
    fields,
    clicks: globalThis.clicks,
    middle: box === undefined ? undefined : { x: box.left + box.width / 2, y: box.top + box.height / 2 },
    isReady: document.readyState === 'complete',
  };
}

/**
 * What a hostile page really holds and has learned, asked past its own functions.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} tab of Chromium
 */
export async function openPageTruth(tab) {
  const session = await tab.native.page.createCDPSession();
  return {
    /** @param {string} targetSelector */
    read: async (targetSelector) => {
      const { frameTree } = await session.send('Page.getFrameTree');
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'truth',
      });
      return evaluate(session, {
        expression: `(${String(readPage)})(${JSON.stringify(targetSelector)})`,
        contextId: executionContextId,
      });
    },
    /** What the page told itself, in its own world. */
    ask: (expression) => evaluate(session, { expression }),
  };
}

async function evaluate(session, params) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...params,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'no value');
  return result.value;
}
