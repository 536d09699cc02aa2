// SPDX-License-Identifier: Apache-2.0
import { decodeQR } from 'qr/decode.js';
import type { Pixels } from './pixels.js';

/** @returns undefined when it finds nothing within the time */
export function readQuickly({ width, height, data }: Pixels, timeLimitMs: number): string | undefined {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit: timeLimitMs });
  } catch {
    return undefined;
  }
}
