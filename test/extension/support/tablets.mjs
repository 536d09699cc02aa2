// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { openTablet } from '../../self-report/support/touch-tablet.mjs';

const viewport = { width: 820, height: 1180 };

/**
 * Tablets that are no part of the panel's browser: Chromium with touch, Firefox and WebKit with mouse and keyboard. Each
 * engine is started once, when it is first needed.
 */
export function startTablets() {
  const started = new Map();
  const start = (engine) => {
    if (!started.has(engine)) started.set(engine, launch(engine, { viewport, inShell: false }));
    return started.get(engine);
  };
  return {
    /**
     * Starts what will be needed, at once.
     * @param {import('@cradleside/tooling/browsers/find-browser').Engine[]} engines
     */
    start: (engines) => Promise.all(engines.map(start)),
    /** A tablet on which nothing is open. @param {import('@cradleside/tooling/browsers/find-browser').Engine} engine */
    open: async (engine) => {
      const browser = await start(engine);
      if (engine === 'chromium') return openTablet(browser, { viewport, serviceWorkers: 'allow' });
      return { ...browser, close: () => browser.goto('about:blank') };
    },
    close: async () => {
      await Promise.all([...started.values()].map(async (browser) => (await browser).close()));
    },
  };
}
