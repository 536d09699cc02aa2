// SPDX-License-Identifier: Apache-2.0

const magic = Buffer.from('SQLite format 3\0', 'latin1');
const walHeaderBytes = 32;
const frameHeaderBytes = 24;
const formatAt = { write: 18, read: 19 };
const rollbackFormat = 1;

/** @param {Buffer} file @returns {boolean} */
export function isSqlite(file) {
  return file.subarray(0, magic.length).equals(magic);
}

/**
 * A database with the pages of its write-ahead log put in their places, so that it can be opened alone.
 * @param {Buffer} file
 * @param {Buffer | undefined} log `*-wal`
 * @returns {Buffer}
 */
export function withLogApplied(file, log) {
  const pages = log === undefined || log.length < walHeaderBytes ? [] : [...framesOf(log)];
  const length = Math.max(file.length, ...pages.map(({ offset, bytes }) => offset + bytes.length));
  const image = Buffer.alloc(length);
  file.copy(image);
  for (const { offset, bytes } of pages) bytes.copy(image, offset);
  image[formatAt.write] = rollbackFormat;
  image[formatAt.read] = rollbackFormat;
  return image;
}

/** The log is written over from its start: frames with another salt are of an earlier round. */
function* framesOf(log) {
  const pageBytes = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  for (
    let at = walHeaderBytes;
    at + frameHeaderBytes + pageBytes <= log.length;
    at += frameHeaderBytes + pageBytes
  ) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) return;
    const start = at + frameHeaderBytes;
    yield { offset: (log.readUInt32BE(at) - 1) * pageBytes, bytes: log.subarray(start, start + pageBytes) };
  }
}
