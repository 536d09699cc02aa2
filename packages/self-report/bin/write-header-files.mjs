// SPDX-License-Identifier: Apache-2.0
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { headerFiles, parseAgency } from '../dist/hosting/index.js';

/**
 * Writes the header files of a site anew, after the relays in its agency.json.
 * @param {string} folder that of the site
 * @returns {string[]} names of what was written
 * @throws {Error} when agency.json cannot be used
 */
export function writeHeaderFiles(folder) {
  const parsed = parseAgency(JSON.parse(readFileSync(path.join(folder, 'agency.json'), 'utf8')));
  if (!parsed.ok) throw new Error(`agency.json cannot be used: look at ${parsed.fault}.`);
  const files = Object.entries(headerFiles(parsed.agency.relays));
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files.map(([name]) => name);
}
