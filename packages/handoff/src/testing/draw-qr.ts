// SPDX-License-Identifier: Apache-2.0
import type { QrCode } from '../qr/qr-code.js';
import type { Pixels } from '../read-qr/pixels.js';

/** Draws the path of a code, dark on light, `scale` pixels a module. */
export function drawQr({ size, path }: QrCode, scale: number): Pixels {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}
