// SPDX-License-Identifier: Apache-2.0
import { parseSealedText } from '@cradleside/handoff/receive';
import { readPicture } from '../tablet/read-picture.js';

/** Five looks a second: the picture in the hand has moved by then. */
const betweenMs = 200;

/**
 * Looks at what the camera shows until a code with sealed answers is in it.
 * @param onOther is called for a code of another kind
 * @returns its text; undefined where `signal` ended the watch before
 */
export async function watchFrames(
  video: HTMLVideoElement,
  onOther: () => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  while (!signal.aborted) {
    const begunMs = performance.now();
    const text = await readPicture(video).catch(() => undefined);
    if (text !== undefined && parseSealedText(text) !== undefined) return text;
    if (text !== undefined) onOther();
    await pause(Math.max(0, betweenMs - (performance.now() - begunMs)), signal);
  }
  return undefined;
}

function pause(lengthMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lengthMs);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
