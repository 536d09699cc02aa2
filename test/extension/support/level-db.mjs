// SPDX-License-Identifier: Apache-2.0
import { uncompressSnappy } from './snappy.mjs';
import { readVarint } from './varint.mjs';

/** @typedef {{what: string, bytes: Buffer}} Part */

const logBlockBytes = 32_768;
const logHeaderBytes = 7;
const footerBytes = 48;
const trailerBytes = 5;
const tableMagic = 0xdb4775248b80fb57n;
const snappyBlock = 1;
const recordEnd = { full: 1, last: 4 };

/**
 * The records of a write-ahead log (`*.log`) or manifest, put together from the blocks over which they are spread.
 * @param {Buffer} file
 * @returns {Generator<Part>}
 */
export function* readLevelDbLog(file) {
  let parts = [];
  for (let block = 0; block < file.length; block += logBlockBytes) {
    const end = Math.min(block + logBlockBytes, file.length);
    let at = block;
    while (at + logHeaderBytes <= end) {
      const length = file.readUInt16LE(at + 4);
      const type = file[at + 6];
      if (type === 0 || at + logHeaderBytes + length > end) break;
      parts.push(file.subarray(at + logHeaderBytes, at + logHeaderBytes + length));
      at += logHeaderBytes + length;
      if (type !== recordEnd.full && type !== recordEnd.last) continue;
      yield { what: 'log record', bytes: Buffer.concat(parts) };
      parts = [];
    }
  }
}

/**
 * The blocks of a sorted table (`*.ldb`, `*.sst`), decompressed, with every key whole and every value.
 * @param {Buffer} file
 * @returns {Generator<Part>}
 */
export function* readLevelDbTable(file) {
  if (!isTable(file)) return;
  const footer = file.subarray(file.length - footerBytes);
  const metaindex = readHandle(footer, 0);
  const index = readHandle(footer, metaindex.end);
  for (const { value } of entriesOf(readBlock(file, index))) {
    const block = readBlock(file, readHandle(value, 0));
    yield { what: 'table block', bytes: block };
    for (const entry of entriesOf(block)) {
      yield { what: 'key', bytes: entry.key };
      yield { what: 'value', bytes: entry.value };
    }
  }
}

/** @param {Buffer} file @returns {boolean} */
export function isTable(file) {
  return file.length >= footerBytes && file.readBigUInt64LE(file.length - 8) === tableMagic;
}

function readHandle(bytes, start) {
  const offset = readVarint(bytes, start);
  const size = readVarint(bytes, offset.end);
  return { offset: offset.value, size: size.value, end: size.end };
}

function readBlock(file, { offset, size }) {
  const bytes = file.subarray(offset, offset + size);
  const type = file[offset + size];
  if (bytes.length !== size || offset + size + trailerBytes > file.length)
    throw new Error('A block lies outside.');
  if (type > snappyBlock) throw new Error(`A block of the unknown type ${type}.`);
  return type === snappyBlock ? uncompressSnappy(bytes) : bytes;
}

/** A key says only in what it differs from the one before. */
function* entriesOf(block) {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 - restarts * 4;
  let key = Buffer.alloc(0);
  let at = 0;
  while (at < end) {
    const shared = readVarint(block, at);
    const own = readVarint(block, shared.end);
    const valueLength = readVarint(block, own.end);
    const keyEnd = valueLength.end + own.value;
    key = Buffer.concat([key.subarray(0, shared.value), block.subarray(valueLength.end, keyEnd)]);
    at = keyEnd + valueLength.value;
    yield { key, value: block.subarray(keyEnd, at) };
  }
}
