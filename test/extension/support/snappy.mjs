// SPDX-License-Identifier: Apache-2.0
import { readVarint } from './varint.mjs';

const mostRatio = 64;
const kind = { literal: 0, nearCopy: 1, copy: 2, farCopy: 3 };

/**
 * Decompresses Snappy's raw format, which begins with the length. What follows the compressed bytes is left alone, since
 * in a log more may follow.
 * @param {Buffer} source
 * @returns {Buffer}
 * @throws {RangeError} when it is no such thing
 */
export function uncompressSnappy(source) {
  const { value: length, end: start } = readVarint(source.subarray(0, 5), 0);
  if (length > source.length * mostRatio) throw new RangeError('Snappy: a length that cannot be.');
  const target = Buffer.alloc(length);
  let read = start;
  let written = 0;
  const take = (bytes) => {
    if (read + bytes > source.length) throw new RangeError('Snappy: cut off.');
    const value = bytes === 0 ? 0 : source.readUIntLE(read, bytes);
    read += bytes;
    return value;
  };
  while (written < length) {
    const tag = take(1);
    const type = tag & 3;
    if (type === kind.literal) {
      const short = tag >> 2;
      const count = (short < 60 ? short : take(short - 59)) + 1;
      if (read + count > source.length || written + count > length) throw new RangeError('Snappy: too long.');
      source.copy(target, written, read, read + count);
      read += count;
      written += count;
      continue;
    }
    const count = type === kind.nearCopy ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = type === kind.nearCopy ? ((tag >> 5) << 8) + take(1) : take(type === kind.copy ? 2 : 4);
    if (offset === 0 || offset > written || written + count > length)
      throw new RangeError('Snappy: outside.');
    // Byte by byte: a copy may overlap what it writes.
    for (const end = written + count; written < end; written += 1) target[written] = target[written - offset];
  }
  return target;
}
