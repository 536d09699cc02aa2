// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument, Responses } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { QuestionnaireForm } from '@cradleside/elements';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { faultText } from '../app/fault-text.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderCrisisContacts } from '../parts/crisis-contacts.js';
import { dayText } from '../parts/day-text.js';
import { renderChoices } from '../parts/choices.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { draftAlert } from '../practice/draft-alert.js';
import { dropDraft } from '../practice/drop-draft.js';
import { finishDraft } from '../practice/finish-draft.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { keepDraft } from '../practice/keep-draft.js';
import { localDay } from '../practice/local-day.js';
import type { ScreeningDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { renderReadOnly } from '../share/read-only.js';
import { DraftQueue } from './draft-queue.js';
import type { SavingState } from './draft-queue.js';
import { renderDiscard } from './discard.js';
import { loadForm } from './load-form.js';
import { renderSaving } from './saving-line.js';
import { screeningTexts } from './screening.texts.js';

type StoredScreeningDraft = Stored<'draft'> & { readonly value: ScreeningDraft };

/** A screener that the clinician gives. Each answer is saved at once; what is not saved is said and stays on the screen. */
export class ScreeningScreen extends Screen<Route & { screen: 'screening' }> {
  static override properties = {
    ...Screen.properties,
    isReady: { state: true },
    saving: { state: true },
    savingFault: { state: true },
    day: { state: true },
    dayFault: { state: true },
    answered: { state: true },
    isBeside: { state: true },
    discarding: { state: true },
    isBusy: { state: true },
  };

  declare isReady: boolean;
  declare saving: SavingState;
  declare savingFault: string;
  /** The day that is chosen where two come into question. */
  declare day: string;
  declare dayFault: string | undefined;
  declare answered: number;
  /** Another window has changed the draft: this one is kept beside it. */
  declare isBeside: boolean;
  declare discarding: 'no' | 'asked' | 'asked-again';
  declare isBusy: boolean;

  #draft: StoredScreeningDraft | undefined;
  /** As the draft was opened: the form takes them once. */
  #restored: Responses = {};
  #instrument: Instrument | undefined;

  readonly #queue = new DraftQueue<Responses>(
    async (responses) => {
      const before = this.#draft!;
      const { draft, isBeside } = await keepDraft(this.practice, { ...before.value, responses }, before);
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
    this.isReady = false;
    this.saving = 'nothing-yet';
    this.savingFault = '';
    this.day = '';
    this.answered = 0;
    this.isBeside = false;
    this.discarding = 'no';
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const draft = this.practice.draft(this.route.draft);
    if (this.#draft || draft?.value.of !== 'screening') return;
    this.#draft = draft as StoredScreeningDraft;
    const { instrument, language, responses } = this.#draft.value;
    this.#restored = responses;
    this.#instrument = instrumentInUse(this.practice.policy, instrument);
    void this.attempt(async () => {
      await loadForm(instrument, language);
      this.isReady = true;
    });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(screeningTexts);
    const draft = this.#draft;
    const instrument = this.#instrument;
    if (!draft || !instrument)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const { value } = draft;
    const family = this.practice.family(value.family)?.value;
    return html`
      ${renderHead({ backTo: family?.code ?? '–', onBack: () => void this.#leave(), title: instrument.name })}
      <p class="muted">
        ${family ? caregiverName(family, value.caregiver) : nothing} · ${textsOf(wordTexts).mode[value.mode]} ·
        ${dayText(value.date)}
      </p>
      ${renderReadOnly(this.practice, value.family, (route) => this.goTo(route))}
      ${this.isReady ? this.#renderForm(value, instrument) : nothing}
      ${renderCrisisContacts(this.practice.policy)}
      <div class="finish">
        ${this.#asksDay ? this.#renderDay(value.date) : nothing}
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
          <button type="button" class="primary" ?disabled=${this.isBusy || !this.isReady} @click=${this.#onFinish}>
            ${this.#isWhole ? texts.finish : texts.finishPartial}
          </button>
          <button type="button" class="discard" ?disabled=${this.isBusy} @click=${() => (this.discarding = 'asked')}>
            ${texts.discard}
          </button>
        </div>
      </div>
    `;
  }

  /** Lit sets an object anew with each drawing; guarded, the form keeps the answers that were given since. */
  #renderForm(draft: ScreeningDraft, instrument: Instrument): TemplateResult {
    return html`<screener-form
      audience="clinician"
      skippable
      lang=${draft.language}
      layout=${draft.layout}
      mode=${draft.mode}
      .definition=${guard([instrument], () => instrument)}
      .responses=${guard([this.#restored], () => this.#restored)}
      @change=${() => this.#keep()}
    ></screener-form>`;
  }

  /** Answers that were begun on one day and are gone on with on another: nobody but her knows which day counts. */
  get #asksDay(): boolean {
    const hasRestored = Object.keys(this.#restored).length > 0;
    const begun = this.#draft?.value.begun.slice(0, 'yyyy-mm-dd'.length);
    return hasRestored && begun !== localDay(new Date()) && this.#draft?.value.date === begun;
  }

  #renderDay(begun: string): TemplateResult {
    const texts = textsOf(screeningTexts);
    const today = localDay(new Date());
    return renderChoices({
      name: 'day',
      legend: texts.whichDay,
      choices: [
        { value: begun, label: texts.dayBegun(dayText(begun)) },
        { value: today, label: texts.dayToday(dayText(today)) },
      ],
      chosen: this.day,
      fault: this.dayFault,
      onChoice: (day) => {
        this.day = day;
        this.dayFault = undefined;
      },
    });
  }

  get #form(): QuestionnaireForm | null {
    return this.querySelector<QuestionnaireForm>('screener-form');
  }

  override async mayLeave(): Promise<boolean> {
    return this.#queue.isSafe();
  }

  get #alert(): Alert | undefined {
    const draft = this.#draft?.value;
    return (
      draft &&
      draftAlert(this.practice.policy, { ...draft, responses: this.#form?.responses ?? draft.responses })
    );
  }

  #giveUp(): void {
    this.#queue.giveUp();
    this.goTo({ screen: 'family', family: this.#draft!.value.family });
  }

  get #isWhole(): boolean {
    return this.#form?.result?.status === 'scored';
  }

  #keep(): void {
    const form = this.#form;
    if (!form) return;
    this.answered = Object.keys(form.responses).length;
    this.#queue.put(form.responses);
  }

  readonly #onFinish = async (): Promise<void> => {
    const form = this.#form;
    if (!form) return;
    if (this.#asksDay && this.day === '') {
      this.dayFault = textsOf(wordTexts).isNeeded;
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    this.isBusy = true;
    const state = await this.#queue.settled();
    const administration = state === 'failed' ? null : form.commit();
    const saved = administration && (await this.attempt(() => this.#finish(administration)));
    this.isBusy = false;
    if (!saved) return;
    this.#queue.giveUp();
    this.goTo({ screen: 'result', screening: saved.screening.id });
    if (saved.isBeside || this.isBeside) this.say(textsOf(screeningTexts).finishedBeside);
  };

  /** A sitting that was gone on with began when its first draft did, not when the form was drawn anew. */
  #finish(administration: Administration): ReturnType<typeof finishDraft> {
    const stored = this.#draft!;
    const date = this.#asksDay ? this.day : stored.value.date;
    const draft = { ...stored, value: { ...stored.value, date } };
    const isGoneOnWith = Object.keys(this.#restored).length > 0;
    return finishDraft(
      this.practice,
      draft,
      isGoneOnWith ? { ...administration, started: draft.value.begun } : administration,
    );
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

  /** A screener without any answer leaves no draft behind. */
  async #leave(): Promise<void> {
    const isSafe = await this.#queue.isSafe();
    const { family, responses } = this.#draft!.value;
    if (isSafe && Object.keys(responses).length === 0)
      await this.attempt(() => dropDraft(this.practice, this.#draft!));
    this.goTo({ screen: 'family', family });
  }
}

customElements.define('screening-screen', ScreeningScreen);
