// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Alert } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { ScreeningCompletedEvent } from '../events.js';
import { Deferred } from '../internal/deferred.js';
import type { SavedSitting, Sitting } from '../internal/sitting.js';
import { renderItemAlert } from '../score-card/alert-box.js';
import type { Strings } from '../strings/strings.js';
import { renderCrisisText } from './crisis-text.js';
import { renderPage } from './page-layout.js';
import { renderLicence } from './question.js';
import type { QuestionView } from './question.js';
import { QuestionnaireState } from './questionnaire-state.js';
import { formStyles } from './screener-form.styles.js';
import { warnOfLanguage } from './shown-wording.js';
import type { StepsHost } from './steps-layout.js';
import { answerLabel } from './wording.js';
import type { WordedItem, Wording } from './wording.js';

/** How long a form finished with its critical item rests before her screen changes: not on the tap, so as not to steer. */
const restMs = 3000;

/**
 * A questionnaire as a form control: asks, scores itself, and submits answers and score with the form it stands in.
 * The tags of single instruments extend it.
 *
 * @slot crisis - The agency's own crisis text, in place of the built-in one (US numbers).
 * @slot back - In `steps`: what stands in the place of Back at the first question, such as the way to what came before.
 * @fires {QuestionShownEvent} question-shown - In `steps`: another question is shown, or the last one lies behind her.
 * @fires {ScreeningCompletedEvent} screening-completed - Each time all required items become answered.
 * @fires {ScreeningAlertEvent} screening-alert - For each new alert when the form is completed, submitted or committed.
 * @csspart stem - The words before the questions.
 * @csspart next - The button that goes on, in `steps`.
 * @csspart progress - How many questions are answered.
 * @csspart crisis - The crisis text.
 * @csspart card - The score card.
 * @csspart total - Name, total and band.
 * @csspart alert - An alert. Also `alert-act-now`, `alert-ask`, `alert-change`, `alert-note`.
 */
export class QuestionnaireForm extends QuestionnaireState {
  static override readonly styles = formStyles;

