// SPDX-License-Identifier: Apache-2.0
import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** @returns {string | undefined} why no machine can be booted here */
export function whyNoMachine() {
  if (process.getuid?.() !== 0) return 'only root may boot a machine';
  const missing = ['systemd-nspawn', 'nsenter'].filter((name) => !existsSync(path.join('/usr/bin', name)));
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

/**
 * A copy of this machine's own files, kept in memory, that systemd boots as its first process. It has the network of this
 * machine, and starts what it is told to and nothing else.
 * @typedef {object} Machine
 * @property {string} root
 * @property {(shown: Record<string, string>) => void} boot `shown` are folders of this machine by where they are seen in there
 * @property {(...words: string[]) => Promise<string>} run
 * @property {(...words: string[]) => Promise<string>} systemctl
 * @property {() => Promise<void>} powerOff
 * @property {() => void} remove
 * @param {string} unit
 * @returns {Machine}
 */
export function makeMachine(unit) {
  const folder = mkdtempSync(path.join(tmpdir(), 'relay-machine-'));
  const [upper, work, root] = ['upper', 'work', 'root'].map((name) => path.join(folder, name));
  execFileSync('mount', ['-t', 'tmpfs', 'none', folder]);
  for (const each of [upper, work, root]) mkdirSync(each);
  const layers = `lowerdir=/,upperdir=${upper},workdir=${work}`;
  execFileSync('mount', ['-t', 'overlay', 'overlay', '-o', layers, root]);
  let running;
  const inside = async (...words) => {
    const { stdout } = await promisify(execFile)('nsenter', [
      '-t',
      firstProcess(running.child),
      '-m',
      '-p',
      '-C',
      ...words,
    ]);
    return stdout.trim();
  };
  return {
    root,
    boot: (shown) => {
      running = startNspawn(root, unit, shown);
    },
    run: inside,
    systemctl: async (...words) => inside('systemctl', ...words),
    powerOff: async () => {
      running?.child.kill('SIGTERM');
      await running?.ended;
      running = undefined;
    },
    remove: () => {
      execFileSync('umount', [root]);
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

function startNspawn(root, unit, shown) {
  const binds = Object.entries(shown).map(([place, folder]) => `--bind-ro=${folder}:${place}`);
  const options = ['--boot', '--register=no', '--keep-unit', '--console=pipe', '--link-journal=no'];
  const child = spawn('systemd-nspawn', ['-D', root, ...options, ...binds, '--', `--unit=${unit}`], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // A run that breaks off leaves no machine behind.
  const cut = () => child.kill('SIGKILL');
  process.once('exit', cut);
  void ended.then(() => process.off('exit', cut));
  return { child, ended };
}

function firstProcess({ pid }) {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').at(-1);
}
