// SPDX-License-Identifier: Apache-2.0
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createVault } from './create-vault.js';
import { sealToInbox } from './inbox/seal-to-inbox.js';
import { RecordStoreError } from './errors.js';
import { freshVaultOptions, otherPassphrase, passphrase } from './testing/vault-fixture.js';
import type { RawRow } from './testing/vault-rows.js';
import { readRaw, resetRaw, writeRaw } from './testing/vault-rows.js';
import { unlockVault } from './unlock-vault.js';

let options: ReturnType<typeof freshVaultOptions>;
let rows: readonly RawRow[];
let earlier: readonly RawRow[];
let foreign: readonly RawRow[];

beforeAll(async () => {
  options = freshVaultOptions();
  const other = { ...options, name: 'another-vault' };
  const { store: otherStore } = await createVault({ passphrase, actor: 'Visitor Example' }, other);
  await otherStore.write([{ put: { kind: 'family', value: 'other' } }], []);
  await otherStore.lock('button');
  foreign = await readRaw(other.name);

  const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
  const first = await store.write(
    [{ put: { kind: 'family', value: 'A' } }, { put: { kind: 'family', value: 'B' } }],
    [],
  );
  await store.lock('button');
  earlier = await readRaw(options.name);
  const again = await unlockVault({ passphrase }, options);
  const [record] = first;
  await again.write(
    [{ put: { id: record?.id ?? '', kind: 'family', value: 'A2', expectedRevision: 1 } }],
    [],
  );
  await again.lock('button');
  await sealToInbox({ answers: [1, 2, 3] }, options);
  rows = await readRaw(options.name);
});

beforeEach(() => resetRaw(options.name, rows));

const of = (store: RawRow['store'], from = rows) => from.filter((row) => row.store === store);
const at = (list: readonly RawRow[], index: number): RawRow => {
  const row = list[index];
  if (row === undefined) throw new RangeError(`index: ${index}`);
  return row;
};

/** undefined when the vault opens as if nothing had happened. */
async function outcomeOfUnlock(secret = passphrase): Promise<string | undefined> {
  options.clock.nowMs += 120_000;
  try {
    const store = await unlockVault({ passphrase: secret }, options);
    const damaged = await store.damagedInbox();
    const hasLine = (await store.readAudit()).some(({ action }) => action === 'inbox.damaged');
    await store.lock('button');
    if (damaged.length > 0) return hasLine ? 'inbox.damaged' : 'damaged without a line in the log';
    return undefined;
  } catch (error) {
    return error instanceof RecordStoreError ? error.code : String(error);
  }
}

