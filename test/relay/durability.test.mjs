// SPDX-License-Identifier: Apache-2.0
import fs, { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startRelay } from '@cradleside/relay';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { clinician, newLink, newWire, unlimited } from './panel-and-tablet.mjs';
import { storesUnderTest } from './stores-under-test.mjs';

const settings = { port: 0, clinicianTokenHashes: [clinician.hash], ...unlimited };
const noSpace = () => {
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
};

describe('a 201 of SQLite', () => {
  let folder;
  let relay;
  let link;
  const warnings = [];
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'relay-durable-'));
    relay = await startRelay(
      { ...settings, databaseFile: path.join(folder, 'relay.sqlite') },
      { warn: (line) => warnings.push(line) },
    );
    link = newLink(relay.url);
    await link.open();
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(async () => {
    await relay?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('comes after a wait for the disk', async () => {
    const events = [];
    const { fsyncSync } = fs;
    vi.spyOn(fs, 'fsyncSync').mockImplementation((descriptor) => {
      fsyncSync(descriptor);
      events.push('on disk');
    });
    for (let message = 0; message < 3; message += 1) {
      // A sweep does not wait for the disk; what comes after it does.
      await relay.sweep();
      expect((await link.send(newWire())).status).toBe(201);
      events.push('201');
    }
    expect(events.filter((event, index) => event === '201' && events[index - 1] !== 'on disk')).toEqual([]);
  });

  it('does not come when the disk is full, and comes again when there is room', async () => {
    const before = await link.messages();
    const wire = newWire();
    const full = vi.spyOn(fs, 'writeSync').mockImplementation(noSpace);
    expect((await link.send(wire)).status).toBe(503);
    expect((await newLink(relay.url).open()).status).toBe(503);
    expect((await fetch(`${relay.url}/health`)).status).toBe(503);
    full.mockRestore();
    expect((await fetch(`${relay.url}/health`)).status).toBe(200);
    expect(await link.messages()).toEqual(before);
    expect((await link.send(wire)).status).toBe(201);
    expect(await link.messages()).toHaveLength(before.length + 1);
  });

  it('does not come when the disk does not confirm', async () => {
    const unsure = vi.spyOn(fs, 'fsyncSync').mockImplementation(noSpace);
    expect((await link.send(newWire())).status).toBe(503);
    unsure.mockRestore();
    expect((await link.send(newWire())).status).toBe(201);
  });

  it('is missed once, in words without ids', () => {
    expect(warnings).toEqual(['The database does not answer (SQLite3Error).']);
  });
});

const postgres = storesUnderTest.find((store) => store.name.startsWith('PostgreSQL'));

describe.each([postgres.name])('%s', () => {
  describe.runIf(postgres.isHere)('a 201', () => {
    let store;
    beforeAll(async () => {
      store = await postgres.make();
    }, 60_000);
    afterAll(() => store?.remove());

    const configure = async (...lines) => {
      const client = new Client({ connectionString: store.postgres.url });
      await client.connect();
      for (const line of lines) await client.query(line);
      await client.end();
      await store.postgres.restart();
    };

    it('survives a crash of a server that by itself does not wait for its disk', async () => {
      await configure(
        'ALTER SYSTEM SET synchronous_commit = off',
        "ALTER SYSTEM SET wal_writer_delay = '10s'",
        'ALTER SYSTEM SET wal_writer_flush_after = 0',
      );
      const relay = await startRelay({ ...settings, ...store.options });
      const link = newLink(relay.url);
      // A sweep does not wait for the disk; what comes after it does.
      await relay.sweep();
      expect((await link.open()).status).toBe(201);
      expect((await link.send(newWire())).status).toBe(201);
      await store.postgres.crash();
      expect(await link.messages()).toHaveLength(1);
      await relay.close();
    });

    it('is not given, and health not claimed, by a server that takes no writes', async () => {
      const relay = await startRelay({ ...settings, ...store.options });
      const link = newLink(relay.url);
      await link.open();
      expect((await fetch(`${relay.url}/health`)).status).toBe(200);
      await configure('ALTER SYSTEM SET default_transaction_read_only = on');
      expect((await fetch(`${relay.url}/health`)).status).toBe(503);
      expect((await link.send(newWire())).status).toBe(503);
      await configure(
        'SET default_transaction_read_only = off',
        'ALTER SYSTEM RESET default_transaction_read_only',
      );
      expect((await fetch(`${relay.url}/health`)).status).toBe(200);
      expect((await link.send(newWire())).status).toBe(201);
      await relay.close();
    });

    it('is not promised on a server that never waits for its disk', async () => {
      await configure('ALTER SYSTEM SET fsync = off');
      await expect(startRelay({ ...settings, ...store.options })).rejects.toThrow(
        /DATABASE_URL: .*fsync off/,
      );
    });
  });
});
