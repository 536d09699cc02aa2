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
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  rows.forEach((row, y) => {
    for (let x = 0; x < width; x += 1)
      for (let channel = 0; channel < channels; channel += 1)
        data[(y * width + x) * 4 + channel] = row[x * channels + channel];
  });
  return { width, height, data };
}

function unfilter(bytes, rowBytes, channels) {
  const rows = [];
  let above = new Uint8Array(rowBytes);
  for (let at = 0; at < bytes.length; at += rowBytes + 1) {
    const kind = bytes[at];
    const row = Uint8Array.from(bytes.subarray(at + 1, at + 1 + rowBytes));
    for (let index = 0; index < rowBytes; index += 1) {
      const left = index < channels ? 0 : row[index - channels];
      const corner = index < channels ? 0 : above[index - channels];
      row[index] += predict(kind, { left, up: above[index], corner });
    }
    rows.push(row);
    above = row;
  }
  return rows;
}

function predict(kind, { left, up, corner }) {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
