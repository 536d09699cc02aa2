// SPDX-License-Identifier: Apache-2.0
import { newRecordId } from '@cradleside/record-store';
import type { RecordId } from '@cradleside/record-store';
import { readOwnKey } from '../colleagues/own-key.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { FamilyLetter, LetterRecord } from './family-letter.js';
import { writeFamilyLetter } from './family-letter.js';
import { movedAway } from './moved-away.js';
import { recordsOf } from './shared-kinds.js';
import type { SentFamily } from './share-record.js';
import { putShare, shareValue } from './shares.js';
import { grownOutOf, versionOf } from './versions.js';

/** What goes to whom. */
export interface Sending {
  readonly family: RecordId;
  readonly to: Stored<'colleague'>;
  readonly kind: 'share' | 'hand-over';
}

/**
 * `no-key`: this panel has no key of its own yet. `unconfirmed`: the two have not compared the key. `unsound`: something in
 * the family's records has a form that no panel would take in.
 */
export type SendRefusal = 'no-key' | 'unconfirmed' | 'unsound';

/** A file for the colleague. */
export interface SentLetter {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly sent: SentFamily;
}

/**
 * Seals a family to a colleague. The log has the disclosure before there is a file. Errors are those of the record store.
 */
export async function sendFamily(
  practice: Practice,
  { family, to, kind }: Sending,
): Promise<
  { readonly ok: true; readonly letter: SentLetter } | { readonly ok: false; readonly code: SendRefusal }
> {
  const own = readOwnKey(practice);
  if (!own) return { ok: false, code: 'no-key' };
  if (to.value.confirmed === null) return { ok: false, code: 'unconfirmed' };
  const before = shareValue(practice, family);
  const packed = await pack(practice, family);
  if (packed === undefined) return { ok: false, code: 'unsound' };
  const time = localTime(new Date());
  const left = movedAway(practice, family);
  const letter: FamilyLetter = {
    version: 1,
    type: 'family',
    id: newRecordId(),
    made: time,
    kind,
    family,
    records: packed.map(({ record }) => record),
    ...(left.length > 0 && { left }),
  };
  const { sealLetter } = await import('@cradleside/handoff/letter');
  const content = writeFamilyLetter(letter);
  const { file, arrivalCode } = await sealLetter(content, { from: own.value, to: to.value.publicKey });
  content.fill(0);
  const sent: SentFamily = {
    letter: letter.id,
    kind,
    to: to.value.publicKey,
    name: to.value.name,
    time,
    arrivalCode,
    arrived: null,
  };
  const versions = Object.fromEntries(
    packed.map(({ record, version }) => [record.id, grownOutOf(record.versions, [version])]),
  );
  await practice.store.write(
    [
      putShare(practice, {
        ...before,
        versions: { ...before.versions, ...versions },
        sent: [...before.sent, sent],
      }),
    ],
    [{ action: kind === 'share' ? 'family.shared' : 'family.handed-over', recordId: family }],
  );
  return { ok: true, letter: { file, sent } };
}

interface PackedRecord {
  readonly record: LetterRecord;
  readonly version: string;
}

/** @returns undefined where a record has no form that travels */
async function pack(practice: Practice, family: RecordId): Promise<readonly PackedRecord[] | undefined> {
  const { versions } = shareValue(practice, family);
  const packed: PackedRecord[] = [];
  for (const { shared, id, value } of recordsOf(practice, family)) {
    const portable = shared.portable(value);
    if (portable === undefined) return undefined;
    const version = await versionOf(portable);
    const earlier = (versions[id] ?? []).filter((one) => one !== version);
    packed.push({ record: { kind: shared.kind, id, versions: earlier, value: portable }, version });
  }
  return packed;
}
