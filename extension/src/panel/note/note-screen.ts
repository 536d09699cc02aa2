// SPDX-License-Identifier: Apache-2.0
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
import { renderSaving } from '../screening/saving-line.js';
import { lookAtTab } from './chart-tab.js';
import type { ChartPlace } from './chart-tab.js';
import { checkPlace } from './check-place.js';
import { fillPage } from './fill-page.js';
import { renderFillPart } from './fill-part.js';
import type { FilledPage } from './fill-page.js';
import { renderNoteChoices } from './note-choices.js';
import type { NoteChoices } from './note-choices.js';
import { noteTexts } from './note.texts.js';
import { renderNoNote } from './no-note.js';
import { renderNotePreview } from './note-preview.js';
import { NoteText } from './note-text.js';
import type { Chosen } from './note-text.js';
import { renderOtherClient } from './other-client.js';
import { outcomeLine } from './outcome-line.js';
import { targetLine } from './target-line.js';
import { watchChart } from './watch-chart.js';

/** The note before it goes into the chart: exactly what will be inserted, and where. */
export class NoteScreen extends Screen<Route & { screen: 'note' }> {
  static override properties = {
    ...Screen.properties,
    place: { state: true },
    outcome: { state: true },
    working: { state: true },
    filled: { state: true },
    asked: { state: true },
  };

  declare place: ChartPlace | undefined;
  declare outcome: { readonly words: string; readonly tone: 'done' | 'fault' } | undefined;
  declare working: 'inserting' | 'filling' | undefined;
  declare filled: FilledPage | undefined;
  /** The page shows another client's id: what waits for a second word. */
  declare asked: { readonly found: string; readonly use: 'insert' | 'fill' } | undefined;

  #note: NoteText | undefined;
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
    this.#note ??= new NoteText(this.practice, this.route, () => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const texts = textsOf(noteTexts);
    const family = this.practice.family(this.route.family);
    const back = {
      backTo: family?.value.code ?? '–',
      onBack: () => this.goTo({ screen: 'family', family: this.route.family }),
      title: texts.title,
    };
    const note = this.#note;
    if (!family || !note) return html`${renderHead(back)}<p>${textsOf(wordTexts).notFound}</p>`;
    return html`
      ${renderHead(back)}
      ${renderNoteChoices({
        practice: this.practice,
        family,
        route: this.route,
        choices: note.choices,
        isLocked: this.working !== undefined,
        onChange: (changes) => this.#change(changes),
      })}
      ${note.state === 'written' ? this.#renderNote(family, note) : renderNoNote(note.state)}
    `;
  }

  #renderNote(family: Stored<'family'>, note: NoteText): TemplateResult {
    const texts = textsOf(noteTexts);
    const isEmpty = note.text.trim() === '';
    const isWorking = this.working !== undefined;
    return html`
      ${renderNotePreview({
        text: note.text,
        language: note.choices.language,
        isLocked: isWorking,
        onText: (text) => this.#onText(text),
        onBringBack: note.hasOther && !isWorking ? this.#onBringBack : undefined,
      })}
      ${renderSaving(note.keeper.saving, {
        fault: note.keeper.fault,
        isBeside: note.keeper.isBeside,
        onRetry: () => this.#onText(note.text),
        onGiveUp: () => this.#giveUp(),
      })}
      <p class="target" role="status"><bdi>${targetLine(this.place?.target, note.text.length)}</bdi></p>
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
      ${renderFillPart({
        policy: this.practice.policy,
        choices: note.choices,
        working: this.working,
        filled: this.filled,
        onFill: () => void this.#fill(),
      })}
    `;
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#note?.keeper.isSafe()) ?? true;
  }

  #giveUp(): void {
    this.#note?.keeper.giveUp();
    this.goTo({ screen: 'family', family: this.route.family });
  }

  #onText(text: string): void {
    this.#note?.type(text);
    this.requestUpdate();
  }

  #watch(): void {
    this.#stopWatching?.();
    this.#stopWatching = watchChart(this.practice.policy, (place) => (this.place = place));
  }

  #change(changes: Partial<NoteChoices>): void {
    this.#note?.choose(changes);
    this.outcome = undefined;
    this.asked = undefined;
    this.filled = undefined;
    this.requestUpdate();
  }

  readonly #onBringBack = (): void => {
    this.#note?.bringBack();
    this.requestUpdate();
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
    const note = this.#note;
    if (this.working || !note) return;
    this.working = 'inserting';
    this.outcome = undefined;
    // What is told of the note afterwards is of what went in, whatever is chosen then.
    const { chosen, text } = note;
    const isRight = await this.#isRightPlace('insert', accepted);
    const outcome = isRight ? await this.attempt(() => insertNote(text, this.place?.options)) : undefined;
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
    const note = this.#note;
    if (this.working || !note) return;
    this.working = 'filling';
    this.filled = undefined;
    this.outcome = undefined;
    const { chosen } = note;
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
    const note = this.#note;
    if (!note) return;
    const { chosen } = note;
    const isThere = await copyText(note.text);
    this.outcome = isThere
      ? { words: texts.copied, tone: 'done' }
      : { words: texts.copyRefused, tone: 'fault' };
    if (isThere) await this.#record(chosen, 'copied');
  };

  async #record({ screenings, chart }: Chosen, how: 'inserted' | 'copied'): Promise<void> {
    await this.attempt(async () => {
      await this.#note?.settle();
      for (const { id } of screenings) {
        const newest = this.practice.screening(id);
        if (newest) await this.practice.recordCharting(newest, { how, chart });
      }
    });
  }
}

customElements.define('note-screen', NoteScreen);