  #isThrough = false;
  #showsFaults = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #shownStrings: Strings | undefined;
  readonly #score = new Deferred(this, async () => {
    const [summary, score] = await Promise.all([
      import('../score-card/score-summary.js'),
      this.shown.strings.loadScore(),
    ]);
    return { ...summary, score };
  });
  readonly #steps = new Deferred(this, async () => {
    const [{ Steps, styles }, strings] = await Promise.all([
      import('./steps-layout.js'),
      this.shown.strings.loadSteps(),
    ]);
    return { steps: new Steps(this.#stepsHost, strings, this), styles };
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  /** Hands the form in as it stands, partial or not: fires `screening-alert` for each new alert. */
  commit(): Administration | null {
    this.handIn();
    this.#finish();
    return this.administration;
  }

  /** Focuses the first question that is still to be answered; in `steps` the question that is shown. */
  override focus(options?: FocusOptions): void {
    const [open] = this.sitting?.open(this.skippable) ?? [];
    (this.query('.question') ?? this.query(`#item-${open} input`) ?? this.query('input'))?.focus(options);
  }

  protected clear(): void {
    clearTimeout(this.#rest);
    this.sitting?.clear();
    this.#steps.part?.steps.restart();
    this.#isThrough = this.#showsFaults = false;
    this.changed();
  }

  protected restoreState(state: SavedSitting): void {
    const sitting = this.sitting;
    if (!sitting) return;
    sitting.restore(state, this.skippable);
    this.#steps.part?.steps.restart();
    this.changed();
  }

  protected showFault(): void {
    this.#showsFaults = true;
    const [first] = this.sitting?.open(this.skippable) ?? [];
    if (first !== undefined) this.show(first);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#score.ready, this.#steps.ready]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { definition } = this;
    if (!definition) return;
    warnOfLanguage(this, definition);
    const { strings } = this.shown;
    if (strings !== this.#shownStrings) {
      this.#score.reset();
      this.#steps.reset();
    }
    this.#shownStrings = strings;
  }

  protected override updated(): void {
    this.#settle();
    this.syncValidity();
  }

  protected override render(): TemplateResult | typeof nothing {
    const sitting = this.sitting;
    if (!sitting) return nothing;
    const { strings, wording } = this.shown;
    const refusal = this.refusal(strings);
    this.internals.ariaLabel = wording.title;
    return html`<div
      class=${`form ${this.isSteps ? 'steps' : 'page'}`}
      part="form"
      lang=${wording.language}
      dir=${strings.direction}
    >
      ${refusal ? html`<p>${refusal}</p>` : this.#renderForm(sitting, wording, strings)}
    </div>`;
  }

  #renderForm(sitting: Sitting, wording: Wording, strings: Strings): TemplateResult {
    const isClinician = this.audience === 'clinician';
    const alerts = isClinician ? this.alerts : [];
    const faults = this.#showsFaults && this.required ? sitting.open(this.skippable) : [];
    const words = (item: string, value: number) => answerLabel(wording, item, value);
    const view: QuestionView = {
      wording,
      strings,
      responses: sitting.responses,
      isFixed: this.readOnly,
      isDisabled: this.isBarred,
      isRequired: this.required,
      skippable: this.skippable,
      faults,
      answer: this.#answer,
      behind: (id) =>
        html`${id === faults[0] ? html`<p id="fault" class="fault" role="alert">${this.openMessage(faults)}</p>` : nothing}
        ${alerts.filter(({ item }) => item === id).map((alert) => renderItemAlert(alert, strings, words))}`,
    };
    const items = this.#items;
    const score = isClinician && this.#score.use();
    return html`${this.isSteps ? this.#steps.use()?.steps.render(view, items) : renderPage(view, items, this.show)}
    ${this.hasStoppedGet ? html`<p class="fault" role="alert">${strings.getStopped}</p>` : nothing}
    <div role="status">${!isClinician && this.#isThrough && sitting.result.alerts.some(isActNow) ? renderCrisisText(strings, this.usedMode) : nothing}</div>
    ${score ? score.renderScore({ definition: sitting.definition, result: sitting.result, alerts, strings, score: score.score, words, change: nothing, sitting: [this.usedMode, wording.language] }) : nothing}
    ${renderLicence(view)}`;
  }

  get #items(): readonly WordedItem[] {
    const asked = new Set(this.sitting?.asked().map(({ id }) => id));
    return this.shown.wording.items.filter(({ id }) => asked.has(id));
  }

  /** The one way in for an answer, by mouse, key or button. */
  readonly #answer = (id: string, value: number | 'declined'): void => {
    const sitting = this.sitting;
    if (!sitting || this.readOnly || this.isBarred) return;
    clearTimeout(this.#rest);
    sitting.answer(id, value);
    this.changed();
    this.announceAnswer();
    const isCritical = sitting.definition.alerts.some(
      (alert) => alert.item === id && alert.kind === 'act-now',
    );
    this.#settle(true);
    if (this.isSteps) this.#steps.part?.steps.answered();
    else if (sitting.completed && isCritical) this.#rest = setTimeout(this.#finish, restMs);
    else if (sitting.completed) this.#finish();
  };

  #settle(isTap = false): void {
    const isNew = this.sitting?.hasBecomeComplete(this.skippable);
    if (isNew) this.syncForm();
    if (!isNew || this.readOnly || this.isBarred) return;
    this.dispatchEvent(new ScreeningCompletedEvent(this.administration!));
    this.handIn();
    if (!isTap && !this.isSteps) this.#finish();
  }

  /** She has finished or left the form: her screen may now show the crisis text. */
  readonly #finish = (): void => {
    this.#isThrough = true;
    this.requestUpdate();
  };

  readonly #stepsHost: StepsHost = {
    redraw: () => this.#focusAfterUpdate('.question'),
    finish: this.#finish,
    insist: () => this.showFault(),
  };

  /** Takes the reader to a question, by its item id. */
  readonly show = (id: string): void => {
    this.#steps.part?.steps.show(id);
    this.#focusAfterUpdate(`#item-${id} input`);
  };

  #focusAfterUpdate(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.query(selector)?.focus());
  }
}

const isActNow = ({ kind }: Alert) => kind === 'act-now';
