// SPDX-License-Identifier: Apache-2.0
import type { AuditNote, Change, RecordId } from '@cradleside/record-store';
import type { SafetyEvent } from '@cradleside/safety';
import { mustBeAcknowledged } from '../practice/alerts.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { Screening } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { withAgreeingEvents } from './agreeing-events.js';
import type { Side } from './join.js';
import { same } from './join.js';
import type { ImportPlan, PlannedRecord } from './plan-import.js';
import { sharedKind } from './shared-kinds.js';
import type { ReceivedFamily } from './share-record.js';
import { putShare, shareValue } from './shares.js';
import { grownOutOf, versionOf } from './versions.js';

/** What a person has decided, and where the letter came from. */
export interface TakingIn {
  readonly from: Stored<'colleague'>;
  readonly arrivalCode: string;
  /** Record id -> whose entry holds; every contested record needs one. */
  readonly decisions: ReadonlyMap<RecordId, Side>;
}

/**
 * Takes a family in, in one write with its lines of the log: all of it or nothing. What is the same already is not written
 * again; taken in twice it changes nothing but the log.
 * @throws RangeError where a contested record has no decision
 * @throws RecordStoreError 'changed-elsewhere' where a record was changed since the plan was made
 */
export async function takeIn(
  practice: Practice,
  plan: ImportPlan,
  { from, arrivalCode, decisions }: TakingIn,
): Promise<void> {
  const { letter } = plan;
  const before = shareValue(practice, letter.family);
  const versions: Record<RecordId, readonly string[]> = { ...before.versions };
  const changes: Change[] = [];
  const alerts: AuditNote[] = [];
  for (const record of plan.records) {
    const side = decisions.get(record.id);
    if (record.standing === 'contested' && side === undefined)
      throw new RangeError('decisions: one for every contested record');
    const portable = record.value(side ?? 'ours');
    versions[record.id] = grownOutOf(record.versions, [await versionOf(portable)]);
    const change = changeOf(practice, record, { portable, ownClosing: plan.ownClosing });
    if (change) changes.push(change);
    if (['new', 'moved-here'].includes(record.standing) && change)
      alerts.push(...alertNotes(record.id, change));
  }
  changes.push(...(await raised(practice, plan, changes)));
  const received: ReceivedFamily = {
    letter: letter.id,
    kind: letter.kind,
    from: from.value.publicKey,
    name: from.value.name,
    made: letter.made,
    time: localTime(new Date()),
    arrivalCode,
  };
  const all = plan.isRepeated ? before.received : [...before.received, received];
  const action = letter.kind === 'share' ? 'family.share-received' : 'family.hand-over-received';
  await practice.store.write(
    [...withAgreeingEvents(practice, changes), putShare(practice, { ...before, versions, received: all })],
    [{ action, recordId: letter.family }, ...alerts],
  );
}

function changeOf(
  practice: Practice,
  { kind, id, ours, revision }: PlannedRecord,
  { portable, ownClosing }: { readonly portable: object; readonly ownClosing: ImportPlan['ownClosing'] },
): Change | undefined {
  const closing = kind === 'family' ? ownClosing : 'none';
  if (closing !== 'ends' && ours !== undefined && same(ours, portable)) return undefined;
  const stored = practice.store.read(id);
  const value = sharedKind(kind)?.kept(portable, stored?.value, practice.policy);
  if (typeof value !== 'object') throw new RangeError('plan: a record that cannot be kept');
  const closed = closing === 'stays' ? { closed: practice.family(id)?.value.closed } : {};
  return { put: { kind, value: { ...value, ...closed }, id, expectedRevision: revision } };
}

/** The safety events of screenings that come without one, as of any that comes in. */
async function raised(
  practice: Practice,
  { records }: ImportPlan,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const known = new Set(
    records.flatMap(({ kind, theirs }) => (kind === 'safety' ? [(theirs as SafetyEvent).screening] : [])),
  );
  const screenings = changes.flatMap((change): readonly Stored<'screening'>[] => {
    if (!('put' in change) || change.put.kind !== 'screening' || change.put.id === undefined) return [];
    const { id, value } = change.put;
    return known.has(id) ? [] : [{ id, revision: 0, kind: 'screening', value: value as Screening }];
  });
  return practice.safety.catchingUp(screenings);
}

/** What nobody here has seen yet, as the log keeps it of every screening that comes in. */
function alertNotes(recordId: RecordId, change: Change): readonly AuditNote[] {
  if (!('put' in change) || change.put.kind !== 'screening') return [];
  const { administration } = change.put.value as Screening;
  return administration.result.alerts
    .filter(mustBeAcknowledged)
    .map(({ kind, rule }) => ({ action: `alert.${kind}`, detail: rule, recordId }));
}
