// SPDX-License-Identifier: Apache-2.0

/** A picture as a canvas gives it: four bytes a pixel, red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
