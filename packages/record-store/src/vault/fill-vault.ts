// SPDX-License-Identifier: Apache-2.0
import type { IDBPDatabase } from 'idb';
import { AuditChain } from '../audit/audit-chain.js';
import type { ChainState } from '../audit/audit-chain.js';
import { sealAuditEntry } from '../audit/audit-codec.js';
import { localTime } from '../audit/local-time.js';
import { toHex } from '../bytes/hex.js';
import { toUtf8 } from '../bytes/text.js';
import { headerRow } from '../storage/meta-rows.js';
import type { AuditRow, InboxRow, VaultSchema } from '../storage/rows.js';
import { StagingWriter } from '../storage/staging-writer.js';
import type { AuditNote, StoredRecord } from '../types.js';
import type { HeadContent } from './head.js';
import { sealHead } from './head.js';
import type { VaultHeader } from './header.js';
import { RecordCodec } from './record-codec.js';
import { newRecordKey } from './record-key.js';
import { SetDigest } from './set-digest.js';
import type { VaultKeys } from './vault-keys.js';

/** What goes into a new database of an existing vault. */
export type Content =
  | { readonly store: 'records'; readonly record: StoredRecord }
  | { readonly store: 'audit'; readonly row: AuditRow }
  | { readonly store: 'inbox'; readonly row: InboxRow };

/** A vault as it is to be, and where its log stood. */
export interface Blueprint {
  readonly keys: VaultKeys;
  readonly header: VaultHeader;
  readonly chain: ChainState;
  readonly actor: HeadContent['actor'];
  readonly sequence: number;
  readonly lastBackup: string | null;
  readonly writesSinceBackup: number;
  /** Says in the log what happened. */
  readonly note: AuditNote & { readonly actor: string };
  readonly nowMs: number;
}

/** Fills an empty database. Records are sealed under a new key; the rows of the log go over as they are. */
export async function fillVault(
  database: IDBPDatabase<VaultSchema>,
  blueprint: Blueprint,
  contents: AsyncIterable<Content>,
): Promise<void> {
  const { keys, note, nowMs } = blueprint;
  const { recordKey, sealed } = await newRecordKey(keys, blueprint.header.recordKey.keyId + 1);
  const codec = new RecordCodec(keys, recordKey);
  const digest = new SetDigest();
  let count = 0;
  const writer = new StagingWriter(database);
  for await (const content of contents) {
    if (content.store === 'records') {
      const { row, entry } = await codec.seal(content.record);
      digest.add(entry.member);
      count += 1;
      await writer.put('records', row);
    } else await writer.put(content.store, content.row);
  }
  const chain = AuditChain.resume(keys, blueprint.chain);
  const entry = { sequence: chain.nextSequence, time: localTime(nowMs), ...note };
  await writer.put('audit', chain.append(await sealAuditEntry(keys, entry)));
  const newHeaderRow = await headerRow({ ...blueprint.header, recordKey: sealed });
  const headRow = await sealHead(keys, {
    ...chain.state,
    sequence: blueprint.sequence + 1,
    count,
    setDigest: digest.toHex(),
    headerHash: toHex(keys.digest.sha256(toUtf8(newHeaderRow.text))),
    actor: blueprint.actor,
    sealedUnderKey: count,
    journal: [],
    lastBackup: blueprint.lastBackup,
    writesSinceBackup: blueprint.writesSinceBackup,
  });
  await writer.finish(newHeaderRow, headRow);
}
