// SPDX-License-Identifier: Apache-2.0
import { writeFile } from 'node:fs/promises';
import { elementCentre } from './element-centre.mjs';
import { webDriverKeyActions, webDriverStrokes } from './keys.mjs';
import { fromPageResult, toPageExpression } from './page-code.mjs';

/**
 * What the two WebDriver dialects (Marionette and HTTP) have in common.
 * @typedef {object} WebDriverSession
 * @property {(url: string) => Promise<void>} navigate
 * @property {(script: string, ...args: unknown[]) => Promise<any>} executeAsync the script's last argument is its callback
 * @property {(actions: object[]) => Promise<void>} performActions
 * @property {() => Promise<string>} takeScreenshot base64 PNG
 * @property {() => Promise<void>} back
 * @property {() => Promise<void>} forward
 * @property {() => Promise<void>} refresh
 */

/**
 * The page functions that need nothing but a WebDriver session.
 * @param {WebDriverSession} session
 */
export function webDriverPage(session) {
  const evaluate = async (code, ...args) => {
    const expression = toPageExpression(code, args);
    // The page's own eval keeps objects in the page's realm; a content security policy may forbid it.
    const reply = await session.executeAsync(
      `const [source, done] = arguments;
       let result;
       try { result = window.eval(source); }
       catch (error) {
         if (error.name !== 'EvalError') { done({ error: String(error) }); return; }
         result = ${expression};
       }
       result.then((value) => done({ value }), (error) => done({ error: error?.stack ? error + '\\n' + error.stack : String(error) }));`,
      expression,
    );
    if (reply?.error !== undefined) throw new Error(`In the page: ${reply.error}`);
    return fromPageResult(reply?.value);
  };
  const press = async (key, modifiers = {}) => {
    await session.performActions([
      { type: 'key', id: 'keyboard', actions: webDriverKeyActions(key, modifiers) },
    ]);
  };
  return {
    evaluate,
    press,
    goto: (url) => session.navigate(url),
    type: (text) =>
      session.performActions([{ type: 'key', id: 'keyboard', actions: webDriverStrokes(text) }]),
    click: async (selectorPath) => {
      const { x, y } = await evaluate(elementCentre, [selectorPath].flat());
      await session.performActions([
        {
          type: 'pointer',
          id: 'mouse',
          parameters: { pointerType: 'mouse' },
          actions: [
            { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ]);
    },
    viewport: () => evaluate(() => ({ width: innerWidth, height: innerHeight })),
    screenshot: async (path) => {
      await writeFile(path, Buffer.from(await session.takeScreenshot(), 'base64'));
    },
    back: () => session.back(),
    forward: () => session.forward(),
    reload: () => session.refresh(),
    requests: () =>
      evaluate(() => [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)]),
  };
}
