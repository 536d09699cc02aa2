// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Alert, AnyInstrument, Instrument, Responses, Result } from '@cradleside/instruments';
import { toEntries } from '@cradleside/instruments/administration';
import type { Administration, AdministrationLayout, AdministrationMode } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';
import { ScreeningAlertEvent, ScreeningCompletedEvent } from '../events.js';
import { askedItems } from '../internal/asked-items.js';
import { FormControl } from '../internal/form-control.js';
import type { Validity } from '../internal/form-control.js';
import { Sitting } from '../internal/sitting.js';
import { warnOnce } from '../internal/warn-once.js';
import { resolveLanguage } from '../languages.js';
import { renderItemAlert } from '../score-card/alert-box.js';
import { ScoreLoader } from '../score-card/score-loader.js';
import type { Strings } from '../strings/strings.js';
import { renderCrisisText } from './crisis-text.js';
import { renderPage } from './page-layout.js';
import { renderLicence } from './question.js';
import type { QuestionView } from './question.js';
import { formStyles } from './screener-form.styles.js';
import { renderSteps } from './steps-layout.js';
import { wordingOf } from './wording.js';
import type { WordedItem, Wording } from './wording.js';

/** How long a chosen answer is shown before `steps` goes on by itself. */
const goOnMs = 350;
/** How long a form finished with its critical item rests before her screen changes: not on the tap, so as not to steer. */
const restMs = 3000;

