// SPDX-License-Identifier: Apache-2.0
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { createVault } from '../create-vault.js';
import { readSession } from '../session/split-session.js';
import { readMeta, readSessionRow } from '../storage/meta-rows.js';
import { openCurrent } from '../storage/open-current.js';
import { freshVaultOptions, passphrase } from '../testing/vault-fixture.js';
import { resumeVault } from '../resume-vault.js';
import { unlockVault } from '../unlock-vault.js';
import { openHead, sealHead } from '../vault/head.js';
import { deriveVaultKeys } from '../vault/vault-keys.js';
import { AuditChain } from './audit-chain.js';
import { openAuditEntry, sealAuditEntry } from './audit-codec.js';

it('a log rewritten by someone with every key of an open vault is noticed at the next unlock', async () => {
  const options = freshVaultOptions();
  const { store } = await createVault({ passphrase, actor: 'Visitor Example' }, options);
  await store.note([{ action: 'family.shown' }, { action: 'family.exported' }]);

  // The thief has both halves of the session, so the root, and the key of the next line, and writes as the program would.
  const opened = await openCurrent(options.name);
  if (opened === undefined) throw new Error('absent');
  const { database } = opened;
  const row = await readSessionRow(database);
  const session = row && (await readSession(options.session, row));
  if (session === undefined) throw new Error('locked');
  const { header, headRow } = await readMeta(database);
  const keys = await deriveVaultKeys(session.root, header.vaultId);
  const head = await openHead(keys, headRow);
  const rewritten = AuditChain.start(keys, new Uint8Array(32).fill(1));
  const rows = await database.getAll('audit');
  const writable = await openDB(database.name);
  for (const auditRow of rows) {
    const entry = await openAuditEntry(keys, auditRow);
    const action = entry.action === 'family.exported' ? 'family.shown' : entry.action;
    await writable.put('audit', rewritten.append(await sealAuditEntry(keys, { ...entry, action })));
  }
  const forged = { ...head, ...rewritten.state, auditKey: head.auditKey, sequence: head.sequence + 1 };
  await writable.put('meta', await sealHead(keys, forged), 'head');
  writable.close();
  database.close();

  const page = await resumeVault(options);
  expect((await page?.readAudit())?.map(({ action }) => action)).not.toContain('family.exported');
  await page?.lock('button');
  await expect(unlockVault({ passphrase }, options)).rejects.toMatchObject({ code: 'tampered' });
});
