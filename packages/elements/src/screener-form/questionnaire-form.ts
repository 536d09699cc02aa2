// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Alert, Instrument, Responses, Result } from '@cradleside/instruments';
import { toEntries } from '@cradleside/instruments/administration';
import type { Administration, AdministrationLayout, AdministrationMode } from '@cradleside/instruments/administration';
import { ScreeningAlertEvent, ScreeningCompletedEvent } from '../events.js';
import { Deferred } from '../internal/deferred.js';
import type { AttributeReflection } from '../internal/drawn-element.js';
import { FormControl } from '../internal/form-control.js';
import type { Validity } from '../internal/form-control.js';
import { Sitting } from '../internal/sitting.js';
import type { SavedSitting } from '../internal/sitting.js';
import { warnOnce } from '../internal/warn-once.js';
import { resolveLanguage } from '../languages.js';
import { renderItemAlert } from '../score-card/alert-box.js';
import type { Strings } from '../strings/strings.js';
import { renderCrisisText } from './crisis-text.js';
import { renderPage } from './page-layout.js';
import { renderLicence } from './question.js';
import type { QuestionView } from './question.js';
import { formStyles } from './screener-form.styles.js';
import { answerLabel, wordingOf } from './wording.js';
import type { StepsHost } from './steps-layout.js';
import type { WordedItem, Wording } from './wording.js';

/** How long a form finished with its critical item rests before her screen changes: not on the tap, so as not to steer. */
const restMs = 3000;

/**
 * A questionnaire as a form control: asks, scores itself, and submits answers and score with the form it stands in.
 * The tags of single instruments extend it.
 *
 * @slot crisis - The agency's own crisis text, in place of the built-in one (US numbers).
 * @fires {Event} input - After each answer. Bubbles, is not composed.
 * @fires {Event} change - After each answer. Bubbles, is not composed.
 * @fires {ScreeningCompletedEvent} screening-completed - Each time all required items become answered.
 * @fires {ScreeningAlertEvent} screening-alert - For each new alert when the form is completed, submitted or committed.
 * @csspart form - Everything.
 * @csspart title - Title of the instrument.
 * @csspart stem - The words before the questions.
 * @csspart item - One question with its answers.
 * @csspart question - The wording of a question.
 * @csspart answer - One answer.
 * @csspart next - The button that goes on, in `steps`.
 * @csspart progress - How many questions are answered.
 * @csspart licence - The owner's notice.
 * @csspart crisis - The crisis text.
 * @csspart card - The score card.
 * @csspart total - Name, total and band.
 * @csspart alert - An alert. Also `alert-act-now`, `alert-ask`, `alert-change`, `alert-note`.
 * @cssprop [--screener-form-font] - Font family.
 * @cssprop [--screener-form-ink] - Text colour.
 * @cssprop [--screener-form-muted] - Colour of secondary text.
 * @cssprop [--screener-form-surface] - Background.
 * @cssprop [--screener-form-line] - Colour of separators.
 * @cssprop [--screener-form-border] - Colour of control edges.
 * @cssprop [--screener-form-primary] - Colour of actions, focus and the chosen answer.
 * @cssprop [--screener-form-on-primary] - Text on the primary colour.
 * @cssprop [--screener-form-chosen] - Background of the chosen answer.
 * @cssprop [--screener-form-item-gap] - Space between questions.
 * @cssprop [--screener-form-radius] - Corner radius of answers and buttons.
 */
export class QuestionnaireForm extends FormControl {
  /** The one instrument of a tag of its own, as <phq9-form>. */
  static readonly instrument: Instrument | undefined = undefined;

  static override readonly styles = formStyles;

  static override readonly properties: Readonly<Record<string, AttributeReflection>> = {
    ...FormControl.properties,
    audience: { values: ['respondent', 'clinician'] },
    layout: { values: ['page', 'steps'] },
    skippable: { type: Boolean },
  };

  static override readonly upgradable: readonly string[] = ['responses'];

  /** Who reads the screen: 'respondent' (default) never sees a score, band or alert; 'clinician' sees them as they become known. */
  declare audience: 'respondent' | 'clinician';
  /** 'page' (default): all questions; 'steps': one at a time. Recorded with the administration. */
  declare layout: AdministrationLayout;
  /** How it is given; recorded with the administration. Without it: 'self', or 'clinician' for that audience. */
  declare mode: AdministrationMode | '';
  /** Offers "I'd rather not answer" at each question; a declined answer scores as a blank and is stored as declined. */
  declare skippable: boolean;

