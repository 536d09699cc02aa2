// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import type { Change, RecordId } from '@cradleside/record-store';
import { raiseInto, stateOf, takeStep } from '@cradleside/safety';
import type { Applied, SafetyCommand, SafetyEvent, Stamp } from '@cradleside/safety';
import { alertKey, openAlerts, withAcknowledged } from './alerts.js';
import { instrumentInUse } from './instrument-in-use.js';
import { localTime } from './local-day.js';
import type { Screening } from './records.js';
import type { SittingEnd } from './safety-events.js';
import type { SafetyRecords } from './safety-records.js';
import type { Stored, TypedRecords } from './typed-records.js';

/**
 * What changes safety events. It comes when it is first needed: the list of families only reads them. Errors are those of
 * the record store, and then nothing has changed.
 */
export class SafetyWriting {
  readonly #store: TypedRecords;
  readonly #events: SafetyRecords;
  readonly #policy: Policy;

  constructor(store: TypedRecords, events: SafetyRecords, policy: Policy) {
    this.#store = store;
    this.#events = events;
    this.#policy = policy;
  }

  /** What a screening raises that came in or has grown, to be written with it. */
  raising(id: RecordId, screening: Screening, end: SittingEnd): readonly Change[] {
    const event = this.#raised(id, screening, { end, stamp: this.#stamp() });
    return event ? this.#events.putting(event) : [];
  }

  /**
   * What a screening raises that is kept without an event. What a clinician had acknowledged of it counts as that step,
   * at its own time.
   */
  catchingUp({ id, value }: Stored<'screening'>): readonly Change[] {
    const isOpen = value.selfReport?.state === 'open' && value.acknowledged.length === 0;
    const last = openAlerts(value).length === 0 ? value.acknowledged.at(-1) : undefined;
    const stamp = last ? { at: last.time, by: last.actor } : this.#stamp();
    const event = this.#raised(id, value, { end: isOpen ? 'open' : 'handed-in', stamp });
    if (!event) return [];
    const seen = last ? takeStep(event, { what: 'acknowledged' }, stamp) : undefined;
    return this.#events.putting(seen?.ok ? seen.value : event);
  }

  /**
   * What a correction of a screening does to its event, to be written with it.
   * @throws RangeError where the event cannot follow: then the screening must stay too
   */
  following(
    screening: RecordId,
    command: Extract<SafetyCommand, { what: 'moved' | 'struck' | 'restored' }>,
  ): readonly Change[] {
    const event = this.#events.of(screening)?.value;
    if (!event) return [];
    const isStruck = command.what === 'struck';
    if (command.what !== 'moved' && stateOf(event).isStruck === isStruck) return [];
    const taken = takeStep(event, command, this.#stamp());
    if (!taken.ok) throw new RangeError(`event: cannot follow (${taken.code})`);
    return this.#events.putting(taken.value);
  }

  /**
   * Records that alerts of a screening were seen, and takes that step of its event with the last of them that asks for
   * action. A second acknowledgement changes nothing.
   */
  async acknowledge(screening: Stored<'screening'>, keys: readonly string[]): Promise<void> {
    const { id, value, revision } = screening;
    const seen = withAcknowledged(value, keys, this.#stamp());
    const raised = this.#raised(id, seen, { end: 'handed-in', stamp: this.#stamp() });
    const isSeen = openAlerts(seen).every(({ kind }) => kind !== 'act-now');
    const taken = raised && isSeen && takeStep(raised, { what: 'acknowledged' }, this.#stamp());
    const event = taken && taken.ok ? taken.value : raised;
    const changes: readonly Change[] = [
      ...(seen === value
        ? []
        : [{ put: { kind: 'screening', value: seen, id, expectedRevision: revision } }]),
      ...(event ? this.#events.putting(event) : []),
    ];
    if (changes.length === 0) return;
    await this.#store.store.write(changes, [{ action: 'alert.acknowledged', recordId: id }]);
  }

  /**
   * Takes steps, one after the other, in one write.
   * @param draft what they were entered in: it goes in the same write
   * @returns the event, or why a step cannot be taken; then nothing is written
   * @throws RecordStoreError 'changed-elsewhere' where `record` is no longer the newest
   */
  async take(
    record: Stored<'safety'>,
    commands: readonly SafetyCommand[],
    draft?: Stored<'draft'>,
  ): Promise<Applied<SafetyEvent>> {
    let taken: Applied<SafetyEvent> = { ok: true, value: record.value };
    for (const command of commands) if (taken.ok) taken = takeStep(taken.value, command, this.#stamp());
    if (!taken.ok) return taken;
    await this.#store.store.write(
      [
        ...this.#events.putting(taken.value, record),
        ...(draft ? [{ remove: { id: draft.id, expectedRevision: draft.revision } }] : []),
        ...this.#askedAbout(taken.value.screening, commands),
      ],
      commands.map(({ what }) => ({ action: `safety.${what}`, recordId: record.id })),
    );
    return taken;
  }

  /** Asking her about an open item is more than having seen that it is open. */
  #askedAbout(id: RecordId, commands: readonly SafetyCommand[]): readonly Change[] {
    const items = commands.flatMap((command) => (command.what === 'asked' ? [command.item] : []));
    const screening = this.#store.one('screening', id);
    if (!screening) return [];
    const asked = openAlerts(screening.value).filter(
      ({ kind, item }) => kind === 'ask' && items.includes(item ?? ''),
    );
    const value = withAcknowledged(screening.value, asked.map(alertKey), this.#stamp());
    if (value === screening.value) return [];
    return [{ put: { kind: 'screening', value, id, expectedRevision: screening.revision } }];
  }

  #raised(
    screening: RecordId,
    value: Screening,
    { end, stamp }: { readonly end: SittingEnd; readonly stamp: Stamp },
  ): SafetyEvent | undefined {
    const { family, caregiver, date, isStruck, administration } = value;
    const { responses, result } = administration;
    const before = this.#events.of(screening)?.value;
    const instrument = instrumentInUse(this.#policy, administration.instrument);
    if (!instrument || isStruck) return before;
    const place = { family, caregiver, answeredOn: date };
    const isHandedIn = end === 'handed-in';
    const finding = { screening, place, instrument, responses, alerts: result.alerts, isHandedIn };
    return raiseInto(before ? [before] : [], finding, stamp).changed ?? before;
  }

  #stamp(): Stamp {
    return { at: localTime(new Date()), by: this.#store.store.actor };
  }
}
