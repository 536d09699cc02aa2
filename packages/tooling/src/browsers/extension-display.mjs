// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';

/**
 * Starts a display in memory (Xvfb), for browsers that shall have a real window: only there a click in the panel
 * takes the focus from the page as it does for a user.
 * @param {{width?: number, height?: number, pictureFolder?: string}} [options] what is shown can be read from the file
 *   `Xvfb_screen0` in the picture folder
 * @returns {Promise<{display: string, stop: () => void}>}
 * @throws {Error} where Xvfb is not installed
 */
export async function startDisplay({ width = 1440, height = 960, pictureFolder } = {}) {
  const screen = `${width}x${height}x24`;
  const options = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
  if (pictureFolder !== undefined) options.push('-fbdir', pictureFolder);
  const xvfb = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => xvfb.kill();
  process.once('exit', stop);
  const number = await new Promise((resolve, reject) => {
    xvfb.once('error', () => reject(new Error('Xvfb is not installed: apt-get install xvfb.')));
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
    xvfb.stdio[3].once('data', (text) => resolve(String(text).trim()));
  });
  return {
    display: `:${number}`,
    stop: () => {
      process.off('exit', stop);
      stop();
    },
  };
}
