// SPDX-License-Identifier: Apache-2.0

const magic = Buffer.from('mozLz40\0', 'latin1');
const leastMatch = 4;
const lengthGoesOn = 15;

/**
 * Reads a file of Firefox such as `sessionstore.jsonlz4`: a magic, the length, one LZ4 block.
 * @param {Buffer} file
 * @returns {Buffer | undefined} undefined when it is no such file
 */
export function readMozLz4(file) {
  if (!file.subarray(0, magic.length).equals(magic)) return undefined;
  return decompressBlock(file.subarray(magic.length + 4), file.readUInt32LE(magic.length));
}

function decompressBlock(source, length) {
  const target = Buffer.alloc(length);
  let read = 0;
  let written = 0;
  const readLength = (nibble) => {
    let sum = nibble;
    if (nibble < lengthGoesOn) return sum;
    for (;;) {
      const more = source[read];
      read += 1;
      sum += more;
      if (more !== 255) return sum;
    }
  };
  while (read < source.length) {
    const token = source[read];
    read += 1;
    const literals = readLength(token >> 4);
    source.copy(target, written, read, read + literals);
    read += literals;
    written += literals;
    if (read >= source.length) break;
    const offset = source.readUInt16LE(read);
    read += 2;
    const matchEnd = written + leastMatch + readLength(token & 15);
    // Byte by byte: a match may overlap what it writes.
    for (; written < matchEnd; written += 1) target[written] = target[written - offset];
  }
  if (written !== length) throw new Error(`LZ4: ${written} bytes, ${length} were promised.`);
  return target;
}
