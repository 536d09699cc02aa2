// SPDX-License-Identifier: Apache-2.0
import type { NoteRequest } from '@cradleside/charting';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { copyText } from '../../platform/clipboard.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { describeTarget, insertNote } from '../chart-page/chart-page.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { localTime } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { lookAtTab } from './chart-tab.js';
import type { ChartPlace } from './chart-tab.js';
import { checkPlace } from './check-place.js';
import { fillPage } from './fill-page.js';
import type { FilledPage } from './fill-page.js';
import { renderFilled } from './filled-list.js';
import { renderNoteChoices } from './note-choices.js';
import type { NoteChoices } from './note-choices.js';
import { noteTexts } from './note.texts.js';
import { renderNoNote } from './no-note.js';
import { noteOwner } from './note-owner.js';
import { renderNotePreview } from './note-preview.js';
import { renderOtherClient } from './other-client.js';
import { outcomeLine } from './outcome-line.js';
import { targetLine } from './target-line.js';
import { tickedAtFirst } from './ticked-at-first.js';
import { watchChart } from './watch-chart.js';
import { writeNote } from './write-note.js';
import type { WrittenNote } from './write-note.js';

type Chosen = Parameters<typeof noteOwner>[0];

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
    asked: { state: true },
  };

  declare choices: NoteChoices | undefined;
  /** What stands in the preview, as edited. */
  declare text: string;
  /** An edited text that writing anew has replaced. */
  declare setAside: { readonly text: string; readonly of: string } | undefined;
  declare place: ChartPlace | undefined;
  declare outcome: { readonly words: string; readonly tone: 'done' | 'fault' } | undefined;
  declare working: 'inserting' | 'filling' | undefined;
  declare filled: FilledPage | undefined;
  /** The page shows another client's id: what waits for a second word. */
  declare asked: { readonly found: string; readonly use: 'insert' | 'fill' } | undefined;

  #written: WrittenNote = { state: 'nothing-chosen' };
  #stopWatching: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
  }

  protected override willUpdate(): void {
    if (this.choices) return;
    const { policy } = this.practice;
    const { chartLanguage } = this.practice.settings();
    const family = this.practice.family(this.route.family);
    const screenings = this.route.screenings.flatMap((id) => this.practice.screening(id) ?? []);
    this.choices = {
      chart: policy.noteChart,
      language: chartLanguage === 'policy' ? policy.noteLanguage : chartLanguage,
      screenings: family ? tickedAtFirst(family.value, screenings) : [],
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
        isLocked: this.working !== undefined,
        onChange: (changes) => this.#change(changes),
      })}
      ${this.#written.state === 'written' ? this.#renderNote(family) : renderNoNote(this.#written.state)}
    `;
  }

  #renderNote(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(noteTexts);
    const isEmpty = this.text.trim() === '';
    const isWorking = this.working !== undefined;
    const isOffered = this.setAside?.of === this.#owner && !isWorking;
    return html`
      ${renderNotePreview({
        text: this.text,
        language: this.choices?.language ?? 'en',
        isLocked: isWorking,
        onText: (text) => (this.text = text),
        onBringBack: isOffered ? this.#onBringBack : undefined,
      })}
      <p class="target" role="status"><bdi>${targetLine(this.place?.target, this.text.length)}</bdi></p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          ?disabled=${isEmpty}
          aria-disabled=${isWorking ? 'true' : nothing}
          @click=${() => this.#insert()}
        >
          ${this.working === 'inserting' ? texts.inserting : texts.insert}
        </button>
        <button type="button" ?disabled=${isWorking || isEmpty} @click=${this.#onCopy}>${texts.copy}</button>
      </div>
      ${
        this.asked === undefined || isWorking
          ? nothing
          : renderOtherClient({
              found: this.asked.found,
              code: family.value.code,
              onGoOn: this.#onGoOn,
              onCancel: () => (this.asked = undefined),
            })
      }
      <p class="outcome ${this.outcome?.tone ?? ''}" role="status">${this.outcome?.words ?? nothing}</p>
      ${this.#renderFill(isWorking)}
    `;
  }

  #renderFill(isWorking: boolean): TemplateResult | typeof nothing {
    const texts = textsOf(noteTexts);
    const hasRules = this.practice.policy.pageRules.some(({ fields }) => fields.length > 0);
    if (!hasRules || this.choices?.screenings.length === 0) return nothing;
    if (this.choices?.chart === 'child')
      return html`<p class="muted small">${texts.notFilled['child-chart']}</p>`;
    return html`<button type="button" aria-disabled=${isWorking ? 'true' : nothing} @click=${() => this.#fill()}>
        ${this.working === 'filling' ? texts.filling : texts.fill}
      </button>
      <div role="status">${renderFilled(this.filled)}</div>`;
  }

  get #screenings(): readonly Stored<'screening'>[] {
    return (this.choices?.screenings ?? []).flatMap((id) => this.practice.screening(id) ?? []);
  }

  get #chosen(): Chosen {
    return { screenings: this.#screenings, chart: this.choices?.chart ?? 'caregiver' };
  }

  get #owner(): string {
    return noteOwner(this.#chosen);
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = watchChart(this.practice.policy, (place) => (this.place = place));
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
    if (wasEdited) this.setAside = { text: this.text, of: this.#owner };
    this.choices = { ...this.choices, ...changes };
    this.#write();
    this.text = this.#written.state === 'written' ? this.#written.text : '';
    this.outcome = undefined;
    this.asked = undefined;
    this.filled = undefined;
  }

  readonly #onBringBack = (): void => {
    this.text = this.setAside?.text ?? this.text;
    this.setAside = undefined;
  };

  readonly #onGoOn = (): void => {
    const { found, use } = this.asked ?? {};
    this.asked = undefined;
    if (use === 'insert') void this.#insert(found);
    if (use === 'fill') void this.#fill(found);
  };

  /** @param accepted the other client's id that the user has said yes to */
  async #insert(accepted?: string): Promise<void> {
    // Never turned off while it works: a button that is would lose the focus.
    if (this.working) return;
    this.working = 'inserting';
    this.outcome = undefined;
    // What is told of the note afterwards is of what went in, whatever is chosen then.
    const chosen = this.#chosen;
    const isRight = await this.#isRightPlace('insert', accepted);
    const outcome = isRight
      ? await this.attempt(() => insertNote(this.text, this.place?.options))
      : undefined;
    this.working = undefined;
    if (!outcome) return;
    const isIn = outcome.outcome === 'inserted';
    this.outcome = {
      words: outcomeLine(outcome, localTime(new Date()).slice(11, 16)),
      tone: isIn ? 'done' : 'fault',
    };
    if (outcome.outcome !== 'not-copied') await this.#record(chosen, isIn ? 'inserted' : 'copied');
  }

  /** @param accepted the other client's id that the user has said yes to */
  async #fill(accepted?: string): Promise<void> {
    if (this.working) return;
    this.working = 'filling';
    this.filled = undefined;
    this.outcome = undefined;
    const chosen = this.#chosen;
    const isRight = await this.#isRightPlace('fill', accepted);
    if (isRight) this.filled = await this.attempt(() => fillPage(this.practice, chosen));
    this.working = undefined;
  }

  /** Refuses where the page is not what was shown, and asks where it is another client's. */
  async #isRightPlace(use: 'insert' | 'fill', accepted: string | undefined): Promise<boolean> {
    this.asked = undefined;
    const { policy } = this.practice;
    const code = this.practice.family(this.route.family)?.value.code ?? '';
    const check = await this.attempt(async () => {
      if (!this.place) {
        const tab = await lookAtTab(policy);
        this.place = { ...tab, target: await describeTarget(tab.options) };
      }
      return checkPlace(policy, { shown: this.place, code, use });
    });
    if (check?.state === 'moved') {
      this.outcome = { words: textsOf(noteTexts).moved, tone: 'fault' };
      this.#watch();
    }
    if (check?.state !== 'other-client') return check?.state === 'as-shown';
    if (check.found === accepted) return true;
    this.asked = { found: check.found, use };
    return false;
  }

  readonly #onCopy = async (): Promise<void> => {
    const texts = textsOf(noteTexts);
    const chosen = this.#chosen;
    const isThere = await copyText(this.text);
    this.outcome = isThere
      ? { words: texts.copied, tone: 'done' }
      : { words: texts.copyRefused, tone: 'fault' };
    if (isThere) await this.#record(chosen, 'copied');
  };

  async #record({ screenings, chart }: Chosen, how: 'inserted' | 'copied'): Promise<void> {
    await this.attempt(async () => {
      for (const { id } of screenings) {
        const newest = this.practice.screening(id);
        if (newest) await this.practice.recordCharting(newest, { how, chart });
      }
    });
  }
}

customElements.define('note-screen', NoteScreen);
