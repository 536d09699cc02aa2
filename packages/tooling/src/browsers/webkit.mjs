// SPDX-License-Identifier: Apache-2.0
import { unsupported } from './unsupported.mjs';
import { webDriverPage } from './web-driver-page.mjs';
import { readWebKitTree } from './webkit-accessibility.mjs';
import { webKitLoads } from './webkit-loads.mjs';
import { startWebKit } from './webkit-process.mjs';

/**
 * @param {import('./launch.mjs').LaunchOptions} options the viewport is a wish: `viewport()` says what it became;
 *   with a profile a click that leads to another page is not waited for
 * @returns {Promise<Omit<import('./launch.mjs').BrowserPage, 'waitFor'>>}
 */
export async function launchWebKit({ viewport, colorScheme, headless, profile }) {
  if (colorScheme === 'dark') await unsupported('WebKitGTK', 'start in a dark colour scheme')();
  const waitsForLoads = profile === undefined;
  const { version, command, close } = await startWebKit({ viewport, headless, profile, waitsForLoads });
  const loads = waitsForLoads ? driverLoads(command) : webKitLoads(command);
  const page = webDriverPage({
    ...loads,
    performActions: async (actions) => {
      await command('POST', '/actions', { actions });
    },
    takeScreenshot: () => command('GET', '/screenshot'),
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

function driverLoads(command) {
  return {
    executeAsync: (script, ...args) => command('POST', '/execute/async', { script, args }),
    navigate: (url) => command('POST', '/url', { url }),
    back: () => command('POST', '/back'),
    forward: () => command('POST', '/forward'),
    refresh: () => command('POST', '/refresh'),
  };
}
