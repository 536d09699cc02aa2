// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument, Item, Responses } from '@cradleside/instruments';
import { dayFault } from '@cradleside/charting/day';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { faultText } from '../app/fault-text.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { draftAlert } from '../practice/draft-alert.js';
import { dropDraft } from '../practice/drop-draft.js';
import { finishDraft } from '../practice/finish-draft.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { keepDraft } from '../practice/keep-draft.js';
import { localDay } from '../practice/local-day.js';
import { offeredLanguages } from '../practice/offered-languages.js';
import type { ScreeningDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { renderReadOnly } from '../share/read-only.js';
import { renderDiscard } from './discard.js';
import { DraftQueue } from './draft-queue.js';
import type { SavingState } from './draft-queue.js';
import { paperAdministration } from './paper-administration.js';
import { renderPaperAfter } from './paper-after.js';
import { afterItems, paperResponses, paperRow, readPaper } from './paper-digits.js';
import type { PaperReading } from './paper-digits.js';
import { renderPaperEcho } from './paper-echo.js';
import { renderPaperRow } from './paper-row.js';
import { renderSaving } from './saving-line.js';
import { screeningTexts } from './screening.texts.js';

type StoredScreeningDraft = Stored<'draft'> & { readonly value: ScreeningDraft };

/** A paper form typed as one row of digits, with every answer said back in words. */
export class PaperScreen extends Screen<Route & { screen: 'paper' }> {
  static override properties = {
    ...Screen.properties,
    typed: { state: true },
    behind: { state: true },
    date: { state: true },
    dateFault: { state: true },
    isRefusedEmpty: { state: true },
    saving: { state: true },
    savingFault: { state: true },
    isBeside: { state: true },
    discarding: { state: true },
    isBusy: { state: true },
  };

  declare typed: string;
  /** Answers to the items behind the row. */
  declare behind: Responses;
  declare date: string;
  declare dateFault: string | undefined;
  /** It was to be saved without any answer. */
  declare isRefusedEmpty: boolean;
  declare saving: SavingState;
  declare savingFault: string;
  /** Another window has changed the draft: this one is kept beside it. */
  declare isBeside: boolean;
  declare discarding: 'no' | 'asked' | 'asked-again';
  declare isBusy: boolean;

  #draft: StoredScreeningDraft | undefined;
  #instrument: Instrument | undefined;

  readonly #queue = new DraftQueue<Pick<ScreeningDraft, 'responses' | 'date'>>(
    async (changes) => {
      const before = this.#draft!;
      const { draft, isBeside } = await keepDraft(this.practice, { ...before.value, ...changes }, before);
      this.#draft = draft;
      if (isBeside) this.isBeside = true;
    },
    (state, error) => {
      this.saving = state;
      this.savingFault = error === undefined ? '' : faultText(error);
    },
  );

  constructor() {
    super();
    this.typed = '';
    this.behind = {};
    this.date = '';
    this.isRefusedEmpty = false;
    this.saving = 'nothing-yet';
    this.savingFault = '';
    this.isBeside = false;
    this.discarding = 'no';
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draft = this.practice.draft(this.route.draft);
    if (this.#draft || draft?.value.of !== 'screening') return;
    this.#draft = draft as StoredScreeningDraft;
    const { instrument: id, responses, date } = this.#draft.value;
    const instrument = instrumentInUse(this.practice.policy, id);
    this.#instrument = instrument;
    this.date = date;
    if (!instrument) return;
    this.typed = paperRow(instrument, responses);
    this.behind = Object.fromEntries(afterItems(instrument).map((item) => [item.id, responses[item.id]]));
  }

  protected override render(): TemplateResult {
    const texts = textsOf(screeningTexts);
    const draft = this.#draft;
    const instrument = this.#instrument;
    if (!draft || !instrument)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const { family: id, caregiver } = draft.value;
    const family = this.practice.family(id)?.value;
    const reading = readPaper(instrument, this.typed);
    return html`
      ${renderHead({ backTo: family?.code ?? '–', onBack: () => void this.#leave(), title: texts.paperTitle(instrument.name) })}
      <p class="muted">${family ? caregiverName(family, caregiver) : nothing}</p>
      ${renderReadOnly(this.practice, id, (route) => this.goTo(route))}
      <form novalidate aria-label=${texts.paperTitle(instrument.name)} @submit=${this.#onSubmit}>
        ${this.#renderDate()} ${this.#renderRow(instrument, reading)}
        ${renderPaperEcho(instrument, reading, this.#translation(instrument))}
        ${this.#asked(instrument).map((item) => this.#renderAfter(instrument, item))}
        ${renderSaving(this.saving, {
          fault: this.savingFault,
          isBeside: this.isBeside,
          onRetry: () => this.#keep(),
          onGiveUp: () => this.#giveUp(),
        })}
        ${
          this.discarding === 'no'
            ? nothing
            : renderDiscard({
                alert: this.discarding === 'asked-again' ? this.#alert : undefined,
                onDiscard: () => void this.#discard(),
                onKeep: () => (this.discarding = 'no'),
              })
        }
        <div class="actions">
          <button type="submit" class="primary" ?disabled=${this.isBusy}>
            ${reading.isWhole ? texts.finishPaper : texts.finishPaperPartial}
          </button>
          <button type="button" class="discard" ?disabled=${this.isBusy} @click=${() => (this.discarding = 'asked')}>
            ${texts.discard}
          </button>
        </div>
      </form>
    `;
  }

  #renderDate(): TemplateResult {
    return renderField({
      id: 'paper-date',
      label: textsOf(screeningTexts).paperDate,
      fault: this.dateFault,
      control: html`<input
        id="paper-date"
        type="date"
        aria-invalid=${this.dateFault === undefined ? nothing : 'true'}
        aria-describedby=${this.dateFault === undefined ? nothing : 'paper-date-fault'}
        .value=${this.date}
        @input=${(event: Event) => {
          this.date = (event.target as HTMLInputElement).value;
          if (this.date !== '') this.#keep();
        }}
      />`,
    });
  }

  #renderRow(instrument: Instrument, reading: PaperReading): TemplateResult {
    return renderPaperRow(instrument, {
      typed: this.typed,
      reading,
      isRefusedEmpty: this.isRefusedEmpty,
      onTyped: (typed) => {
        this.typed = typed;
        this.#keep();
      },
    });
  }

  #renderAfter(instrument: Instrument, item: Item): TemplateResult {
    return renderPaperAfter(instrument, item, {
      language: this.#draft!.value.language,
      translation: this.#translation(instrument),
      response: this.behind[item.id],
      onResponse: (response) => {
        this.behind = { ...this.behind, [item.id]: response };
        this.#keep();
      },
    });
  }

  #translation(instrument: Instrument) {
    const { language } = this.#draft!.value;
    return offeredLanguages(this.practice.policy, instrument).find((one) => one.language === language)
      ?.translation;
  }

  /** A translation without cleared text for an extra item did not ask it. */
  #asked(instrument: Instrument): readonly Item[] {
    const translation = this.#translation(instrument);
    return afterItems(instrument).filter(({ id }) => !translation || Object.hasOwn(translation.items, id));
  }

  get #responses(): Responses {
    const instrument = this.#instrument!;
    const behind = Object.entries(this.behind).filter(([, value]) => value != null);
    return { ...paperResponses(readPaper(instrument, this.typed).answers), ...Object.fromEntries(behind) };
  }

  /** The paper lies beside the keyboard, and typing begins at once. */
  override get firstFocus(): HTMLElement | null {
    return this.querySelector<HTMLElement>('#paper-row') ?? super.firstFocus;
  }

  override async mayLeave(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  get #alert(): Alert | undefined {
    const draft = this.#draft?.value;
    return draft && draftAlert(this.practice.policy, { ...draft, responses: this.#responses });
  }

  #giveUp(): void {
    this.#queue.giveUp();
    this.goTo({ screen: 'family', family: this.#draft!.value.family });
  }

  #keep(): void {
    this.isRefusedEmpty = false;
    this.#queue.put({ responses: this.#responses, date: this.date });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const instrument = this.#instrument!;
    const fault = dayFault(this.date, { latest: localDay(new Date()) });
    this.dateFault = fault && textsOf(wordTexts).dayFaults[fault];
    if (this.date === '') this.dateFault = textsOf(wordTexts).isNeeded;
    const isFaulty = readPaper(instrument, this.typed).faults.length > 0;
    this.isRefusedEmpty = !isFaulty && Object.keys(this.#responses).length === 0;
    if (this.dateFault !== undefined || isFaulty || this.isRefusedEmpty) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    this.isBusy = true;
    this.#keep();
    const state = await this.#queue.settled();
    const saved = state === 'saved' ? await this.attempt(() => this.#finish(instrument)) : undefined;
    this.isBusy = false;
    if (!saved) return;
    this.goTo({ screen: 'result', screening: saved.screening.id });
    if (saved.isBeside || this.isBeside) this.say(textsOf(screeningTexts).finishedBeside);
  };

  #finish(instrument: Instrument): ReturnType<typeof finishDraft> {
    const draft = this.#draft!;
    const { language } = draft.value;
    const translation = this.#translation(instrument);
    const paper = paperAdministration(instrument, { responses: this.#responses, language, translation });
    return finishDraft(this.practice, draft, paper);
  }

  async #discard(): Promise<void> {
    if (this.#alert && this.discarding === 'asked') {
      this.discarding = 'asked-again';
      return;
    }
    await this.#queue.settled();
    const done = await this.attempt(() => dropDraft(this.practice, this.#draft!));
    if (!done) return;
    this.#queue.giveUp();
    const texts = textsOf(screeningTexts);
    this.goTo({ screen: 'family', family: this.#draft!.value.family });
    this.say(done === 'discarded' ? texts.discarded : texts.otherKept);
  }

  /** A paper form without any answer leaves no draft behind. */
  async #leave(): Promise<void> {
    const isSafe = await this.#queue.isSafe();
    const { family, responses } = this.#draft!.value;
    if (isSafe && Object.keys(responses).length === 0)
      await this.attempt(() => dropDraft(this.practice, this.#draft!));
    this.goTo({ screen: 'family', family });
  }
}

customElements.define('paper-screen', PaperScreen);
