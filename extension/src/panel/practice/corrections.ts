// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { SafetyPlace } from '@cradleside/safety';
import { openAlerts } from './alerts.js';
import { localTime } from './local-day.js';
import type { Correction, Screening } from './records.js';
import type { SafetyEvents } from './safety-events.js';
import { stillHere } from '../share/still-here.js';
import type { EntryKind } from '../supervision/traced-entries.js';
import type { Stored, TypedRecords } from './typed-records.js';

/**
 * Everyday slips are put right with a trace: what was changed, from what, why, when and by whom. Nothing is deleted.
 * Errors are those of the record store, or a HandedOverError.
 */
export class Corrections {
  readonly #records: TypedRecords;
  readonly #safety: SafetyEvents;

  constructor(records: TypedRecords, safety: SafetyEvents) {
    this.#records = records;
    this.#safety = safety;
  }

  /** One line of the trace, by the user and now. */
  trace(correction: Omit<Correction, 'time' | 'actor'>): Correction {
    return { ...correction, time: localTime(new Date()), actor: this.#records.store.actor };
  }

  /**
   * The result was of another family or caregiver. Whoever works with that one has seen nothing of it yet: alerts are
   * raised again, and the trace keeps who had acknowledged them before.
   */
  async moveScreening(
    screening: Stored<'screening'>,
    to: { readonly family: RecordId; readonly caregiver: RecordId },
    reason: string,
  ): Promise<void> {
    const { value } = screening;
    const isSameFamily = value.family === to.family;
    const correction = this.trace({
      what: isSameFamily ? 'caregiver' : 'moved',
      from: isSameFamily ? value.caregiver : value.family,
      to: isSameFamily ? to.caregiver : to.family,
      reason,
      ...(value.acknowledged.length > 0 && { acknowledged: value.acknowledged }),
    });
    const corrections = [...value.corrections, correction];
    const moved: Screening = { ...value, ...to, acknowledged: [], corrections };
    const { id, revision } = screening;
    await this.#records.store.write(
      [
        { put: { kind: 'screening', value: moved, id, expectedRevision: revision } },
        ...(await this.#safety.following(id, { what: 'moved', place: placeOf(moved), reason })),
      ],
      [
        { action: 'screening.moved', recordId: id },
        ...openAlerts(moved).map(({ kind, rule }) => ({
          action: `alert.${kind}`,
          detail: rule,
          recordId: id,
        })),
      ],
      stillHere(this.#records, [value.family, to.family]),
    );
  }

  /** The day was wrong. */
  async correctDate(screening: Stored<'screening'>, date: string, reason: string): Promise<void> {
    const { value } = screening;
    const correction = this.trace({ what: 'date', from: value.date, to: date, reason });
    const corrected: Screening = { ...value, date, corrections: [...value.corrections, correction] };
    const { id, revision } = screening;
    await this.#records.store.write(
      [
        { put: { kind: 'screening', value: corrected, id, expectedRevision: revision } },
        ...(await this.#safety.following(id, { what: 'moved', place: placeOf(corrected), reason })),
      ],
      [{ action: 'screening.date-corrected', recordId: id }],
      stillHere(this.#records, [value.family]),
    );
  }

  /** Strikes a screening out: it stays to be seen and counts nowhere. */
  async strikeScreening(screening: Stored<'screening'>, reason: string): Promise<void> {
    await this.mark('screening', screening, 'struck', reason);
  }

  /** Takes a strike back: the screening counts again. */
  async restoreScreening(screening: Stored<'screening'>, reason: string): Promise<void> {
    await this.mark('screening', screening, 'restored', reason);
  }

  /** Strikes a visit out: it stays to be seen and counts nowhere. */
  async strikeVisit(visit: Stored<'visit'>, reason: string): Promise<void> {
    await this.mark('visit', visit, 'struck', reason);
  }

  /** Takes a strike back: the visit counts again. */
  async restoreVisit(visit: Stored<'visit'>, reason: string): Promise<void> {
    await this.mark('visit', visit, 'restored', reason);
  }

  /** Strikes a record out, or takes that back; the log says it by the record's kind. */
  async mark<Kind extends 'screening' | 'visit' | EntryKind>(
    kind: Kind,
    { id, value, revision }: Stored<Kind>,
    what: 'struck' | 'restored',
    reason: string,
  ): Promise<void> {
    const corrections = [...value.corrections, this.trace({ what, from: '', to: '', reason })];
    const marked = { ...value, isStruck: what === 'struck', corrections };
    await this.#records.store.write(
      [
        { put: { kind, value: marked, id, expectedRevision: revision } },
        ...(await this.#safety.following(id, { what, reason })),
      ],
      [{ action: `${kind}.${what}`, recordId: id }],
      kind === 'screening' || kind === 'visit' ? stillHere(this.#records, familyOf(value)) : undefined,
    );
  }
}

function familyOf(value: object): readonly RecordId[] {
  return 'family' in value && typeof value.family === 'string' ? [value.family] : [];
}

function placeOf({ family, caregiver, date }: Screening): SafetyPlace {
  return { family, caregiver, answeredOn: date };
}
