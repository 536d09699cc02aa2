// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Responses } from '@cradleside/instruments';
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
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import type { ScreeningDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
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
    answered: { state: true },
    asksDiscard: { state: true },
    isBusy: { state: true },
  };

  declare isReady: boolean;
  declare saving: SavingState;
  declare savingFault: string;
  declare answered: number;
  declare asksDiscard: boolean;
  declare isBusy: boolean;

  #draft: StoredScreeningDraft | undefined;
  /** As the draft was opened: the form takes them once. */
  #restored: Responses = {};
  #instrument: Instrument | undefined;

  readonly #queue = new DraftQueue<Responses>(
    async (responses) => {
      const draft = this.#draft!;
      this.#draft = (await this.practice.saveDraft(
        { ...draft.value, responses },
        draft,
      )) as StoredScreeningDraft;
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
    this.answered = 0;
    this.asksDiscard = false;
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
      ${this.isReady ? this.#renderForm(value, instrument) : nothing}
      ${renderCrisisContacts(this.practice.policy)}
      <div class="finish">
        ${renderSaving(this.saving, { fault: this.savingFault, onRetry: () => this.#keep() })}
        ${
          this.asksDiscard
            ? renderDiscard({
                onDiscard: () => void this.#discard(),
                onKeep: () => (this.asksDiscard = false),
              })
            : nothing
        }
        <div class="actions">
          <button type="button" class="primary" ?disabled=${this.isBusy || !this.isReady} @click=${this.#onFinish}>
            ${this.#isWhole ? texts.finish : texts.finishPartial}
          </button>
          <button type="button" class="discard" ?disabled=${this.isBusy} @click=${() => (this.asksDiscard = true)}>
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

  get #form(): QuestionnaireForm | null {
    return this.querySelector<QuestionnaireForm>('screener-form');
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
    this.isBusy = true;
    await this.#queue.settled();
    const administration = form.commit();
    const saved = administration && (await this.attempt(() => this.#finish(administration)));
    this.isBusy = false;
    if (saved) this.goTo({ screen: 'result', screening: saved.id });
  };

  /** A sitting that was gone on with began when its first draft did, not when the form was drawn anew. */
  #finish(administration: Administration): Promise<Stored<'screening'>> {
    const draft = this.#draft!;
    const isGoneOnWith = Object.keys(this.#restored).length > 0;
    return this.practice.finishScreening(
      draft,
      isGoneOnWith ? { ...administration, started: draft.value.begun } : administration,
    );
  }

  async #discard(): Promise<void> {
    const draft = this.#draft!;
    await this.#queue.settled();
    const done = await this.attempt(async () => {
      await this.practice.discardDraft(this.#draft!);
      return true;
    });
    if (!done) return;
    this.goTo({ screen: 'family', family: draft.value.family });
    this.say(textsOf(screeningTexts).discarded);
  }

  /** A screener without any answer leaves no draft behind. */
  async #leave(): Promise<void> {
    const draft = this.#draft!;
    const state = await this.#queue.settled();
    if (state === 'failed') return;
    if (Object.keys(this.#draft!.value.responses).length === 0)
      await this.attempt(() => this.practice.discardDraft(this.#draft!));
    this.goTo({ screen: 'family', family: draft.value.family });
  }
}

customElements.define('screening-screen', ScreeningScreen);
