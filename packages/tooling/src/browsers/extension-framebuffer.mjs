// SPDX-License-Identifier: Apache-2.0
import { crc32, deflateSync } from 'node:zlib';

/** Places of the 32-bit fields of an XWD header, in fields (X11's XWDFile.h). */
const fields = {
  headerBytes: 0,
  width: 4,
  height: 5,
  byteOrder: 7,
  bitsPerPixel: 11,
  bytesPerLine: 12,
  colours: 19,
};
const colourBytes = 12;

/**
 * Turns what a display in memory shows into a PNG.
 * @param {Buffer} xwd the file that `Xvfb -fbdir` keeps; 32 bits a pixel, blue first
 * @returns {Buffer}
 * @throws {RangeError} for any other kind of display
 */
export function readFramebuffer(xwd) {
  const field = (name) => xwd.readUInt32BE(fields[name] * 4);
  if (field('bitsPerPixel') !== 32 || field('byteOrder') !== 0)
    throw new RangeError('xwd: only little-endian pixels of 32 bits are known');
  const [width, height, bytesPerLine] = ['width', 'height', 'bytesPerLine'].map(field);
  const start = field('headerBytes') + field('colours') * colourBytes;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let row = 0; row < height; row += 1) {
    let target = row * (1 + width * 3) + 1;
    for (let column = 0; column < width; column += 1) {
      const pixel = start + row * bytesPerLine + column * 4;
      rows[target] = xwd[pixel + 2];
      rows[target + 1] = xwd[pixel + 1];
      rows[target + 2] = xwd[pixel];
      target += 3;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
