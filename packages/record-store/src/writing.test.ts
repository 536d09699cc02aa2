// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createVault } from './create-vault.js';
import { newRecordId } from './new-record-id.js';
import type { RecordStore } from './record-store.js';
import { resumeVault } from './resume-vault.js';
import { freshVaultOptions, passphrase } from './testing/vault-fixture.js';
import { rawDigest, readRaw } from './testing/vault-rows.js';
import type { Change } from './types.js';
import { unlockVault } from './unlock-vault.js';

let options: ReturnType<typeof freshVaultOptions>;
let store: RecordStore;

beforeEach(async () => {
  vi.restoreAllMocks();
  options = freshVaultOptions();
  ({ store } = await createVault({ passphrase, actor: 'Visitor Example' }, options));
});

async function panel(): Promise<RecordStore> {
  const resumed = await resumeVault(options);
  if (resumed === null) throw new Error('locked');
  return resumed;
}

const put = (value: unknown, rest: object = {}): Change => ({ put: { kind: 'family', value, ...rest } });

describe('a write', () => {
  it('gives a record an id of its own and revisions from 1', async () => {
    const [first] = await store.write([put('A')], []);
    expect(first).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{32}$/), revision: 1 });
    const [second] = await store.write([put('B', { id: first?.id, expectedRevision: 1 })], []);
    expect(second).toEqual({ ...first, revision: 2, value: 'B' });
    expect(store.read(first?.id ?? '')).toBe(second);
  });

  it('takes an id that the caller has chosen, once', async () => {
    const id = newRecordId();
    await store.write([put('A', { id, expectedRevision: 0 })], []);
    const again = store.write([put('A', { id, expectedRevision: 0 })], []);
    await expect(again).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });

  it('is refused by its check, which sees what another panel has written before it', async () => {
    const other = await panel();
    const checked: number[] = [];
    const check = () => {
      checked.push(other.records().length);
      if (other.records().length > 0) throw new RangeError('too late');
    };
    const [first, late] = await Promise.allSettled([
      store.write([put('A')], []),
      other.write([put('B')], [], check),
    ]);
    expect(first.status).toBe('fulfilled');
    expect(late).toMatchObject({ status: 'rejected', reason: expect.any(RangeError) });
    expect(checked.at(-1)).toBe(1);
    expect(other.records().map(({ value }) => value)).toEqual(['A']);
    await other.write([put('C')], [], () => undefined);
    expect(other.records()).toHaveLength(2);
  });

  it('with a stale revision changes nothing, neither that record nor the others', async () => {
    const [record] = await store.write([put('A')], []);
    const id = record?.id ?? '';
    const before = await rawDigest(options.name);
    for (const expectedRevision of [0, 2, 99]) {
      const stale = store.write([put('other'), put('C', { id, expectedRevision })], []);
      await expect(stale).rejects.toMatchObject({ code: 'changed-elsewhere' });
    }
    await expect(store.write([{ remove: { id, expectedRevision: 4 } }], [])).rejects.toThrow(
      'changed-elsewhere',
    );
    expect(await rawDigest(options.name)).toBe(before);
  });

  it.each<[string, Change]>([
    ['undefined', put(undefined)],
    ['a date', put(new Date(0))],
    ['a number that is none', put({ total: Number.NaN })],
    ['a function', put([() => 1])],
    ['bytes', put(new Uint8Array(2))],
    ['a map', put(new Map())],
    ['an id that is none', put(1, { id: 'K-204', expectedRevision: 0 })],
    ['an id without a revision', put(1, { id: '0'.repeat(32) })],
    ['an empty kind', { put: { kind: '', value: 1 } }],
  ])('refuses %s', async (_, change) => {
    await expect(store.write([change], [])).rejects.toThrow(TypeError);
  });

  it('refuses values that are too large or too deep', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 70; level += 1) deep = [deep];
    for (const value of ['x'.repeat(1_100_000), deep])
      await expect(store.write([put(value)], [])).rejects.toMatchObject({ code: 'too-large' });
  });

  it('keeps its own copy, which nobody can change', async () => {
    const value = { answers: [1] };
    const [record] = await store.write([put(value)], []);
    value.answers.push(2);
    expect(record?.value).toEqual({ answers: [1] });
    expect(() => (record as { value: typeof value }).value.answers.push(3)).toThrow(TypeError);
  });

  it.each([
    ['a name', { action: 'Testmother Example' }],
    ['a sentence', { action: 'seen', detail: 'item 9 was 1' }],
    ['an id that is none', { action: 'seen', recordId: 'K-204' }],
  ])('refuses a line of the log with %s', async (_, note) => {
    await expect(store.note([note])).rejects.toThrow(TypeError);
  });

  it('leaves a line of the log for each change, or those it is given, or none', async () => {
    const actions = async () => (await store.readAudit()).slice(1).map(({ action }) => action);
    const [record] = await store.write([put('A'), put('B')], []);
    await store.write([put('C')], [{ action: 'draft.begun' }]);
    await store.write([put('D', { id: record?.id, expectedRevision: 1 })], 'none');
    await store.write([{ remove: { id: record?.id ?? '', expectedRevision: 2 } }], []);
    expect(await actions()).toEqual(['record.created', 'record.created', 'draft.begun', 'record.removed']);
  });

  it('stores nothing that can be read, and only lengths of 256 bytes', async () => {
    const texts = ['', 'x'.repeat(100), 'Testmother Example', 'y'.repeat(230), 'z'.repeat(300)];
    await store.write(
      texts.map((text) => put(text)),
      [{ action: 'seen' }],
    );
    const rows = await readRaw(options.name);
    const sealed = rows
      .filter((row) => row.store === 'records')
      .map(({ value }) => value['sealed'] as Uint8Array);
    expect(new Set(sealed.map(({ length }) => (length - 28) % 256))).toEqual(new Set([0]));
    const [shortest, longest] = [Math.min, Math.max].map((pick) =>
      pick(...sealed.map(({ length }) => length)),
    );
    expect([shortest, longest]).toEqual([256 + 28, 512 + 28]);
    const everything = rows.map((row) => Buffer.from(JSON.stringify(row)).toString('latin1')).join('');
    for (const text of ['Testmother', 'family', 'seen', 'Visitor Example'])
      expect(everything).not.toContain(text);
  });
});

