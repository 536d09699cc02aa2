// SPDX-License-Identifier: Apache-2.0
import { AuditChain } from '../audit/audit-chain.js';
import { sealAuditEntry } from '../audit/audit-codec.js';
import { checkNote } from '../audit/check-note.js';
import { localTime } from '../audit/local-time.js';
import { toHex } from '../bytes/hex.js';
import { toUtf8 } from '../bytes/text.js';
import type { AuditRow, HeaderRow, RecordRow } from '../storage/rows.js';
import { headerRow } from '../storage/meta-rows.js';
import type { RecordId, StoredRecord } from '../types.js';
import { changedRecords } from './changed-records.js';
import type { DatedNote, Edit } from './edit.js';
import type { HeadRow } from './head.js';
import { sealHead } from './head.js';
import { nextJournal } from './journal.js';
import { newRecordKey } from './record-key.js';
import { isKeyUsedUp } from './record-key-use.js';
import type { Entry } from './record-codec.js';
import { RecordCodec } from './record-codec.js';
import { SetDigest } from './set-digest.js';
import type { VaultState } from './vault-state.js';

/** A write that is sealed and ready to be put, and the state after it. */
export interface PreparedWrite {
  readonly edit: Edit;
  /** The head that must still be there. */
  readonly expectedSequence: number;
  readonly rows: readonly RecordRow[];
  readonly removed: readonly RecordId[];
  readonly auditRows: readonly AuditRow[];
  readonly headRow: HeadRow;
  readonly headerRow: HeaderRow | undefined;
  /** What memory holds once the write is done. */
  readonly entries: readonly Entry[];
  readonly records: readonly StoredRecord[];
  readonly next: Omit<VaultState, 'entries' | 'keys'>;
}

/** What a write is made under. */
export interface WriteTerms {
  readonly nowMs: number;
  /** Records that one key seals at most. */
  readonly sealsAKey: number;
}

/**
 * Seals everything that a write needs. WebCrypto answers later, and a transaction that waits for it would end by
 * itself, so nothing is sealed inside the transaction.
 * @throws RecordStoreError `changed-elsewhere`, `too-large`
 * @throws TypeError for what cannot be stored
 */
export async function prepareWrite(
  state: VaultState,
  edit: Edit,
  { nowMs, sealsAKey }: WriteTerms,
): Promise<PreparedWrite> {
  const { keys } = state;
  const { put, removed } = changedRecords(state, edit.changes ?? []);
  const isUsedUp = isKeyUsedUp(state.head.sealedUnderKey, put.length, sealsAKey);
  const rekeyed =
    edit.newRecordKey || isUsedUp ? await newRecordKey(keys, state.recordKey.keyId + 1) : undefined;
  const recordKey = rekeyed?.recordKey ?? state.recordKey;
  const codec = new RecordCodec(keys, recordKey);
  const gone = new Set([...removed, ...put.map(({ id }) => id)]);
  const untouched = rekeyed ? [...state.entries.values()].filter(({ record }) => !gone.has(record.id)) : [];
  const actor = edit.actor ?? state.head.actor;
  const notes = [
    ...notesOf(edit, put, removed),
    ...(isUsedUp && !edit.newRecordKey ? [{ action: 'record-key.renewed' }] : []),
  ];
  const [sealedRecords, sealedNotes, header] = await Promise.all([
    Promise.all([...put, ...untouched.map(({ record }) => record)].map((record) => codec.seal(record))),
    Promise.all(notes.map((note, index) => sealAuditEntry(keys, entryOf(note, index)))),
    headerOf(),
  ]);
  const newHeaderRow = header && (await headerRow(header));

  const entries = sealedRecords.map(({ entry }) => entry);
  const chain = AuditChain.resume(keys, state.head);
  const auditRows = sealedNotes.map((sealed) => chain.append(sealed));
  const sequence = state.head.sequence + 1;
  const sealedBefore = rekeyed ? 0 : state.head.sealedUnderKey;
  const head = {
    ...chain.state,
    sequence,
    count: state.head.count - removed.length + put.filter(({ revision }) => revision === 1).length,
    setDigest: digestAfter(state, removed, entries),
    headerHash: newHeaderRow ? toHex(keys.digest.sha256(toUtf8(newHeaderRow.text))) : state.head.headerHash,
    actor,
    // A count that nobody knows stays unknown until a key is new.
    sealedUnderKey: sealedBefore === undefined ? undefined : sealedBefore + entries.length,
    journal: nextJournal(state.head.journal, { sequence, ids: rekeyed ? undefined : [...gone] }),
    lastBackup: edit.backup?.createdAt ?? state.head.lastBackup,
    writesSinceBackup:
      Math.max(0, state.head.writesSinceBackup - (edit.backup?.writes ?? 0)) + put.length + removed.length,
  };
  return {
    edit,
    expectedSequence: state.head.sequence,
    rows: sealedRecords.map(({ row }) => row),
    removed,
    auditRows,
    headRow: await sealHead(keys, head),
    headerRow: newHeaderRow,
    entries,
    records: put,
    next: { header: header ?? state.header, recordKey, head },
  };

  function entryOf({ time, actor: noteActor, ...note }: DatedNote, index: number) {
    const place = { sequence: state.head.auditLength + 1 + index, time: time ?? localTime(nowMs) };
    return { ...place, actor: noteActor ?? actor, ...checkNote(note) };
  }

  async function headerOf() {
    const changed = await edit.header?.(state);
    return rekeyed ? { ...(changed ?? state.header), recordKey: rekeyed.sealed } : changed;
  }
}

/** A write that names no reason still leaves a trace. */
function notesOf(
  edit: Edit,
  put: readonly StoredRecord[],
  removed: readonly RecordId[],
): readonly DatedNote[] {
  if (edit.notes === 'none') return [];
  if (edit.notes.length > 0) return edit.notes;
  return [
    ...put.map(({ id, revision }) => ({
      action: revision === 1 ? 'record.created' : 'record.changed',
      recordId: id,
    })),
    ...removed.map((recordId) => ({ action: 'record.removed', recordId })),
  ];
}

function digestAfter(
  { head, entries }: VaultState,
  removed: readonly RecordId[],
  added: readonly Entry[],
): string {
  const digest = SetDigest.fromHex(head.setDigest);
  for (const id of [...removed, ...added.map(({ record }) => record.id)]) {
    const before = entries.get(id);
    if (before) digest.remove(before.member);
  }
  for (const { member } of added) digest.add(member);
  return digest.toHex();
}
