// SPDX-License-Identifier: Apache-2.0
import type { Administration } from '@cradleside/instruments/administration';
import type { Policy } from '@cradleside/policy';
import { newRecordId } from '@cradleside/record-store';
import type { RecordId, RecordStore } from '@cradleside/record-store';
import { alertNotes } from './alerts.js';
import { stillHere } from '../share/still-here.js';
import { Corrections } from './corrections.js';
import { draftAlert } from './draft-alert.js';
import { deleteFamily } from './delete-family.js';
import { localTime } from './local-day.js';
import type { Charting, Draft, Family, Screening, ScreeningDraft, Settings, Visit } from './records.js';
import { SafetyEvents } from './safety-events.js';
import { TypedRecords } from './typed-records.js';
import type { Stored } from './typed-records.js';

const standardSettings: Settings = {
  interfaceLanguage: 'auto',
  theme: 'system',
  chartLanguage: 'policy',
};

/**
 * The clinician's work over the encrypted records: every operation is one write with its audit entries, and resolves only
 * when it is saved. Errors are those of the record store, or a HandedOverError; nothing is lost by one.
 */
export class Practice {
  readonly store: RecordStore;
  readonly policy: Policy;
  /** What is put right after the fact. */
  readonly corrections: Corrections;
  /** Endorsed and open critical items, from their raising to their end. */
  readonly safety: SafetyEvents;
  readonly #records: TypedRecords;

  constructor(store: RecordStore, policy: Policy) {
    this.store = store;
    this.policy = policy;
    this.#records = new TypedRecords(store);
    this.safety = new SafetyEvents(this.#records, policy);
    this.corrections = new Corrections(this.#records, this.safety);
  }

  families(): readonly Stored<'family'>[] {
    return this.#records.all('family');
  }

  screenings(family?: RecordId): readonly Stored<'screening'>[] {
    const all = this.#records.all('screening');
    return family === undefined ? all : all.filter(({ value }) => value.family === family);
  }

  visits(family?: RecordId): readonly Stored<'visit'>[] {
    const all = this.#records.all('visit');
    return family === undefined ? all : all.filter(({ value }) => value.family === family);
  }

  drafts(family?: RecordId): readonly Stored<'draft'>[] {
    const all = this.#records.all('draft');
    return family === undefined ? all : all.filter(({ value }) => value.family === family);
  }

  family(id: RecordId): Stored<'family'> | undefined {
    return this.#records.one('family', id);
  }

  screening(id: RecordId): Stored<'screening'> | undefined {
    return this.#records.one('screening', id);
  }

  visit(id: RecordId): Stored<'visit'> | undefined {
    return this.#records.one('visit', id);
  }

  draft(id: RecordId): Stored<'draft'> | undefined {
    return this.#records.one('draft', id);
  }

  settings(): Settings {
    return { ...standardSettings, ...this.#records.all('settings')[0]?.value };
  }

  /** Keeps what the user has set. */
  async saveSettings(settings: Settings): Promise<void> {
    await this.#records.save('settings', settings, 'settings.changed', this.#records.all('settings')[0]);
  }

  /** Adds a family, or keeps what was changed in one; takes off its draft in the same write. */
  async saveFamily(
    family: Family,
    before?: Stored<'family'>,
    draft?: Stored<'draft'>,
  ): Promise<Stored<'family'>> {
    const action = before ? 'family.edited' : 'family.added';
    const check = before && stillHere(this, [before.id], draft);
    return this.#records.save('family', family, action, before, draft, check);
  }

  /**
   * Begins or goes on with a screener or a visit; a draft outlives the panel, a crash and a lock. The log says that it was
   * begun; each answer would be a line that nobody reads and every unlock checks.
   */
  async saveDraft(draft: Draft, before?: Stored<'draft'>): Promise<Stored<'draft'>> {
    return this.#records.save('draft', draft, before ? 'unlogged' : 'draft.begun', before);
  }

  /** Throws a draft away; the log says so where a critical item had been endorsed in it. */
  async discardDraft(draft: Stored<'draft'>): Promise<void> {
    const alert = draftAlert(this.policy, draft.value);
    await this.store.write(
      [{ remove: { id: draft.id, expectedRevision: draft.revision } }],
      [{ action: 'draft.discarded', recordId: draft.id, ...(alert && { detail: `item-${alert.item}` }) }],
    );
  }

  /** Turns a draft into a screening, in one write with what it raises: there is never neither, and never both. */
  async finishScreening(
    draft: Stored<'draft'> & { readonly value: ScreeningDraft },
    administration: Administration,
  ): Promise<Stored<'screening'>> {
    const { family, caregiver, date, source, followUpOf } = draft.value;
    const screening: Screening = {
      family,
      caregiver,
      date,
      source,
      administration,
      enteredBy: this.store.actor,
      acknowledged: [],
      corrections: [],
      isStruck: false,
      charted: [],
      ...(followUpOf !== undefined && { followUpOf }),
    };
    const id = newRecordId();
    const raised = await this.safety.raising(id, screening, 'handed-in');
    const saved = await this.store.write(
      [
        { remove: { id: draft.id, expectedRevision: draft.revision } },
        { put: { kind: 'screening', value: screening, id, expectedRevision: 0 } },
        ...raised,
      ],
      [{ action: 'screening.saved', detail: administration.instrument }, ...alertNotes(administration)],
      // What a safety event asks for goes on wherever the event is.
      followUpOf === undefined ? stillHere(this, [family], draft) : undefined,
    );
    return saved.find(({ kind }) => kind === 'screening') as Stored<'screening'>;
  }

  /** Records that alerts were seen. A second acknowledgement of one alert changes nothing. */
  async acknowledge(screening: Stored<'screening'>, keys: readonly string[]): Promise<void> {
    await this.safety.acknowledge(screening, keys);
  }

  /** Keeps when, how and into whose chart the note went. */
  async recordCharting(screening: Stored<'screening'>, charting: Omit<Charting, 'time'>): Promise<void> {
    const { value } = screening;
    const charted = [...value.charted, { time: localTime(new Date()), ...charting }];
    await this.#records.save('screening', { ...value, charted }, `note.${charting.how}`, screening);
  }

  /** Adds a visit, or keeps what was changed in one with a trace; takes off its draft in the same write. */
  async saveVisit(
    visit: Omit<Visit, 'enteredBy' | 'corrections' | 'isStruck'>,
    { before, draft }: { readonly before?: Stored<'visit'>; readonly draft?: Stored<'draft'> },
  ): Promise<Stored<'visit'>> {
    const edited = this.corrections.trace({
      what: 'edited',
      from: before?.value.date ?? '',
      to: visit.date,
      reason: '',
    });
    const value: Visit = {
      ...visit,
      enteredBy: before?.value.enteredBy ?? this.store.actor,
      corrections: before ? [...before.value.corrections, edited] : [],
      isStruck: before?.value.isStruck ?? false,
    };
    const saved = await this.store.write(
      [
        ...(draft ? [{ remove: { id: draft.id, expectedRevision: draft.revision } }] : []),
        {
          put: { kind: 'visit', value, ...(before && { id: before.id, expectedRevision: before.revision }) },
        },
      ],
      [{ action: before ? 'visit.edited' : 'visit.saved', ...(before && { recordId: before.id }) }],
      stillHere(this, [visit.family], draft),
    );
    return saved.find(({ kind }) => kind === 'visit') as Stored<'visit'>;
  }

  /** Removes a family and all that belongs to it beyond recovery. Needs `store.reauthenticate` within the last minute. */
  async deleteFamily(id: RecordId): Promise<void> {
    await deleteFamily(this, id);
  }
}
