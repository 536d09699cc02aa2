// SPDX-License-Identifier: Apache-2.0
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackRelay } from './packed-relay.mjs';
import { newLink } from './panel-and-tablet.mjs';
import { startProcess } from './relay-process.mjs';

const sources = path.resolve(import.meta.dirname, '../../packages/relay');
const read = (file) => readFileSync(path.join(sources, 'deploy', file), 'utf8');
const unit = read('cradleside-relay.service');
const containerfile = read('Containerfile').replaceAll(/\\\n\s*/g, '');

const settingsOf = (lines) => Object.fromEntries(lines.map((line) => line.split('=')));

/** What each of them starts, and with which variables. */
const started = [
  [
    'systemd unit',
    /^ExecStart=(.+)$/m.exec(unit)[1],
    settingsOf([...unit.matchAll(/^Environment=(.+)$/gm)].map(([, pair]) => pair)),
  ],
  [
    'Containerfile',
    JSON.parse(/^ENTRYPOINT (.+)$/m.exec(containerfile)[1]).join(' '),
    settingsOf(/^ENV (.+)$/m.exec(containerfile)[1].split(' ')),
  ],
];
const healthCheck = JSON.parse(/^HEALTHCHECK .*CMD (\[.+\])$/m.exec(containerfile)[1]);

describe('what the relay is deployed with', () => {
  let folder;
  let packed;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'relay-deploy-'));
    packed = await unpackRelay(folder);
    symlinkSync(path.join(sources, 'node_modules'), path.join(packed.home, 'node_modules'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes with the package, as its README says', () => {
    const linked = [
      ...readFileSync(path.join(packed.home, 'README.md'), 'utf8').matchAll(/\]\((deploy\/.+?)\)/g),
    ];
    expect(linked.map(([, file]) => file)).toHaveLength(2);
    expect(linked.filter(([, file]) => !existsSync(path.join(packed.home, file)))).toEqual([]);
  });

  it.each(started)(
    '%s: starts the packed relay, which keeps its slots where it says',
    async (_name, command, set) => {
      const databaseFile = path.join(folder, set.DATABASE_FILE);
      const relay = await startProcess(
        { databaseFile },
        { ...set, ...portAndProgram(packed), DATABASE_FILE: databaseFile },
        command.split(' '),
      );
      expect((await newLink(relay.url.replace('0.0.0.0', '127.0.0.1')).open()).status).toBe(201);
      expect(existsSync(databaseFile)).toBe(true);
      expect(await relay.end('SIGTERM')).toBe(0);
    },
  );

  it('a health check asks the port that the relay was given, and sees when it does not answer', async () => {
    const relay = await startProcess({ databaseFile: ':memory:' });
    const [program, ...values] = healthCheck;
    const check = () =>
      promisify(execFile)(program, values, { env: { ...process.env, PORT: new URL(relay.url).port } });
    expect((await check()).stdout).toBe('');
    await relay.end('SIGTERM');
    await expect(check()).rejects.toMatchObject({ code: 1 });
  });

  it('is found by systemd wherever npm puts commands', () => {
    // An absolute path would be right for some installations of Node only.
    expect(unit).toMatch(/^ExecStart=[a-z-]+$/m);
  });

  it('has system calls refused that it may not make: killed for one, Node 20 never starts', () => {
    expect(unit).toMatch(/^SystemCallFilter=/m);
    expect(unit).toMatch(/^SystemCallErrorNumber=EPERM$/m);
  });

  it('lets Node compile', () => {
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute=/m);
  });

  it('is built in the format that has health checks', () => {
    expect(containerfile).toMatch(/^# Build: +podman build --format docker /m);
  });
});

/** Any free port, and the commands of the package before those of the system. */
function portAndProgram({ programs }) {
  const folders = [programs, path.dirname(process.execPath), process.env.PATH];
  return { PORT: '0', PATH: folders.join(path.delimiter) };
}
