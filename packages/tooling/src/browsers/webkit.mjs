// SPDX-License-Identifier: Apache-2.0
import { unsupported } from './unsupported.mjs';
import { webDriverPage } from './web-driver-page.mjs';
import { readWebKitTree } from './webkit-accessibility.mjs';
import { startWebKit } from './webkit-process.mjs';

/**
 * @param {import('./launch.mjs').LaunchOptions} options the viewport is a wish: `viewport()` says what it became
 * @returns {Promise<Omit<import('./launch.mjs').BrowserPage, 'waitFor'>>}
 */
export async function launchWebKit({ viewport, colorScheme, headless, profile }) {
  if (colorScheme === 'dark') await unsupported('WebKitGTK', 'start in a dark colour scheme')();
  const { version, command, close } = await startWebKit({ viewport, headless, profile });
  const page = webDriverPage({
    navigate: (url) => command('POST', '/url', { url }),
    executeAsync: (script, ...args) => command('POST', '/execute/async', { script, args }),
    performActions: async (actions) => {
      await command('POST', '/actions', { actions });
    },
    takeScreenshot: () => command('GET', '/screenshot'),
    back: () => command('POST', '/back'),
    forward: () => command('POST', '/forward'),
    refresh: () => command('POST', '/refresh'),
  });
  return {
    ...page,
    engine: 'webkit',
    version,
    setViewport: unsupported('WebKitGTK', 'change its viewport'),
    accessibilityTree: () => readWebKitTree(command),
    emulateMedia: unsupported('WebKitGTK', 'emulate media features'),
    pdf: unsupported('WebKitGTK', 'write a PDF here'),
    native: { command },
    close,
  };
}
