// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const tickMs = 10;
const groupField = 2;
const userField = 11;
const systemField = 12;

/**
 * Processor time of all processes of a browser so far, which other programs on the machine hardly change.
 * @param {number} groupId
 * @returns {number | undefined} milliseconds; undefined where there is no /proc
 */
export function processorTimeMs(groupId) {
  let processes;
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return undefined;
  }
  return processes.reduce((sum, pid) => sum + timeOf(pid, groupId), 0) * tickMs;
}

function timeOf(pid, groupId) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return Number(fields[groupField]) === groupId
      ? Number(fields[userField]) + Number(fields[systemField])
      : 0;
  } catch {
    // It has ended.
    return 0;
  }
}
