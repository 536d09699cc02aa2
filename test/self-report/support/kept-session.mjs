// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where a browser writes down what is open; Chromium's name ends in a time. */
const sessionFiles = {
  chromium: (profile) => filesIn(path.join(profile, 'Default/Sessions')),
  firefox: (profile) => filesIn(path.join(profile, 'sessionstore-backups')),
};

/** Waits until the browser has written its open pages down after a change, so that a kill finds them kept. */
export async function untilSessionIsKept(engine, profile, change) {
  const sinceMs = Date.now();
  await change();
  const keepTimeoutMs = 30_000;
  const pollMs = 100;
  for (let waitedMs = 0; waitedMs < keepTimeoutMs; waitedMs += pollMs) {
    if (sessionFiles[engine](profile).some((file) => changedMs(file) >= sinceMs)) return;
    await sleep(pollMs);
  }
  throw new Error(`${engine} did not keep its session within ${keepTimeoutMs} ms.`);
}

/** SIGKILL to every process that was started on a profile. */
export function killOwnerOf(profile) {
  const owners = readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && commandOf(name).includes(profile),
  );
  if (owners.length === 0) throw new Error('No process runs on the profile.');
  for (const pid of owners) process.kill(Number(pid), 'SIGKILL');
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

/** A file may be put in place of another meanwhile. */
function changedMs(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
