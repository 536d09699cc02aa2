// SPDX-License-Identifier: Apache-2.0
import { writeFile } from 'node:fs/promises';
import { extensionPage, waitUntil } from './extension-page.mjs';
import { webDriverKeyActions, webDriverStrokes } from './keys.mjs';
import { fromPageResult, toPageExpression } from './page-code.mjs';

const sidebarWidth = 360;

/**
 * Clicks on the toolbar button of the extension and drives the sidebar that opens. The sidebar is no tab, so
 * Marionette cannot switch to it: its document is asked through its own message channel, and pointer and keys go to
 * the browser's window, at the place where the sidebar is.
 * @param {ReturnType<typeof import('./extension-firefox.mjs')['inTurns']>} marionette
 * @param {{extensionId: string, extensionUrl: string}} extension
 * @returns {Promise<import('./extension-page.mjs').ExtensionPage>}
 */
export async function openSidebar(marionette, { extensionId, extensionUrl }) {
  await clickToolbarButton(marionette, extensionId);
  await waitUntil(
    async () =>
      (await marionette.inBrowserWindow(sidebarAddressScript, sidebarWidth))?.startsWith(extensionUrl),
    'the sidebar has opened',
  );
  const evaluate = async (code, ...args) => {
    const reply = await marionette.inBrowserWindow(evaluateScript, toPageExpression(code, args));
    if (reply.error !== undefined) throw new Error(`In the sidebar: ${reply.error}`);
    return fromPageResult(reply.value);
  };
  const perform = (action) =>
    marionette.withBrowserWindow((send) => send('WebDriver:PerformActions', { actions: [action] }));
  const press = (key, modifiers = {}) =>
    perform({ type: 'key', id: 'keyboard', actions: webDriverKeyActions(key, modifiers) });
  return extensionPage({
    evaluate,
    clickAt: async (x, y) => {
      const corner = await marionette.inBrowserWindow(sidebarCornerScript);
      await perform({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, origin: 'viewport', x: corner.x + x, y: corner.y + y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    press,
    type: (text) => perform({ type: 'key', id: 'keyboard', actions: webDriverStrokes(text) }),
    screenshot: async (path) => {
      await writeFile(path, Buffer.from(await marionette.inBrowserWindow(screenshotScript), 'base64'));
    },
    reload: async () => {
      await evaluate('void location.reload()').catch(() => undefined);
    },
    close: async () => {
      await marionette.inBrowserWindow('const [done] = arguments; window.SidebarController.hide(); done();');
    },
    native: marionette,
  });
}

/** Firefox makes the button's name of the extension's id. */
async function clickToolbarButton(marionette, extensionId) {
  const widgetId = `${extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await marionette.withBrowserWindow(async (send) => {
    const { value } = await send('WebDriver:FindElement', {
      using: 'css selector',
      value: `#${widgetId} .unified-extensions-item-action-button`,
    });
    await send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  });
}

const findSidebar = `
  const frame = window.document.getElementById('sidebar');
  const sidebar = frame?.contentDocument?.getElementById('webext-panels-browser');`;

const sidebarAddressScript = `
  const [width, done] = arguments;
  ${findSidebar}
  window.document.getElementById('sidebar-box').style.width = width + 'px';
  done(sidebar?.currentURI?.spec ?? null);`;

const sidebarCornerScript = `
  const [done] = arguments;
  ${findSidebar}
  const outer = frame.getBoundingClientRect();
  const inner = sidebar.getBoundingClientRect();
  done({ x: Math.round(outer.left + inner.left), y: Math.round(outer.top + inner.top) });`;

/**
 * A sandbox on the document: the content security policy of the extension refuses eval, as it should. Where Firefox puts
 * another browsing context into the sidebar, the message channel of the one before ends without a word.
 */
const evaluateScript = `
  const [expression, done] = arguments;
  ${findSidebar}
  const { messageManager } = sidebar;
  const name = 'test-answer-' + Math.random();
  const end = (data) => { window.clearInterval(watch); messageManager.removeMessageListener(name, onAnswer); done(data); };
  const onAnswer = ({ data }) => end(data);
  const watch = window.setInterval(() => { if (sidebar.messageManager !== messageManager) end({ error: 'the document was left' }); }, 50);
  messageManager.addMessageListener(name, onAnswer);
  const script = '{ const left = ({ target }) => { if (target === content.document) answer({ error: "the document was left" }); };'
    + 'const answer = (data) => { removeEventListener("pagehide", left, true); sendAsyncMessage(' + JSON.stringify(name) + ', data); };'
    + 'addEventListener("pagehide", left, true);'
    + 'const sandbox = new Cu.Sandbox(content.document.nodePrincipal, { sandboxPrototype: content, wantXrays: false });'
    + 'Promise.resolve().then(() => Cu.evalInSandbox(' + JSON.stringify(expression) + ', sandbox)).then('
    + '(value) => answer({ value }), (error) => answer({ error: String(error) })); }';
  messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);`;

const screenshotScript = `
  const [done] = arguments;
  ${findSidebar}
  (async () => {
    const { width, height } = sidebar.getBoundingClientRect();
    const rect = new DOMRect(0, 0, width, height);
    const picture = await sidebar.browsingContext.currentWindowGlobal.drawSnapshot(rect, 1, 'white');
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    done(canvas.toDataURL('image/png').split(',')[1]);
  })();`;
