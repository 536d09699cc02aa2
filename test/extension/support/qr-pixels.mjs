// SPDX-License-Identifier: Apache-2.0
import { deflateSync } from 'node:zlib';
import { qrCode } from '@cradleside/handoff/qr';

/**
 * A QR code as pixels, dark on white.
 * @param {{size: number, path: string}} code as `qrCode` draws it
 * @param {number} scale pixels a module
 * @returns {{width: number, height: number, data: Uint8ClampedArray}} RGBA
 */
export function pixelsOf({ size, path }, scale = 6) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

/** The code of a text as a PNG file. @param {string} text */
export function qrPng(text) {
  const { width, height, data } = pixelsOf(qrCode(text));
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * (width * 4 + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The code of a text as a film for a fake camera. @param {string} text */
export function qrFilm(text, { width = 1280, height = 720 } = {}) {
  const code = qrCode(text);
  return filmOf(pixelsOf(code, Math.floor((height * 0.9) / code.size)), { width, height });
}

/**
 * What lies before a fake camera: one picture in the middle of a table, in shades of grey, held.
 * @param {{width: number, height: number, data: Uint8ClampedArray}} picture RGBA
 * @param {{width?: number, height?: number, frames?: number}} [size] of the film, even numbers of pixels; as the picture
 *   where none is given
 * @returns {Buffer} YUV4MPEG2
 */
export function filmOf(
  picture,
  { width = even(picture.width), height = even(picture.height), frames = 5 } = {},
) {
  const grey = Buffer.alloc(width * height, 200);
  const [left, top] = [Math.floor((width - picture.width) / 2), Math.floor((height - picture.height) / 2)];
  for (let y = 0; y < picture.height; y += 1)
    for (let x = 0; x < picture.width; x += 1)
      grey[(y + top) * width + x + left] = brightness(picture.data, (y * picture.width + x) * 4);
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), grey, colour]);
  const start = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`);
  return Buffer.concat([start, ...Array.from({ length: frames }, () => frame)]);
}

function even(pixels) {
  return pixels + (pixels % 2);
}

/** From 16 to 235, with the weights of ITU-R BT.601. */
function brightness(data, at) {
  return Math.round(16 + (219 * (0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2])) / 255);
}

function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name), content]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(content.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** As PNG has it (ISO 15948, annex D). */
function crc32(bytes) {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
