// SPDX-License-Identifier: Apache-2.0
import { brotliDecompressSync, constants, inflateRawSync, inflateSync } from 'node:zlib';
import { uncompressSnappy } from './snappy.mjs';

const mostBytes = 64 * 1024 * 1024;
const gzipMagic = Buffer.from([0x1f, 0x8b, 0x08]);
/** Chromium: a value of IndexedDB in an envelope that says "compressed with Snappy". */
const snappyEnvelope = Buffer.from([0xff, 0x11, 0x02]);
const snappyStream = Buffer.from('\xff\x06\x00\x00sNaPpY', 'latin1');
const gzipHeaderBytes = 10;
const gzipFlag = { checksum: 2, extra: 4, name: 8, comment: 16 };
const simpleEntryMagic = 0xfcfb6d1ba7725c30n;

/**
 * What can be decompressed out of some bytes, however it got in there.
 * @param {Buffer} bytes
 * @returns {Generator<import('./level-db.mjs').Part>}
 */
export function* decompressedParts(bytes) {
  for (const at of placesOf(bytes, gzipMagic)) yield* part('gzip', () => gunzip(bytes.subarray(at)));
  if ((bytes[0] & 0x0f) === 8 && bytes.length > 2 && bytes.readUInt16BE(0) % 31 === 0)
    yield* part('zlib', () => inflateSync(bytes, { ...tolerant, maxOutputLength: mostBytes }));
  for (const at of placesOf(bytes, snappyEnvelope))
    yield* part('snappy', () => uncompressSnappy(bytes.subarray(at + 3)));
  for (const at of placesOf(bytes, snappyStream))
    yield* part('snappy stream', () => readStream(bytes.subarray(at)));
  yield* part('snappy', () => uncompressSnappy(bytes));
}

/**
 * What a browser's cache holds as it came over the network; Brotli has no mark by which it could be told.
 * @param {Buffer} file
 * @returns {Generator<import('./level-db.mjs').Part>}
 */
export function* brotliParts(file) {
  yield* part('brotli', () => unbrotli(file));
  if (file.length > 24 && file.readBigUInt64LE(0) === simpleEntryMagic) {
    const bodyAt = 24 + file.readUInt32LE(12);
    yield* part('brotli', () => unbrotli(file.subarray(bodyAt)));
  }
}

/** What is no such stream after all gives nothing; what is cut off gives what is there. */
function* part(what, read) {
  let bytes;
  try {
    bytes = read();
  } catch {
    return;
  }
  if (bytes !== undefined && bytes.length > 0) yield { what, bytes };
}

const tolerant = { finishFlush: constants.Z_SYNC_FLUSH };

/** Without what stands around it: the reader of whole gzip files takes what follows in a cache for a second one. */
function gunzip(bytes) {
  const flags = bytes[3];
  let at = gzipHeaderBytes;
  if (flags & gzipFlag.extra) at += 2 + bytes.readUInt16LE(at);
  if (flags & gzipFlag.name) at = bytes.indexOf(0, at) + 1;
  if (flags & gzipFlag.comment) at = bytes.indexOf(0, at) + 1;
  if (flags & gzipFlag.checksum) at += 2;
  return inflateRawSync(bytes.subarray(at), { ...tolerant, maxOutputLength: mostBytes });
}

function unbrotli(bytes) {
  return brotliDecompressSync(bytes, {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
    maxOutputLength: mostBytes,
  });
}

/** Chunks of a type, a length of three bytes, a checksum and Snappy or plain bytes. */
function readStream(bytes) {
  const chunks = [];
  let at = snappyStream.length;
  while (at + 8 <= bytes.length) {
    const type = bytes[at];
    const length = bytes.readUIntLE(at + 1, 3);
    const content = bytes.subarray(at + 8, at + 4 + length);
    if (type === 0) chunks.push(uncompressSnappy(content));
    else if (type === 1) chunks.push(content);
    else if (type < 0x80) break;
    at += 4 + length;
  }
  return Buffer.concat(chunks);
}

function* placesOf(bytes, pattern) {
  for (let at = bytes.indexOf(pattern); at !== -1; at = bytes.indexOf(pattern, at + 1)) yield at;
}
