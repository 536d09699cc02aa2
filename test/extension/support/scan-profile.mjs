// SPDX-License-Identifier: Apache-2.0
import { existsSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { needlesOf } from './canary-forms.mjs';
import { brotliParts, decompressedParts } from './compressed-parts.mjs';
import { isTable, readLevelDbLog, readLevelDbTable } from './level-db.mjs';
import { readMozLz4 } from './moz-lz4.mjs';
import { needleSearch } from './needle-search.mjs';
import { isSqlite } from './sqlite-image.mjs';
import { readSqliteValues } from './sqlite-values.mjs';

/**
 * @typedef {object} Hit
 * @property {string} canary
 * @property {string} form how it was written
 * @property {string} file relative to the profile
 * @property {string} where 'raw', or what was opened to find it
 */

/**
 * @typedef {object} Scan
 * @property {Hit[]} hits one for each canary, form, file and place
 * @property {number} files
 * @property {number} bytes on the disk
 * @property {Record<string, number>} opened how many parts of each kind were read out of files
 * @property {string[]} unread databases that could not be read, with the reason: what is in them has been looked at raw
 *   only
 */

/**
 * Looks for texts in everything that a browser left on the disk, also in what it compressed. Call it after the browser
 * has ended.
 * @param {string} profile
 * @param {Record<string, string>} canaries name to text
 * @returns {Promise<Scan>}
 */
export async function scanProfile(profile, canaries) {
  const needlesIn = needleSearch(needlesOf(canaries));
  const scan = { hits: [], files: 0, bytes: 0, opened: {}, unread: [] };
  const known = new Set();
  const look = ({ what, bytes }, file) => {
    scan.opened[what] = (scan.opened[what] ?? 0) + 1;
    for (const { canary, form } of needlesIn(bytes)) {
      const key = `${canary}\n${form}\n${file}\n${what}`;
      if (known.has(key)) continue;
      known.add(key);
      scan.hits.push({ canary, form, file, where: what });
    }
  };
  for (const name of filesOf(profile)) {
    look({ what: 'name', bytes: Buffer.from(name) }, name);
    const file = readFileSync(path.join(profile, name));
    scan.files += 1;
    scan.bytes += file.length;
    for await (const part of partsOf(profile, name, { file, unread: scan.unread })) look(part, name);
  }
  return scan;
}

async function* partsOf(profile, name, { file, unread }) {
  yield { what: 'raw', bytes: file };
  yield* decompressedParts(file);
  yield* brotliParts(file);
  for await (const part of insideOf(profile, name, { file, unread })) {
    yield part;
    for (const inner of decompressedParts(part.bytes))
      yield { ...inner, what: `${inner.what} in ${part.what}` };
  }
}

async function* insideOf(profile, name, { file, unread }) {
  try {
    if (isTable(file)) yield* readLevelDbTable(file);
    else if (isLevelDbLog(name)) yield* readLevelDbLog(file);
    else if (isSqlite(file)) yield* await readSqliteValues(file, logOf(path.join(profile, name)));
    const session = readMozLz4(file);
    if (session !== undefined) yield { what: 'lz4', bytes: session };
  } catch (error) {
    unread.push(`${name}: ${error.message}`);
  }
}

function isLevelDbLog(name) {
  return /(?:^|\/)(?:\d+\.log|MANIFEST-\d+)$/.test(name);
}

function logOf(database) {
  const log = `${database}-wal`;
  return existsSync(log) ? readFileSync(log) : undefined;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => lstatSync(path.join(folder, name)).isFile())
    .toSorted((one, other) => one.localeCompare(other));
}
