// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import { localTime } from '../practice/local-day.js';
import type { Practice } from '../practice/practice.js';
import type { NoteDraft } from '../practice/records.js';
import { settleDraft } from '../practice/settle-draft.js';
import type { Stored } from '../practice/typed-records.js';
import { DraftKeeper } from '../screening/draft-keeper.js';
import type { NoteChoices } from './note-choices.js';
import { noteDraft } from './note-draft.js';
import type { StoredNoteDraft } from './note-draft.js';
import { noteOwner } from './note-owner.js';
import { tickedAtFirst } from './ticked-at-first.js';
import { writeNote } from './write-note.js';
import type { WrittenNote } from './write-note.js';

/** What a note is written of; see `noteOwner`. */
export type Chosen = Parameters<typeof noteOwner>[0];

/** The text of a note: as it is written of the records, as the user changed it, and as it is kept until it is charted. */
export class NoteText {
  readonly keeper: DraftKeeper<NoteDraft>;
  readonly #practice: Practice;
  readonly #route: Route & { readonly screen: 'note' };
  readonly #begun: string;
  #choices: NoteChoices;
  #written: WrittenNote;
  #text = '';
  /** A changed text that writing anew has replaced. */
  #setAside: { readonly text: string; readonly of: string } | undefined;

  /** @param onState there is something else to say about the draft */
  constructor(practice: Practice, route: Route & { readonly screen: 'note' }, onState: () => void) {
    this.#practice = practice;
    this.#route = route;
    const draft = noteDraft(practice, route);
    this.keeper = new DraftKeeper(practice, draft, onState);
    this.#begun = draft?.value.begun ?? localTime(new Date());
    this.#choices = draft ? this.#choicesOf(draft) : this.#choicesAtFirst();
    this.#written = this.#write();
    this.#text = this.#asWritten;
    if (draft) this.#goOn(draft);
  }

  get choices(): NoteChoices {
    return this.#choices;
  }

  get text(): string {
    return this.#text;
  }

  get state(): WrittenNote['state'] {
    return this.#written.state;
  }

  get chosen(): Chosen {
    return { screenings: this.#screenings, chart: this.#choices.chart };
  }

  /** Whether a text is set aside for this chart and this caregiver. */
  get hasOther(): boolean {
    return this.#setAside !== undefined && this.#setAside.of === noteOwner(this.chosen);
  }

  /** The user changes the text. */
  type(text: string): void {
    this.#text = text;
    if (this.#written.state !== 'written') return;
    const { family, screenings, visit = '' } = this.#route;
    this.keeper.put({
      of: 'note',
      family,
      screenings,
      visit,
      choices: this.#choices,
      written: this.#written.text,
      text,
      owner: noteOwner(this.chosen),
      begun: this.#begun,
    });
  }

  /** Always takes the whole text anew: a changed one could hold a score that the other chart must not get. */
  choose(changes: Partial<NoteChoices>): void {
    const wasChanged = this.#written.state === 'written' && this.#text !== this.#written.text;
    if (wasChanged) this.#setAside = { text: this.#text, of: noteOwner(this.chosen) };
    this.#choices = { ...this.#choices, ...changes };
    this.#written = this.#write();
    this.#text = this.#asWritten;
  }

  bringBack(): void {
    const other = this.#setAside;
    this.#setAside = undefined;
    if (other) this.type(other.text);
  }

  /** It has reached the chart. */
  async settle(): Promise<void> {
    const draft = await this.keeper.settled();
    if (draft) await settleDraft(this.#practice, draft);
    this.keeper.forget();
  }

  get #screenings(): readonly Stored<'screening'>[] {
    return this.#choices.screenings.flatMap((id) => this.#practice.screening(id) ?? []);
  }

  get #asWritten(): string {
    return this.#written.state === 'written' ? this.#written.text : '';
  }

  /** Where the records say something else by now, what was changed is offered and not shown. */
  #goOn({ value }: StoredNoteDraft): void {
    const isSame = noteOwner(this.chosen) === value.owner && this.#asWritten === value.written;
    if (isSame) this.#text = value.text;
    else this.#setAside = { text: value.text, of: value.owner };
  }

  #choicesOf({ value }: StoredNoteDraft): NoteChoices {
    const { choices } = value;
    return { ...choices, screenings: choices.screenings.filter((id) => this.#practice.screening(id)) };
  }

  #choicesAtFirst(): NoteChoices {
    const { policy } = this.#practice;
    const { chartLanguage } = this.#practice.settings();
    const family = this.#practice.family(this.#route.family);
    const screenings = this.#route.screenings.flatMap((id) => this.#practice.screening(id) ?? []);
    return {
      chart: policy.noteChart,
      language: chartLanguage === 'policy' ? policy.noteLanguage : chartLanguage,
      screenings: family ? tickedAtFirst(family.value, screenings) : [],
      hasVisit: this.#route.visit !== undefined,
    };
  }

  #write(): WrittenNote {
    const { chart, language, hasVisit } = this.#choices;
    const { visit } = this.#route;
    return writeNote(this.#practice, {
      screenings: this.#screenings,
      visit: hasVisit && visit !== undefined ? this.#practice.visit(visit) : undefined,
      chart,
      language,
    });
  }
}
