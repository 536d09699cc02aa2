// SPDX-License-Identifier: Apache-2.0
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { createVault } from '../../packages/record-store/src/create-vault.ts';
import { sealToInbox } from '../../packages/record-store/src/inbox/seal-to-inbox.ts';
import { freshVaultOptions, passphrase } from '../../packages/record-store/src/testing/vault-fixture.ts';
import { openRaw, readRaw, resetRaw } from '../../packages/record-store/src/testing/vault-rows.ts';
import { unlockVault } from '../../packages/record-store/src/unlock-vault.ts';

/** Some forty thousand unlocks. */
const timeoutMs = 2 * 60 * 60_000;

/** Of `meta` both header and head. */
const rowsOfEachStore = { records: 1, audit: 1, inbox: 1, meta: 2 };

it(
  'every flipped bit of a row of each store, of the header and of the head is noticed at unlock',
  async () => {
    const options = freshVaultOptions();
    const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
    const puts = ['A', 'B', 'C'].map((value) => ({ put: { kind: 'family', value } }));
    await store.write(puts, []);
    await store.lock('button');
    for (const value of [1, 2]) await sealToInbox({ value }, options);
    const rows = (await readRaw(options.name)).filter(({ key }) => key !== 'session' && key !== 'failures');
    const figures = {};
    for (const [name, mostRows] of Object.entries(rowsOfEachStore)) {
      const targets = rows.filter((row) => row.store === name).slice(0, mostRows);
      let flips = 0;
      const unnoticed = [];
      for (const target of targets) {
        for (const [field, value] of Object.entries(target.value)) {
          for (const flipped of everyFlip(value)) {
            flips += 1;
            if (await opensWith(options, rows, { target, field, flipped }))
              unnoticed.push(`${name}.${field}`);
          }
        }
      }
      figures[name] = { rows: targets.length, flips, unnoticed: unnoticed.length };
      expect(unnoticed).toEqual([]);
    }
    writeEvidence('record-store-flipped-bits', figures);
  },
  timeoutMs,
);

async function opensWith(options, rows, { target, field, flipped }) {
  const database = await openRaw(options.name);
  const value = { ...target.value, [field]: flipped };
  const inLine = target.store === 'meta';
  if (!inLine) await database.delete(target.store, target.key);
  await database.put(target.store, value, inLine ? target.key : undefined);
  database.close();
  options.clock.nowMs += 120_000;
  try {
    const store = await unlockVault({ passphrase }, options);
    const damaged = await store.damagedInbox();
    await store.lock('button');
    await resetRaw(options.name, rows);
    // A damaged message keeps the vault open, and is counted.
    return damaged.length === 0;
  } catch {
    const mended = await openRaw(options.name);
    if (!inLine) await mended.delete(target.store, value.id ?? value.sequence);
    await mended.put(target.store, target.value, inLine ? target.key : undefined);
    // A wrong passphrase leaves a message and a count.
    for (const key of await mended.getAllKeys('inbox'))
      if (!rows.some((row) => row.key === key)) await mended.delete('inbox', key);
    await mended.delete('meta', 'failures');
    mended.close();
    return false;
  }
}

function* everyFlip(value) {
  if (typeof value === 'number') for (let bit = 0; bit < 31; bit += 1) yield value ^ (1 << bit);
  if (typeof value === 'string')
    for (let index = 0; index < value.length; index += 1)
      for (let bit = 0; bit < 7; bit += 1)
        yield (
          value.slice(0, index) +
          String.fromCharCode(value.charCodeAt(index) ^ (1 << bit)) +
          value.slice(index + 1)
        );
  if (!(value instanceof Uint8Array)) return;
  for (let index = 0; index < value.length; index += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const copy = value.slice();
      copy[index] ^= 1 << bit;
      yield copy;
    }
}
