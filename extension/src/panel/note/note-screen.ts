// SPDX-License-Identifier: Apache-2.0
import type { NoteRequest } from '@cradleside/charting';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../../platform/clipboard.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { insertNote } from '../chart-page/chart-page.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { fillPage } from './fill-page.js';
import type { FilledPage } from './fill-page.js';
import { renderFilled } from './filled-list.js';
import { renderNoteChoices } from './note-choices.js';
import type { NoteChoices } from './note-choices.js';
import { noteTexts } from './note.texts.js';
import { outcomeLine } from './outcome-line.js';
import { targetLine } from './target-line.js';
import { watchChart } from './watch-chart.js';
import type { ChartPlace } from './watch-chart.js';
import { writeNote } from './write-note.js';
import type { WrittenNote } from './write-note.js';

const charactersARow = 34;
const mostRows = 20;

/** The note before it goes into the chart: exactly what will be inserted, and where. */
export class NoteScreen extends Screen<Route & { screen: 'note' }> {
  static override properties = {
    ...Screen.properties,
    choices: { state: true },
    text: { state: true },
    setAside: { state: true },
    place: { state: true },
    outcome: { state: true },
    working: { state: true },
    filled: { state: true },
  };

  declare choices: NoteChoices | undefined;
  /** What stands in the preview, as edited. */
  declare text: string;
  /** An edited text that writing anew has replaced. */
  declare setAside: string | undefined;
  declare place: ChartPlace | undefined;
  declare outcome: { readonly words: string; readonly tone: 'done' | 'fault' } | undefined;
  declare working: 'inserting' | 'filling' | undefined;
  declare filled: FilledPage | undefined;

  #written: WrittenNote = { state: 'nothing-chosen' };
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = watchChart(this.practice.policy, (place) => (this.place = place));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(): void {
    if (this.choices) return;
    const { policy } = this.practice;
    const { chartLanguage } = this.practice.settings();
    this.choices = {
      chart: policy.noteChart,
      language: chartLanguage === 'policy' ? policy.noteLanguage : chartLanguage,
      screenings: this.route.screenings,
      hasVisit: this.route.visit !== undefined,
    };
    this.#write();
    this.text = this.#written.state === 'written' ? this.#written.text : '';
  }

  protected override render(): TemplateResult {
    const texts = textsOf(noteTexts);
    const family = this.practice.family(this.route.family);
    const back = {
      backTo: family?.value.code ?? '–',
      onBack: () => this.goTo({ screen: 'family', family: this.route.family }),
      title: texts.title,
    };
    if (!family || !this.choices) return html`${renderHead(back)}<p>${textsOf(wordTexts).notFound}</p>`;
    return html`
      ${renderHead(back)}
      ${renderNoteChoices({
        practice: this.practice,
        family,
        route: this.route,
        choices: this.choices,
        onChange: (changes) => this.#change(changes),
      })}
      ${this.#written.state === 'written' ? this.#renderNote() : this.#renderNoNote(this.#written.state)}
    `;
  }

