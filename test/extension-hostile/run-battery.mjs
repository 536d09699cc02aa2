// SPDX-License-Identifier: Apache-2.0
import { judge } from './judge.mjs';
import { openHostileDesk } from './hostile-desk.mjs';
import { openNoteScreen } from './note-screen-kit.mjs';
import { shippedFiles } from './shipped-files.mjs';
import { tryReading } from './try-reading.mjs';
import { tryTrick } from './try-trick.mjs';

/**
 * One desk for many tricks: the panel is set up once.
 * @param {readonly import('./trick.mjs').Trick[]} tricks
 * @returns {Promise<{version: string, run: (trick: import('./trick.mjs').Trick) => Promise<{said: string,
 *   faults: string[]}>, close: () => Promise<void>}>} `faults` is empty where the extension held
 */
export async function openBattery(tricks) {
  const desk = await openHostileDesk(tricks, { files: shippedFiles(), preparePanel: openNoteScreen });
  return {
    version: desk.browser.version,
    run: async (trick) => {
      if (trick.reads !== undefined) {
        const { shown, faults } = await tryReading(desk, trick);
        return { said: shown === null ? 'nothing read' : 'read', faults };
      }
      const seen = await tryTrick(desk, trick);
      return { said: seen.said, faults: judge(trick, seen) };
    },
    close: desk.close,
  };
}
