// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';

const mostBytes = 256 * 1024 * 1024;

/**
 * How often texts stand in the memory of a browser's processes, which is what a dump of them would show. Linux only.
 * @param {number} groupId of the processes
 * @param {Record<string, string>} texts name to text
 * @returns {Record<string, number>} name to how often, as UTF-8 or UTF-16
 */
export function countInMemory(groupId, texts) {
  const counts = Object.fromEntries(Object.keys(texts).map((name) => [name, 0]));
  for (const pid of processesOf(groupId)) {
    for (const bytes of writableMemory(pid)) {
      for (const [name, text] of Object.entries(texts))
        counts[name] +=
          occurrences(bytes, Buffer.from(text)) + occurrences(bytes, Buffer.from(text, 'utf16le'));
    }
  }
  return counts;
}

function processesOf(groupId) {
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const afterName = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return Number(afterName[2]) === groupId;
    } catch {
      return false;
    }
  });
}

/** What cannot be read any more, or is set aside but never written to, is left out. */
function* writableMemory(pid) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const [range, rights] = line.split(' ');
      if (!rights?.startsWith('rw')) continue;
      const [start, end] = range.split('-').map((hex) => Number.parseInt(hex, 16));
      if (end - start > mostBytes) continue;
      const bytes = Buffer.alloc(end - start);
      try {
        yield bytes.subarray(0, readSync(memory, bytes, 0, bytes.length, start));
      } catch {
        // The range has gone meanwhile.
      }
    }
  } finally {
    closeSync(memory);
  }
}

function occurrences(bytes, wanted) {
  let count = 0;
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) count += 1;
  return count;
}
