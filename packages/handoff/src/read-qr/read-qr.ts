// SPDX-License-Identifier: Apache-2.0
import { readQuickly } from './read-quickly.js';
import type { Pixels } from './pixels.js';

/** How a picture is read. */
export interface ReadQrOptions {
  /**
   * Where the caller keeps `zxing_reader.wasm`. Without it only the quick reader looks; nothing is ever loaded from anywhere
   * else.
   */
  readonly zxingWasmUrl?: string;
  /** How long the quick reader may try: default 60 when the other comes after it, else 500. */
  readonly quickMs?: number;
}

const quickBeforeOtherMs = 60;
const quickAloneMs = 500;

/**
 * Reads the QR code in a picture. The quick reader looks first; the better one, 1.3 MB of code, is loaded when that finds
 * nothing and it is known where it is.
 * @returns undefined when there is none that can be read
 */
export async function readQr(image: Pixels, options: ReadQrOptions = {}): Promise<string | undefined> {
  const { zxingWasmUrl } = options;
  const { quickMs = zxingWasmUrl === undefined ? quickAloneMs : quickBeforeOtherMs } = options;
  const text = readQuickly(image, quickMs);
  if (text !== undefined || zxingWasmUrl === undefined) return text;
  const { readThoroughly } = await import('./read-thoroughly.js');
  return readThoroughly(image, zxingWasmUrl);
}
