// SPDX-License-Identifier: Apache-2.0
import { inflateSync } from 'node:zlib';

/** Bytes a pixel by the PNG colour type: truecolour, and truecolour with alpha. */
const channelsOf = { 2: 3, 6: 4 };

/**
 * Pixels of a PNG as browsers write screenshots: 8 bits a channel, not interlaced.
 * @param {Buffer} png
 * @returns {{width: number, height: number, data: Uint8ClampedArray}} RGBA
 */
export function readPng(png) {
  const parts = [];
  let header;
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = channelsOf[header[9]];
  if (header[8] !== 8 || channels === undefined) throw new Error('Not a PNG of a screenshot.');
  const pixels = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < channels; channel += 1)
      data[pixel * 4 + channel] = pixels[pixel * channels + channel];
  return { width, height, data };
}

/** Several million bytes: each is reached without an object of its own. */
function unfilter(bytes, rowBytes, channels) {
  const rows = bytes.length / (rowBytes + 1);
  const out = new Uint8Array(rows * rowBytes);
  for (let row = 0; row < rows; row += 1) {
    const from = row * (rowBytes + 1);
    const to = row * rowBytes;
    const kind = bytes[from];
    for (let index = 0; index < rowBytes; index += 1) {
      const left = index < channels ? 0 : out[to + index - channels];
      const up = row === 0 ? 0 : out[to + index - rowBytes];
      const corner = index < channels || row === 0 ? 0 : out[to + index - rowBytes - channels];
      out[to + index] = bytes[from + 1 + index] + predict(kind, left, up, corner);
    }
  }
  return out;
}

function predict(kind, left, up, corner) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toCorner = Math.abs(guess - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