describe('panels that write at once', () => {
  it('lose nothing, and all see everything in the end', async () => {
    const panels = [store, await panel(), await panel()];
    const writes = 30;
    const work = panels.map(async (one, number) => {
      for (let serial = 0; serial < writes; serial += 1) await one.write([put({ number, serial })], []);
    });
    await Promise.all(work);
    const total = panels.length * writes;
    for (const one of panels) await vi.waitFor(() => expect(one.records()).toHaveLength(total));
    await store.lock('button');
    const unlocked = await unlockVault({ passphrase }, options);
    expect(new Set(unlocked.records().map(({ value }) => JSON.stringify(value))).size).toBe(total);
    expect(await unlocked.readAudit()).toHaveLength(total + 3);
  });

  it('cannot overwrite one another unseen: one wins, the others learn of it and can go on', async () => {
    const panels = [store, await panel(), await panel()];
    const [record] = await store.write([put(0)], []);
    const id = record?.id ?? '';
    await Promise.all(panels.map((one) => vi.waitFor(() => expect(one.read(id)?.revision).toBe(1))));
    const outcomes = await Promise.allSettled(
      panels.map((one, number) => one.write([put(number + 1, { id, expectedRevision: 1 })], [])),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'changed-elsewhere' });
    const loser = panels[outcomes.findIndex(({ status }) => status === 'rejected')];
    expect(loser?.read(id)?.revision).toBe(2);
    await loser?.write([put('after', { id, expectedRevision: 2 })], []);
  });

  it('are told what another has written', async () => {
    const other = await panel();
    const changes = vi.fn();
    other.addEventListener('changed', changes);
    const written = await store.write(
      Array.from({ length: 60 }, (_, number) => put(number)),
      [],
    );
    await vi.waitFor(() => expect(changes).toHaveBeenCalled());
    expect(other.records()).toHaveLength(60);
    await store.write([{ remove: { id: written[0]?.id ?? '', expectedRevision: 1 } }, put('one more')], []);
    await vi.waitFor(() => expect(other.records().map(({ value }) => value)).toContain('one more'));
    expect(other.read(written[0]?.id ?? '')).toBeUndefined();
  });

  it('are right although they heard nothing', async () => {
    const other = await panel();
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
    for (let serial = 0; serial < 70; serial += 1) await store.write([put(serial)], []);
    await other.write([put('other')], []);
    expect(other.records()).toHaveLength(71);
  });

  it('have in their log what they did not hear of', async () => {
    const other = await panel();
    vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
    await store.note([{ action: 'packet.printed' }]);
    expect((await other.readAudit()).at(-1)).toMatchObject({ action: 'packet.printed' });
  });

  it('still open a record when another has thrown the key away', async () => {
    const other = await panel();
    const [gone, kept] = await store.write([put('gone'), put('kept')], []);
    await store.reauthenticate(passphrase);
    await store.shred([gone?.id ?? ''], []);
    await other.write([put('later')], []);
    expect(other.records().map(({ value }) => value)).toEqual(expect.arrayContaining(['kept', 'later']));
    expect(other.records()).toHaveLength(2);
    expect(kept).toBeDefined();
  });
});

describe('a full disk', () => {
  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
  ])('%s is %s: nothing was written, and writing goes on when there is room', async (name, code) => {
    const [record] = await store.write([put('A')], []);
    const before = await rawDigest(options.name);
    const original = IDBObjectStore.prototype.put;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fails(
      this: IDBObjectStore,
      ...args
    ) {
      if (args[1] === 'head') throw new DOMException('No space', name);
      return original.apply(this, args);
    });
    const change = put('B', { id: record?.id, expectedRevision: 1 });
    await expect(store.write([change, put('C')], [])).rejects.toMatchObject({ code });
    full.mockRestore();
    expect(await rawDigest(options.name)).toBe(before);
    expect(store.records()).toEqual([record]);
    await store.write([change, put('C')], []);
    await store.lock('button');
    const unlocked = await unlockVault({ passphrase }, options);
    expect(new Set(unlocked.records().map(({ value }) => value))).toEqual(new Set(['B', 'C']));
  });
});