/**
 * A questionnaire as a form control: asks, scores itself, and submits answers and score with the form it stands in.
 *
 * ```html
 * <form action="/intake" method="post">
 *   <screener-form instrument="phq-2" name="phq2" required></screener-form>
 *   <button>Send</button>
 * </form>
 * ```
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
 * @csspart alert - An alert. Also `alert-act-now`, `alert-ask`, `alert-positive`, `alert-change`, `alert-note`.
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
export class ScreenerForm extends FormControl {
  /** What `instrument` may name. Empty here; the registered <screener-form> knows the whole catalog. */
  static readonly catalog: readonly AnyInstrument[] = [];
  /** The one instrument of an element of its own, as <phq9-form>. */
  static readonly fixed: Instrument | undefined = undefined;

  static override readonly styles: CSSResultGroup = formStyles;

  static override readonly properties: PropertyDeclarations = {
    audience: { reflect: true },
    layout: { reflect: true },
    skippable: { type: Boolean, reflect: true },
    instrument: { reflect: true },
    definition: { attribute: false, noAccessor: true },
    responses: { attribute: false, noAccessor: true },
  };

  /** Who reads the screen: 'respondent' (default) never sees a score, band or alert; 'clinician' sees them as they become known. */
  declare audience: 'respondent' | 'clinician';
  /** 'page' (default): all questions; 'steps': one at a time. Recorded with the administration. */
  declare layout: AdministrationLayout;
  /** How it is given; recorded with the administration. Without it: 'self', or 'clinician' for that audience. */
  declare mode: AdministrationMode | '';
  /** Offers "I'd rather not answer" at each question; a declined answer scores as a blank and is stored as declined. */
  declare skippable: boolean;
  /** Id of the instrument ('phq-2'), on <screener-form>. */
  declare instrument: string;

  #definition: Instrument | undefined;
  #sitting: Sitting | undefined;
  #assigned: { readonly responses: unknown } | undefined;
  #position = 0;
  #isHandedIn = false;
  #isThrough = false;
  #wasComplete = false;
  #showsFaults = false;
  #isPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #announced = new Set<string>();
  readonly #score = new ScoreLoader(this);

  constructor() {
    super();
    this.audience = 'respondent';
    this.layout = 'page';
    this.mode = '';
    this.skippable = false;
    this.instrument = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** The definition in use; set one of an agency's own (checked with `parseInstrument`) on <screener-form>. */
  get definition(): Instrument | undefined {
    return this.#current?.definition;
  }
  set definition(definition: Instrument | undefined) {
    this.#definition = definition;
    this.#changed();
  }

  /**
   * Item id -> value, 'declined' or blank. A set that does not fit is refused whole: the answers stay, `result` has the
   * status `invalid` with each fault named, and the element is invalid until the next answer or set.
   */
  get responses(): Responses {
    return this.#current?.responses ?? {};
  }
  set responses(responses: Responses) {
    if (this.#current) this.#current.assign(responses);
    else this.#assigned = { responses };
    this.#changed();
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
    const { language, translation, evidence, notAsked } = this.#wording(sitting);
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
    return this.administration;
  }

  /** Focuses the first question that is still to be answered. */
  override focus(options?: FocusOptions): void {
    const items = this.#shownItems();
    const open = this.#isSteps ? undefined : items.find(({ id }) => this.responses[id] === undefined);
    const target = this.#isSteps ? this.#query('.question') : this.#query(`#item-${(open ?? items[0])?.id} input`);
    target?.focus(options);
  }

  /** @internal */
  formSubmitted(): void {
    if (!this.isBarred) this.#handIn();
  }

  protected clear(): void {
    clearTimeout(this.#timer);
    this.#current?.clear();
    this.#assigned = undefined;
    this.#announced.clear();
    this.#position = 0;
    this.#isHandedIn = this.#isThrough = this.#showsFaults = this.#wasComplete = false;
    this.#changed();
  }

  protected savedState(): string {
    return JSON.stringify({ ...this.#current?.save(), position: this.#position });
  }

  protected restoreState(state: string): void {
    const { position, ...saved } = JSON.parse(state) as ReturnType<Sitting['save']> & { position: number };
    const sitting = this.#current;
    if (!sitting || !saved.responses) return;
    sitting.restore(saved);
    this.#position = position;
    this.#wasComplete = sitting.settle(this.skippable);
    this.#changed();
  }

  protected entries(): [string, string][] {
    const { administration } = this;
    const sitting = this.#current;
    return sitting && administration && !this.#refusal(sitting) ? toEntries(sitting.definition, this.name, administration) : [];
  }

  protected findFault(): Validity | undefined {
    const sitting = this.#current;
    if (!sitting || this.#refusal(sitting)) return undefined;
    const { strings } = this.#language(sitting);
    const { issues } = sitting.result;
    const open = sitting.open(this.skippable);
    const anchor = this.#query(`#item-${open[0] ?? ''} input, input`);
    if (issues) return { flags: { badInput: true }, message: strings.cannotRead(issues[0]!.message), anchor };
    if (!this.required || !open.length) return undefined;
    return { flags: { valueMissing: true }, message: this.#openMessage(sitting, open), anchor };
  }

  protected showFault(): void {
    const sitting = this.#current;
    const [first] = sitting?.open(this.skippable) ?? [];
    this.#showsFaults = true;
    if (first !== undefined) this.#show(first);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    return (await this.#score.loading) ? super.getUpdateComplete() : isDone;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.syncForm();
    this.#settle();
  }

  protected override render(): TemplateResult | typeof nothing {
    const sitting = this.#current;
    if (!sitting) return nothing;
    const { strings } = this.#language(sitting);
    const wording = this.#wording(sitting);
    const refusal = this.#refusal(sitting);
    this.internals.ariaLabel = wording.title;
    const { language } = wording;
    const direction = strings.direction;
    return html`<div
      class=${`form ${this.#isSteps ? 'steps' : 'page'}`}
      part="form"
      lang=${language}
      dir=${direction}
      @pointerdown=${() => (this.#isPointer = true)}
      @keydown=${() => (this.#isPointer = false)}
      @focusout=${this.#handleFocusOut}
    >
      ${refusal ? html`<p class="muted">${refusal}</p>` : this.#renderForm(sitting, wording, strings)}
    </div>`;
  }

  #renderForm(sitting: Sitting, wording: Wording, strings: Strings): TemplateResult {
    const view = this.#view(sitting, wording, strings);
    const items = this.#shownItems();
    const isClinician = this.audience === 'clinician';
    const isCritical = sitting.result.alerts.some(({ kind }) => kind === 'act-now');
    return html`${this.#isSteps
        ? renderSteps(view, items, {
            position: Math.min(this.#position, items.length),
            go: this.#go,
            decline: (id) => this.#answer(id, 'declined', true),
            insist: () => this.showFault(),
          })
        : renderPage(view, items, this.#show)}
      ${this.stoppedGet ? html`<p class="fault" role="alert">${strings.getStopped}</p>` : nothing}
      ${!isClinician && isCritical && this.#isThrough ? renderCrisisText(strings, this.#mode) : nothing}
      ${isClinician ? this.#renderScore(sitting, wording, strings) : nothing} ${renderLicence(view)}`;
  }

  #renderScore({ definition, result }: Sitting, { items, language }: Wording, strings: Strings): TemplateResult | typeof nothing {
    const loaded = this.#score.load(strings);
    if (!loaded) return nothing;
    return loaded.renderScore({
      definition,
      result,
      strings,
      score: loaded.score,
      alerts: this.alerts,
      sitting: `, ${loaded.score.mode(this.#mode)}, ${language}`,
      answerLabel: (item, value) => answerLabel(items, item, value),
      change: nothing,
    });
  }

  #view(sitting: Sitting, wording: Wording, strings: Strings): QuestionView {
    const open = this.#showsFaults && this.required ? sitting.open(this.skippable) : [];
    const alerts = this.audience === 'clinician' ? this.alerts : [];
    return {
      wording,
      strings,
      responses: sitting.responses,
      isFixed: this.readOnly,
      isDisabled: this.isBarred,
      isRequired: this.required,
      skippable: this.skippable,
      faults: open,
      answer: (id, value) => this.#answer(id, value, this.#isPointer),
      behind: (id) => html`${id === open[0] ? html`<p id="fault" class="fault" role="alert">${this.#openMessage(sitting, open)}</p>` : nothing}
      ${alerts.filter(({ item }) => item === id).map((alert) => renderItemAlert(alert, strings, (item, value) => answerLabel(wording.items, item, value)))}`,
    };
  }

  get #mode(): AdministrationMode {
    return this.mode || (this.audience === 'clinician' ? 'clinician' : 'self');
  }

  get #isSteps(): boolean {
    return this.layout === 'steps';
  }

  /** The sitting with the definition that is wanted now; another definition starts another sitting. */
  get #current(): Sitting | undefined {
    const { catalog, fixed } = this.constructor as typeof ScreenerForm;
    const wanted = this.#definition ?? fixed ?? catalog.find(({ id }) => id === this.instrument);
    if (wanted !== this.#sitting?.definition) {
      this.#sitting = isUsable(wanted) ? new Sitting(wanted) : undefined;
      if (!this.#sitting && (wanted || this.instrument)) {
        warnOnce(`<${this.localName}>: "${this.instrument || 'definition'}" is no usable questionnaire; check a definition with parseInstrument.`);
      }
      if (this.#sitting && this.#assigned) this.#sitting.assign(this.#assigned.responses);
      if (this.#sitting) this.#assigned = undefined;
    }
    return this.#sitting;
  }

  #language({ definition }: Sitting): ReturnType<typeof resolveLanguage> {
    const wanted = this.wantedLanguage;
    const resolved = resolveLanguage(wanted, definition.id, definition.language);
    if (!resolved.isFound) {
      warnOnce(`<${this.localName}>: no wording of ${definition.id} in "${wanted}" is loaded; shown in ${definition.language}.`);
    }
    return resolved;
  }

  #wording(sitting: Sitting): Wording {
    return wordingOf(sitting.definition, this.#language(sitting).translation);
  }

  /** Why the questions are not drawn, in words for the reader. */
  #refusal(sitting: Sitting): string | undefined {
    const { strings } = this.#language(sitting);
    const { askedByPerson, name, items } = sitting.definition;
    if (askedByPerson && this.audience !== 'clinician') return strings.askedByPerson;
    return items.some(({ text, unscored }) => !text && !unscored) ? strings.noText(name) : undefined;
  }

  #shownItems(): readonly WordedItem[] {
    const sitting = this.#current;
    if (!sitting) return [];
    const { items } = this.#wording(sitting);
    return askedItems(sitting.definition, sitting.responses).flatMap(({ id }) => items.get(id) ?? []);
  }

  #openMessage({ definition }: Sitting, open: readonly string[]): string {
    const { strings } = this.#language(this.#sitting!);
    const numbers = open.map((id) => (/^\d/.test(id) ? id : (definition.items.find((item) => item.id === id)?.text ?? id)));
    return strings.pleaseAnswer(numbers.join(', '));
  }

  #query(selector: string): HTMLElement | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** The one way in for an answer, by mouse, key or button. */
  #answer(id: string, value: number | 'declined', goesOn: boolean): void {
    const sitting = this.#current;
    if (!sitting || this.readOnly || this.isBarred) return;
    clearTimeout(this.#timer);
    sitting.answer(id, value);
    this.#changed();
    this.announceAnswer();
    const isCritical = sitting.definition.alerts.some(({ item, kind }) => item === id && kind === 'act-now');
    if (this.#isSteps) {
      if (goesOn) this.#timer = setTimeout(() => this.#go(this.#position + 1), goOnMs);
    } else if (isCritical) this.#timer = setTimeout(() => this.#finish(), restMs);
    this.#settle(isCritical);
  }

  #changed(): void {
    this.syncForm();
    this.requestUpdate();
  }

  #settle(isResting = this.#isSteps): void {
    const sitting = this.#current;
    if (!sitting) return;
    const isComplete = sitting.settle(this.skippable);
    const isNew = isComplete && !this.#wasComplete;
    this.#wasComplete = isComplete;
    if (!isNew || this.readOnly || this.isBarred) return;
    this.dispatchEvent(new ScreeningCompletedEvent(this.administration!));
    this.#handIn(isResting);
  }

  #handIn(isResting = false): void {
    this.#isHandedIn = true;
    const { administration } = this;
    for (const alert of administration?.result.alerts ?? []) {
      const key = JSON.stringify([alert.kind, alert.rule, alert.value]);
      if (this.#announced.has(key)) continue;
      this.#announced.add(key);
      this.dispatchEvent(new ScreeningAlertEvent(alert, administration!));
    }
    if (!isResting) this.#finish();
    this.requestUpdate();
  }

  /** She has finished or left the form: her screen may now show the crisis text. */
  #finish(): void {
    this.#isThrough = true;
    this.requestUpdate();
  }

  readonly #handleFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
    const item = (target as Element).closest('.item');
    if (this.#wasComplete && !this.#isSteps && !item?.contains(relatedTarget as Node | null)) this.#finish();
  };

  readonly #go = (position: number): void => {
    clearTimeout(this.#timer);
    this.#position = position;
    this.#showsFaults = false;
    if (position >= this.#shownItems().length) this.#finish();
    this.#changed();
    void this.updateComplete.then(() => this.#query('.question')?.focus());
  };

  readonly #show = (id: string): void => {
    if (this.#isSteps) this.#position = Math.max(0, this.#shownItems().findIndex((item) => item.id === id));
    this.requestUpdate();
    void this.updateComplete.then(() => this.#query(`#item-${id} input`)?.focus());
  };
}

function answerLabel(items: Wording['items'], item: string, value: number): string {
  return items.get(item)?.options.find((option) => option.value === value)?.label ?? String(value);
}

/** A definition that was not checked may be anything: it is used only when scoring and wording can read it. */
function isUsable(definition: AnyInstrument | undefined): definition is Instrument {
  if (definition?.kind !== 'questionnaire') return false;
  try {
    scoreResponses(definition, {});
    return wordingOf(definition, undefined).items instanceof Map;
  } catch {
    return false;
  }
}