  #renderNoNote(state: 'nothing-chosen' | 'cannot-write'): TemplateResult {
    const texts = textsOf(noteTexts);
    return html`<p class="card">${state === 'nothing-chosen' ? texts.nothingChosen : texts.cannotWrite}</p>`;
  }

  #renderNote(): TemplateResult {
    const texts = textsOf(noteTexts);
    const isEmpty = this.text.trim() === '';
    const isWorking = this.working !== undefined;
    return html`
      <div class="field">
        <label for="note-text">${texts.preview}</label>
        <span class="hint" id="note-hint">${texts.previewHint}</span>
        <textarea
          id="note-text"
          class="note-text"
          dir="ltr"
          lang=${this.choices?.language ?? 'en'}
          aria-describedby="note-hint"
          spellcheck="false"
          rows=${rowsFor(this.text)}
          .value=${this.text}
          @input=${(event: InputEvent) => (this.text = (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      ${
        this.setAside === undefined
          ? nothing
          : html`<p class="small" role="status">
              ${texts.rewritten}
              <button type="button" class="quiet" @click=${this.#onBringBack}>${texts.bringBack}</button>
            </p>`
      }
      <p class="target" role="status"><bdi>${targetLine(this.place?.target, this.text.length)}</bdi></p>
      <div class="actions">
        <button type="button" class="primary" ?disabled=${isWorking || isEmpty} @click=${this.#onInsert}>
          ${this.working === 'inserting' ? texts.inserting : texts.insert}
        </button>
        <button type="button" ?disabled=${isWorking || isEmpty} @click=${this.#onCopy}>${texts.copy}</button>
      </div>
      <p class="outcome ${this.outcome?.tone ?? ''}" role="status">${this.outcome?.words ?? nothing}</p>
      ${this.#renderFill(isWorking)}
    `;
  }

  #renderFill(isWorking: boolean): TemplateResult | typeof nothing {
    const texts = textsOf(noteTexts);
    const hasRules = this.practice.policy.pageRules.some(({ fields }) => fields.length > 0);
    if (!hasRules || this.choices?.screenings.length === 0) return nothing;
    return html`<button type="button" ?disabled=${isWorking} @click=${this.#onFill}>
        ${this.working === 'filling' ? texts.filling : texts.fill}
      </button>
      <div role="status">${renderFilled(this.filled)}</div>`;
  }

  get #screenings(): readonly Stored<'screening'>[] {
    return (this.choices?.screenings ?? []).flatMap((id) => this.practice.screening(id) ?? []);
  }

  #write(): void {
    const { chart, language, hasVisit } = this.choices as NoteChoices & Pick<NoteRequest, 'chart'>;
    const { visit } = this.route;
    this.#written = writeNote(this.practice, {
      screenings: this.#screenings,
      visit: hasVisit && visit !== undefined ? this.practice.visit(visit) : undefined,
      chart,
      language,
    });
  }

  /** A change of whose chart it is always takes the whole text with it: an edited one could hold the other's score. */
  #change(changes: Partial<NoteChoices>): void {
    if (!this.choices) return;
    const wasEdited = this.#written.state === 'written' && this.text !== this.#written.text;
    if (wasEdited) this.setAside = this.text;
    this.choices = { ...this.choices, ...changes };
    this.#write();
    this.text = this.#written.state === 'written' ? this.#written.text : '';
    this.outcome = undefined;
  }

  readonly #onBringBack = (): void => {
    this.text = this.setAside ?? this.text;
    this.setAside = undefined;
  };

  readonly #onInsert = async (): Promise<void> => {
    this.working = 'inserting';
    this.outcome = undefined;
    const outcome = await this.attempt(() => insertNote(this.text, this.place?.options));
    this.working = undefined;
    if (!outcome) return;
    const isIn = outcome.outcome === 'inserted';
    this.outcome = {
      words: outcomeLine(outcome, localTime(new Date()).slice(11, 16)),
      tone: isIn ? 'done' : 'fault',
    };
    if (outcome.outcome !== 'not-copied') await this.#record(isIn ? 'inserted' : 'copied');
  };

  readonly #onCopy = async (): Promise<void> => {
    const texts = textsOf(noteTexts);
    const isThere = await copyText(this.text);
    this.outcome = isThere
      ? { words: texts.copied, tone: 'done' }
      : { words: texts.copyRefused, tone: 'fault' };
    if (isThere) await this.#record('copied');
  };

  readonly #onFill = async (): Promise<void> => {
    this.working = 'filling';
    this.filled = undefined;
    this.filled = await this.attempt(() => fillPage(this.practice, this.#screenings));
    this.working = undefined;
  };

  async #record(how: 'inserted' | 'copied'): Promise<void> {
    await this.attempt(async () => {
      for (const screening of this.#screenings) await this.practice.recordCharting(screening, how);
    });
  }
}

/** Enough rows for the whole note in the narrowest panel, within reason. */
function rowsFor(text: string): number {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / charactersARow)));
  return Math.min(
    mostRows,
    rows.reduce((sum, count) => sum + count, 1),
  );
}

customElements.define('note-screen', NoteScreen);
