// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import initSqlite from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { scanProfile } from './scan-profile.mjs';

const canary = 'canary-3f9c2ab174';
const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noise = Buffer.from('noise '.repeat(20));
const around = (bytes) => Buffer.concat([noise, Buffer.from(bytes), noise]);
const plain = around(canary);

const forms = {
  'utf-8': plain,
  'utf-16le': around(Buffer.from(canary, 'utf16le')),
  'utf-16be': around(Buffer.from(canary, 'utf16le').swap16()),
  'base64 at the first place': around(Buffer.from(`abc${canary}d`).toString('base64')),
  'base64 at the second place': around(Buffer.from(`abcd${canary}d`).toString('base64')),
  'base64 at the third place': around(Buffer.from(`abcde${canary}d`).toString('base64')),
  base64url: around(Buffer.from(`ab${canary}`).toString('base64url')),
  hex: around(Buffer.from(canary).toString('hex')),
  'a key of Firefox': around(Buffer.from(canary).map((byte) => byte + 1)),
  gzip: around(gzipSync(plain)),
  zlib: deflateSync(plain),
  brotli: brotliCompressSync(plain),
  snappy: Buffer.concat([Buffer.from([0xff, 0x11, 0x02]), snappy(canary), noise]),
  'a stream of snappy': snappyStream(canary),
  lz4: mozLz4(canary),
};

const otherText = 'canary-3f9d2ab174';

async function found(bytes, { name = 'file', text = canary } = {}) {
  writeFileSync(path.join(folder, name), bytes);
  const { hits, unread } = await scanProfile(folder, { text });
  rmSync(path.join(folder, name));
  expect(unread).toEqual([]);
  return hits.length > 0;
}

describe('the scan of a profile', () => {
  it.each(Object.entries(forms))('finds a text as %s, and no other text', async (_, bytes) => {
    expect(await found(bytes)).toBe(true);
    expect(await found(bytes, { text: otherText })).toBe(false);
  });

  it('finds the name of a file', async () => {
    expect(await found(noise, { name: canary })).toBe(true);
  });

  it('finds a record that a log of LevelDB has spread over two blocks', async () => {
    const text = Buffer.from(canary);
    const header = (type, length) => Buffer.from([0, 0, 0, 0, length & 255, length >> 8, type]);
    const first = 32_768 - 7 - 7 - 9;
    const log = Buffer.concat([
      header(1, first),
      Buffer.alloc(first, 120),
      header(2, 9),
      text.subarray(0, 9),
      header(4, text.length - 9),
      text.subarray(9),
    ]);
    expect(await found(log, { name: '000003.log' })).toBe(true);
  });

  it('finds a text that lies in a table of SQLite, spread over pages', async () => {
    const sqlite = await initSqlite();
    const database = new sqlite.Database();
    database.run('PRAGMA page_size = 512');
    database.run('CREATE TABLE kept (value BLOB)');
    for (let start = 0; start < 600; start += 7)
      database.run('INSERT INTO kept VALUES (?)', [`${'x'.repeat(start)}${canary}`]);
    const file = Buffer.from(database.export());
    database.close();
    expect(await found(file)).toBe(true);
  });
});

/** A literal, then copies of its first bytes: the smallest that has both. */
function snappy(text) {
  const half = Buffer.from(text.slice(0, 9));
  const rest = Buffer.from(text.slice(9));
  return Buffer.concat([
    Buffer.from([9 + rest.length + 9 + rest.length]),
    Buffer.from([(rest.length - 1) << 2]),
    rest,
    Buffer.from([(9 - 1) << 2]),
    half,
    Buffer.from([((rest.length - 1) << 2) | 2, rest.length + 9, 0]),
    Buffer.from([((9 - 1) << 2) | 2, rest.length + 9, 0]),
  ]);
}

function snappyStream(text) {
  const chunk = snappy(text);
  const length = Buffer.alloc(3);
  length.writeUIntLE(chunk.length + 4, 0, 3);
  return Buffer.concat([
    Buffer.from('\xff\x06\x00\x00sNaPpY', 'latin1'),
    Buffer.from([0]),
    length,
    Buffer.alloc(4),
    chunk,
  ]);
}

/** A literal of the second half, one of the first, and a match that writes the second half again. */
function mozLz4(text) {
  const rest = Buffer.from(text.slice(9));
  const half = Buffer.from(text.slice(0, 9));
  const literals = Buffer.concat([rest, half]);
  const tail = Buffer.from('.....');
  const block = Buffer.concat([
    Buffer.from([(15 << 4) | (rest.length - 4), literals.length - 15]),
    literals,
    Buffer.from([literals.length, 0]),
    Buffer.from([tail.length << 4]),
    tail,
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(literals.length + rest.length + tail.length);
  return Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), size, block]);
}
