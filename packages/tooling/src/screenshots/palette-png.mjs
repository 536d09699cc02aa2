// SPDX-License-Identifier: Apache-2.0
import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of at most 256 colours as a PNG with a palette.
 * @param {number} width
 * @param {number} height
 * @param {Buffer} pixels red, green, blue and opacity of each
 * @returns {Buffer}
 */
export function palettePng(width, height, pixels) {
  const { palette, indexes } = reduceColours(pixels);
  // Each line begins with the number of its filter; 0 leaves it as it is.
  const lines = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    indexes.copy(lines, row * (width + 1) + 1, row * width, (row + 1) * width);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const bitsPerPixel = 8;
  const colourTypePalette = 3;
  header.set([bitsPerPixel, colourTypePalette], 8);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
  ];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** The 256 commonest colours; the few others, on the edges of letters, take the nearest of them. */
function reduceColours(pixels) {
  const mostColours = 256;
  const colours = Array.from(
    { length: pixels.length / 4 },
    (_, index) => pixels.readUInt32BE(index * 4) >>> 8,
  );
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .map(([colour]) => colour)
    .slice(0, mostColours);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const placeOf = (colour) => {
    if (!places.has(colour)) places.set(colour, nearest(palette, colour));
    return places.get(colour);
  };
  return { palette, indexes: Buffer.from(colours.map(placeOf)) };
}

function nearest(palette, colour) {
  const distances = palette.map((one) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