  #sitting: Sitting | undefined;
  #assigned: { readonly responses: Responses } | undefined;
  #isHandedIn = false;
  #isThrough = false;
  #wasComplete = false;
  #showsFaults = false;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #announced = new Set<string>();
  #shownStrings: Strings | undefined;
  readonly #score = new Deferred(this, async () => ({
    ...(await import('../score-card/score-summary.js')),
    score: await this.#strings.loadScore(),
  }));
  readonly #steps = new Deferred(this, async () => {
    const [{ Steps, styles }, strings] = await Promise.all([import('./steps-layout.js'), this.#strings.loadSteps()]);
    return { steps: new Steps(this.#stepsHost, strings), styles };
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  /** The definition in use. */
  get definition(): Instrument | undefined {
    return (this.constructor as typeof QuestionnaireForm).instrument;
  }

  /**
   * Item id -> value, 'declined' or blank. A set that does not fit is refused whole: the answers stay, `result` has the
   * status `invalid` with each fault named, and the element is invalid until the next answer or set.
   */
  get responses(): Responses {
    return this.#current?.responses ?? {};
  }
  set responses(responses: Responses) {
    this.#assigned = { responses };
    this.changed();
  }

  /** The score of the answers so far, or null without a usable definition. */
  get result(): Result | null {
    return this.#current?.result ?? null;
  }

  /** Alerts as far as they are known. An unanswered critical item is none before the form is handed in. */
  get alerts(): readonly Alert[] {
    const alerts = this.result?.alerts ?? [];
    return alerts.filter(({ kind, value }) => this.#isHandedIn || kind !== 'ask' || value !== null);
  }

  /** The whole sitting as it is stored: instrument and version, language, mode, layout, answers, result, times. */
  get administration(): Administration | null {
    const sitting = this.#current;
    if (!sitting) return null;
    const { definition, started, completed, responses, result } = sitting;
    const { language, translation, evidence, notAsked } = this.#wording;
    return {
      instrument: definition.id,
      version: definition.version,
      language,
      translation,
      evidence,
      mode: this.#mode,
      layout: this.#isSteps ? 'steps' : 'page',
      started,
      completed,
      responses,
      notAsked,
      result,
    };
  }

  /** Hands the form in as it stands, partial or not: fires `screening-alert` for each new alert. */
  commit(): Administration | null {
    this.#handIn();
    this.#finish();
    return this.administration;
  }

  /** Focuses the first question that is still to be answered. */
  override focus(options?: FocusOptions): void {
    const [open] = this.#current?.open(this.skippable) ?? [];
    (this.#query(`#item-${open} input`) ?? this.#query('input'))?.focus(options);
  }

  /** @internal */
  formSubmitted(): void {
    if (!this.isBarred) this.commit();
  }

  /** Why the questions are not put, in words for the reader; undefined: they are. */
  protected refusal(_strings: Strings): string | undefined {
    return undefined;
  }

  protected clear(): void {
    clearTimeout(this.#rest);
    this.#current?.clear();
    this.#steps.part?.steps.restart();
    this.#announced = new Set();
    this.#isHandedIn = this.#isThrough = this.#showsFaults = this.#wasComplete = false;
    this.changed();
  }

  protected savedState(): string {
    return JSON.stringify(this.#current?.save());
  }

  protected restoreState(state: SavedSitting): void {
    const sitting = this.#current;
    if (!sitting) return;
    sitting.restore(state);
    this.#steps.part?.steps.restart();
    this.#wasComplete = sitting.settle(this.skippable);
    this.changed();
  }

  protected entries(): [string, string][] {
    const { administration, definition } = this;
    return definition && administration && !this.refusal(this.#strings) ? toEntries(definition, this.name, administration) : [];
  }

  protected findFault(): Validity | undefined {
    const sitting = this.#current;
    if (!sitting || this.refusal(this.#strings)) return undefined;
    const { issues } = sitting.result;
    const open = sitting.open(this.skippable);
    const anchor = this.#query(`#item-${open[0]} input`) ?? this.#query('input');
    if (issues) return { flags: { badInput: true }, message: this.#strings.cannotRead(issues[0]!.message), anchor };
    return this.required && open.length ? { flags: { valueMissing: true }, message: this.#openMessage(open), anchor } : undefined;
  }

  protected showFault(): void {
    this.#showsFaults = true;
    const [first] = this.#current?.open(this.skippable) ?? [];
    if (first !== undefined) this.#show(first);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#score.ready, this.#steps.ready]);
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { definition } = this;
    if (!definition) return;
    const { strings, isFound } = this.#language;
    if (strings !== this.#shownStrings) {
      this.#score.reset();
      this.#steps.reset();
    }
    this.#shownStrings = strings;
    if (isFound) return;
    // A language module that stands behind this one may still be on its way.
    if (document.readyState !== 'complete') window.addEventListener('load', () => this.requestUpdate(), { once: true });
    else warnOnce(`<${this.localName}>: no "${this.wantedLanguage}" wording is loaded; shown in ${definition.language}`);
  }

  protected override updated(): void {
    this.#settle();
    this.syncForm();
  }

  protected override render(): TemplateResult | typeof nothing {
    const sitting = this.#current;
    if (!sitting) return nothing;
    const strings = this.#strings;
    const wording = this.#wording;
    const refusal = this.refusal(strings);
    this.internals.ariaLabel = wording.title;
    return html`<div
      class=${`form ${this.#isSteps ? 'steps' : 'page'}`}
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
        html`${id === faults[0] ? html`<p id="fault" class="fault" role="alert">${this.#openMessage(faults)}</p>` : nothing}
        ${alerts.filter(({ item }) => item === id).map((alert) => renderItemAlert(alert, strings, words))}`,
    };
    const items = this.#shownItems;
    const score = isClinician && this.#score.part;
    return html`${this.#isSteps ? this.#steps.part?.steps.render(view, items) : renderPage(view, items, this.#show)}
    ${this.hasStoppedGet ? html`<p class="fault" role="alert">${strings.getStopped}</p>` : nothing}
    ${!isClinician && this.#isThrough && sitting.result.alerts.some(isActNow) ? renderCrisisText(strings, this.#mode) : nothing}
    ${score ? score.renderScore({ ...sitting.scored, alerts, strings, score: score.score, words, change: nothing, sitting: [this.#mode, wording.language] }) : nothing}
    ${renderLicence(view)}`;
  }

  get #mode(): AdministrationMode {
    return this.mode || (this.audience === 'clinician' ? 'clinician' : 'self');
  }

  get #isSteps(): boolean {
    return this.layout === 'steps';
  }

  /** The sitting with the definition that is wanted now; another definition starts another sitting. */
  get #current(): Sitting | undefined {
    const { definition } = this;
    if (definition !== this.#sitting?.definition) this.#sitting = definition && new Sitting(definition);
    if (this.#sitting && this.#assigned) {
      this.#sitting.assign(this.#assigned.responses);
      this.#assigned = undefined;
    }
    return this.#sitting;
  }

  get #language(): ReturnType<typeof resolveLanguage> {
    const { id, language } = this.definition!;
    return resolveLanguage(this.wantedLanguage, id, language);
  }

  get #strings(): Strings {
    return this.#language.strings;
  }

  get #wording(): Wording {
    return wordingOf(this.definition!, this.#language.translation);
  }

  get #shownItems(): readonly WordedItem[] {
    const asked = this.#current?.asked() ?? [];
    return this.#wording.items.filter(({ id }) => asked.some((item) => item.id === id));
  }

  #openMessage(open: readonly string[]): string {
    const { items } = this.#wording;
    const numbers = open.map((id) => (/^\d/.test(id) ? id : items.find((item) => item.id === id)!.text));
    return this.#strings.pleaseAnswer(numbers.join(', '));
  }

  #query(selector: string): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** The one way in for an answer, by mouse, key or button. */
  readonly #answer = (id: string, value: number | 'declined'): void => {
    const sitting = this.#current;
    if (!sitting || this.readOnly || this.isBarred) return;
    clearTimeout(this.#rest);
    sitting.answer(id, value);
    this.changed();
    this.announceAnswer();
    const isCritical = sitting.definition.alerts.some((alert) => alert.item === id && alert.kind === 'act-now');
    if (this.#isSteps) this.#steps.part?.steps.answered();
    else if (isCritical) this.#rest = setTimeout(this.#finish, restMs);
    this.#settle(isCritical);
  };

  #settle(isResting = false): void {
    const sitting = this.#current;
    if (!sitting) return;
    const isComplete = sitting.settle(this.skippable);
    const isNew = isComplete && !this.#wasComplete;
    this.#wasComplete = isComplete;
    if (!isNew || this.readOnly || this.isBarred) return;
    this.dispatchEvent(new ScreeningCompletedEvent(this.administration!));
    this.#handIn();
    if (!isResting && !this.#isSteps) this.#finish();
  }

  #handIn(): void {
    this.#isHandedIn = true;
    const { administration } = this;
    for (const alert of administration?.result.alerts ?? []) {
      const key = `${alert.rule} ${alert.value}`;
      if (this.#announced.has(key)) continue;
      this.#announced.add(key);
      this.dispatchEvent(new ScreeningAlertEvent(alert, administration!));
    }
    this.requestUpdate();
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

  readonly #show = (id: string): void => {
    this.#steps.part?.steps.show(id);
    this.#focusAfterUpdate(`#item-${id} input`);
  };

  #focusAfterUpdate(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.#query(selector)?.focus());
  }
}

const isActNow = ({ kind }: Alert) => kind === 'act-now';
