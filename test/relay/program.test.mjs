// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkAt, newLink, newWire } from './panel-and-tablet.mjs';
import { failingStart, startProcess } from './relay-process.mjs';

const program = fileURLToPath(new URL('../../packages/relay/dist/main.js', import.meta.url));
const run = promisify(execFile);

describe('the program', () => {
  let folder;
  let store;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'relay-program-'));
    store = { databaseFile: path.join(folder, 'relay.sqlite') };
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes tokens whose hash is the SHA-256 of the token', async () => {
    const { stdout } = await run(process.execPath, [program, 'token']);
    const [token, hash] = [...stdout.matchAll(/^ {2}(\S+)$/gm)].map(([, word]) => word);
    expect(token).toMatch(/^csr_[A-Za-z0-9_-]{43}$/);
    expect(createHash('sha256').update(token).digest('base64url')).toBe(hash);
    const again = await run(process.execPath, [program, 'token']);
    expect(again.stdout).not.toContain(token);
  });

  it('stops with a line for each wrong variable', async () => {
    const { code, output } = await failingStart(store, { PORT: '99999', TRUST_PROXY: 'yes' });
    expect(code).toBe(1);
    expect(output).toBe('PORT is above 65535\nTRUST_PROXY is no number\n');
  });

  it('answers what it has begun and ends with 0 when it is asked to end', async () => {
    const relay = await startProcess(store);
    const link = newLink(relay.url);
    await link.open();
    const sends = Array.from({ length: 12 }, () => link.send(newWire()));
    const [code, ...answers] = await Promise.all([
      Promise.all(sends).then(() => relay.end('SIGTERM')),
      ...sends,
    ]);
    expect(code).toBe(0);
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(201));
    const again = await startProcess(store);
    expect(await linkAt(again.url, link).messages()).toHaveLength(12);
    await again.end('SIGTERM');
  });

  it('refuses a file that a living relay has, and says whose it is', async () => {
    const first = await startProcess(store);
    const { code, output } = await failingStart(store);
    expect(code).toBe(1);
    expect(output).toContain(`DATABASE_FILE: process ${first.pid} is working on it`);
    // The refused one has taken nothing away from the first.
    expect((await newLink(first.url).open()).status).toBe(201);
    await first.end('SIGTERM');
  });

  it('knows the file by another name too', async () => {
    const first = await startProcess(store);
    const alias = path.join(folder, 'alias.sqlite');
    symlinkSync(store.databaseFile, alias);
    const { code, output } = await failingStart({ databaseFile: alias });
    expect(code).toBe(1);
    expect(output).toContain(`DATABASE_FILE: process ${first.pid} is working on it`);
    await first.end('SIGTERM');
  });

  it('starts at once after it was killed, though lock files are left', async () => {
    const first = await startProcess(store);
    const link = newLink(first.url);
    await link.open();
    await first.end('SIGKILL');
    expect(() => readFileSync(`${store.databaseFile}.owner`)).not.toThrow();
    const second = await startProcess(store);
    expect((await linkAt(second.url, link).state()).status).toBe(200);
    await second.end('SIGTERM');
    expect(() => readFileSync(`${store.databaseFile}.owner`)).toThrow('ENOENT');
  });

  it('lets one of several win that start at once where a killed one was', async () => {
    const first = await startProcess(store);
    await first.end('SIGKILL');
    const starts = await Promise.allSettled(Array.from({ length: 4 }, () => startProcess(store)));
    const winners = starts.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
    expect(winners).toHaveLength(1);
    expect((await newLink(winners[0].url).open()).status).toBe(201);
    await winners[0].end('SIGTERM');
  });

  it('watches the file of an owner it cannot know for six seconds, and takes it over when it stands still', async () => {
    mkdirSync(folder, { recursive: true });
    const ownerFile = `${store.databaseFile}.owner`;
    writeFileSync(ownerFile, JSON.stringify({ pid: 1, boot: 'another', pidSpace: 'another', started: '1' }));
    const relay = await startProcess(store);
    expect(readFileSync(ownerFile, 'utf8')).toContain(`"pid":${relay.pid}`);
    await relay.end('SIGTERM');
  });

  it('leaves a file alone that shows life, though it cannot know its owner', async () => {
    const ownerFile = `${store.databaseFile}.owner`;
    writeFileSync(ownerFile, JSON.stringify({ pid: 1, boot: 'another', pidSpace: 'another', started: '1' }));
    const beat = setInterval(() => utimesSync(ownerFile, new Date(), new Date()), 500);
    const { code, output } = await failingStart(store);
    clearInterval(beat);
    expect(code).toBe(1);
    expect(output).toContain('DATABASE_FILE: process 1 is working on it');
  });

  it('does not write any more once its file was taken over', async () => {
    const first = await startProcess(store);
    const link = newLink(first.url);
    await link.open();
    rmSync(`${store.databaseFile}.owner`);
    writeFileSync(`${store.databaseFile}.owner`, JSON.stringify({ pid: 1 }));
    expect((await link.send(newWire())).status).toBe(503);
    expect((await fetch(`${first.url}/health`)).status).toBe(503);
    await first.end('SIGTERM');
  });

  it('takes nothing from whoever has taken its file over, not even when it ends', async () => {
    const first = await startProcess(store);
    const link = newLink(first.url);
    await link.open();
    await link.send(newWire());
    // It stands still, as in a container that was frozen; seen from another container, where nothing tells whether it runs.
    process.kill(first.pid, 'SIGSTOP');
    const ownerFile = `${store.databaseFile}.owner`;
    const mark = JSON.parse(readFileSync(ownerFile, 'utf8'));
    writeFileSync(ownerFile, JSON.stringify({ ...mark, pidSpace: 'another' }));
    const second = await startProcess(store);
    const here = linkAt(second.url, link);
    const newer = newLink(second.url);
    expect((await newer.open()).status).toBe(201);
    expect((await here.send(newWire())).status).toBe(201);
    process.kill(first.pid, 'SIGCONT');
    expect((await link.send(newWire())).status).toBe(503);
    // What it could read is of yesterday.
    expect((await link.list()).status).toBe(503);
    expect((await link.state()).status).toBe(503);
    expect(await first.end('SIGTERM')).toBe(0);
    expect((await here.send(newWire())).status).toBe(201);
    await second.end('SIGKILL');
    const third = await startProcess(store);
    expect(await linkAt(third.url, link).messages()).toHaveLength(3);
    expect((await linkAt(third.url, newer).state()).status).toBe(200);
    await third.end('SIGTERM');
  });

  it.each([
    ['a folder', ''],
    ['inside a file', 'file/relay.sqlite'],
    ['where a link leads nowhere', 'nowhere/relay.sqlite'],
  ])('says in one line that it cannot work on what is %s', async (_name, place) => {
    writeFileSync(path.join(folder, 'file'), '');
    symlinkSync(path.join(folder, 'gone', 'away'), path.join(folder, 'nowhere'));
    const { code, output } = await failingStart({ databaseFile: path.join(folder, place) });
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_FILE: .*\n$/);
  });

  it('refuses a file that is no database of its own', async () => {
    writeFileSync(store.databaseFile, 'no database at all, but long enough to be looked at'.repeat(50));
    const { code, output } = await failingStart(store);
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_FILE: .* does not open as a database of this relay/);
  });

  it('refuses a PostgreSQL that is not there, without repeating its password', async () => {
    const { code, output } = await failingStart({
      databaseUrl: `postgres://relay:secret@localhost/relay?host=${folder}`,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_URL: the database does not take the relay in \(ENOENT\)/);
    expect(output).not.toContain('secret');
  });
});
