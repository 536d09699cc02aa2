// SPDX-License-Identifier: Apache-2.0

/**
 * Shows a place of the unlocked panel and brings it into its state.
 * @param {import('@cradleside/tooling/browsers/extension-page').ExtensionPage} page
 * @param {import('./panel-scenes.mjs').Scene} scene
 */
export async function showScene(page, { name, route, ready, act, args = [], shows }) {
  try {
    if (route) await page.evaluate(goTo, route);
    if (ready) await page.waitFor((selector) => document.querySelector(selector) !== null, ready);
    if (act) await page.evaluate(act, ...args);
    if (shows) await page.waitFor(isShown, shows);
    await page.evaluate(settle);
  } catch (error) {
    throw new Error(`${name}: ${error.message}`, { cause: error });
  }
}

function isShown(selector) {
  return document.querySelector(selector)?.checkVisibility();
}

/** Runs inside the page. */
async function goTo(route) {
  const app = document.querySelector('panel-app');
  document.querySelector('details.menu')?.removeAttribute('open');
  app.announcement = undefined;
  const before = app.querySelector('main > *');
  app.dispatchEvent(Object.assign(new Event('panel-navigate'), { route }));
  const tag = `${route.screen}-screen`;
  for (
    let tries = 0;
    app.querySelector('main > *') === before || !app.querySelector(`${tag} h1`);
    tries += 1
  ) {
    if (tries > 1000) throw new Error('The screen does not come.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await app.querySelector(tag).updateComplete;
}

/** Runs inside the page: until nothing moves any more. */
async function settle() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let same = 0, before = ''; same < 3;) {
    await frame();
    const { scrollHeight } = document.documentElement;
    const now = `${scrollHeight} ${document.querySelectorAll('*').length} ${document.querySelectorAll(':not(:defined)').length}`;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