describe('what was changed from outside', () => {
  it('is nothing when nothing was', async () => {
    expect(await outcomeOfUnlock()).toBeUndefined();
  });

  it.each<[string, () => RawRow[] | { store: RawRow['store']; key: IDBValidKey; value: unknown }[]]>([
    ['a record gone', () => [{ ...at(of('records'), 0), value: null }]],
    ['all records gone', () => of('records').map((row) => ({ ...row, value: null }))],
    ['a record as it was before', () => [at(of('records', earlier), 0), at(of('records', earlier), 1)]],
    ['two records swapped', () => swapped(at(of('records'), 0), at(of('records'), 1))],
    ['a record twice', () => [copied(at(of('records'), 0), 'f'.repeat(32))]],
    ['a record of another vault', () => [at(of('records', foreign), 0)]],
    [
      'a record of another vault in place of ours',
      () => [moved(at(of('records', foreign), 0), at(of('records'), 0))],
    ],
    ['another revision number', () => [changed(at(of('records'), 0), { revision: 7 })]],
    ['another key id', () => [changed(at(of('records'), 0), { keyId: 2 })]],
    [
      'a row of the log in place of a record',
      () => [changed(at(of('records'), 0), { sealed: at(of('audit'), 0).value['sealed'] })],
    ],
    ['the last row of the log gone', () => [{ ...at(of('audit'), of('audit').length - 1), value: null }]],
    ['the first row of the log gone', () => [{ ...at(of('audit'), 0), value: null }]],
    ['a middle row of the log gone', () => [{ ...at(of('audit'), 2), value: null }]],
    ['two rows of the log swapped', () => swappedRows(at(of('audit'), 1), at(of('audit'), 2))],
    [
      'a row of the log once more',
      () => [{ ...at(of('audit'), 0), key: 99, value: { ...at(of('audit'), 0).value, sequence: 99 } }],
    ],
    ['the head as it was before', () => of('meta', earlier).filter(({ key }) => key === 'head')],
    ['the header of another vault', () => of('meta', foreign).filter(({ key }) => key === 'header')],
    ['the head of another vault', () => of('meta', foreign).filter(({ key }) => key === 'head')],
    ['no head', () => [{ store: 'meta', key: 'head', value: null }]],
    ['no header', () => [{ store: 'meta', key: 'header', value: null }]],
    [
      'another count of writes since the backup',
      () => [
        changed(
          at(
            of('meta').filter(({ key }) => key === 'head'),
            0,
          ),
          { writesSinceBackup: 0 },
        ),
      ],
    ],
  ])('%s is noticed', async (_, change) => {
    await writeRaw(options.name, change());
    expect(await outcomeOfUnlock()).toMatch(/^(tampered|wrong-passphrase)$/);
  });

  it('of an inbox keeps nothing closed: a message moved', async () => {
    await writeRaw(options.name, [copied(at(of('inbox'), 0), 'e'.repeat(32))]);
    expect(await outcomeOfUnlock()).toBe('inbox.damaged');
  });

  it('cannot be undone by changing everything but the head back', async () => {
    const rest = earlier.filter(({ key }) => key !== 'head');
    await resetRaw(options.name, [...rest, ...of('meta').filter(({ key }) => key === 'head')]);
    expect(await outcomeOfUnlock()).toBe('tampered');
  });

  it('of a header shows before any passphrase is tried', async () => {
    const header = at(
      of('meta').filter(({ key }) => key === 'header'),
      0,
    );
    await writeRaw(options.name, [changed(header, { text: `${String(header.value['text'])} ` })]);
    expect(await outcomeOfUnlock(otherPassphrase)).toBe('tampered');
  });

  it("shows in a public key that is another vault's", async () => {
    const header = (from: readonly RawRow[]) =>
      JSON.parse(
        String(
          at(
            of('meta', from).filter(({ key }) => key === 'header'),
            0,
          ).value['text'],
        ),
      ) as Record<string, unknown>;
    const text = JSON.stringify({ ...header(rows), inbox: header(foreign)['inbox'] });
    const checksum = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    await writeRaw(options.name, [{ store: 'meta', key: 'header', value: { text, checksum } }]);
    expect(await outcomeOfUnlock()).toBe('tampered');
  });
});

/** Each bit of the small fields; of long bytes the first 20, the last 20 and some between, so that this stays quick. */
describe.each(['records', 'audit', 'inbox', 'meta'] as const)('a single flipped bit in %s', (store) => {
  it('is noticed wherever it is', async () => {
    const unnoticed: string[] = [];
    const target = at(
      of(store).filter(({ key }) => key !== 'failures'),
      0,
    );
    for (const [field, value] of Object.entries(target.value)) {
      for (const flipped of flips(value)) {
        await resetRaw(options.name, rows);
        const moving = field === 'id' || field === 'sequence';
        await writeRaw(options.name, [
          ...(moving && store !== 'meta' ? [{ ...target, value: null }] : []),
          changed(target, { [field]: flipped }),
        ]);
        if ((await outcomeOfUnlock()) === undefined) unnoticed.push(field);
      }
    }
    expect(unnoticed).toEqual([]);
  }, 120_000);
});

function* flips(value: unknown): Generator<unknown, void> {
  if (typeof value === 'number') for (let bit = 0; bit < 31; bit += 5) yield value ^ (1 << bit);
  if (typeof value === 'string')
    for (let index = 0; index < value.length; index += Math.ceil(value.length / 60))
      yield (
        value.slice(0, index) +
        String.fromCharCode(value.charCodeAt(index) ^ (1 << (index % 7))) +
        value.slice(index + 1)
      );
  if (!(value instanceof Uint8Array)) return;
  for (let index = 0; index < value.length; index += index < 20 || index >= value.length - 20 ? 1 : 37) {
    const copy = value.slice();
    copy[index] = (copy[index] ?? 0) ^ (1 << (index % 8));
    yield copy;
  }
}

function changed(row: RawRow, change: Record<string, unknown>): RawRow {
  return { ...row, value: { ...row.value, ...change } };
}

function copied(row: RawRow, id: string): RawRow {
  return { ...row, key: id, value: { ...row.value, id } };
}

function moved(row: RawRow, to: RawRow): RawRow {
  return copied(row, to.key as string);
}

function swapped(left: RawRow, right: RawRow): RawRow[] {
  return [moved(left, right), moved(right, left)];
}

function swappedRows(left: RawRow, right: RawRow): RawRow[] {
  const renumbered = (row: RawRow, to: RawRow) => ({
    ...row,
    key: to.key,
    value: { ...row.value, sequence: to.key },
  });
  return [renumbered(left, right), renumbered(right, left)];
}
