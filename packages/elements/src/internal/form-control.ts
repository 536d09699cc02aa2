// SPDX-License-Identifier: Apache-2.0
import { inheritedLanguage, onLanguageLoaded } from '../languages.js';
import { DrawnElement } from './drawn-element.js';
import type { AttributeReflection } from './drawn-element.js';
import { guardForm } from './get-guard.js';
import type { GuardedControl } from './get-guard.js';

/** What the browser's validation is told: the flags, the message, and where to point. */
export interface Validity {
  readonly flags: ValidityStateFlags;
  readonly message: string;
  /** A rendered part of the shadow tree. */
  readonly anchor: HTMLElement | undefined;
}

/**
 * The part of our form elements that a native control has too: name, form, disabled, required, validity, labels, reset,
 * restoring after Back and reload, and the guard against a GET submit. Subclasses say what the entries and the faults are.
 *
 * @fires {Event} input - After each answer. Bubbles, is not composed.
 * @fires {Event} change - After each answer. Bubbles, is not composed.
 * @csspart form - Everything.
 * @csspart title - The title.
 * @csspart item - One question, or one category, with its answers.
 * @csspart question - The wording of a question, or the name of a category.
 * @csspart answer - One answer.
 * @csspart licence - The owner's notice.
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
 * @cssprop [--screener-form-question-size] - Size of the question in `steps`.
 * @cssprop [--screener-form-answer-size] - Size of the answers in `steps`.
 * @cssprop [--screener-form-radius] - Corner radius of answers and buttons.
 */
export abstract class FormControl extends DrawnElement implements GuardedControl {
  static readonly formAssociated = true;

  static override readonly properties: Readonly<Record<string, AttributeReflection>> = {
    name: {},
    mode: {},
    required: { type: Boolean },
    disabled: { type: Boolean },
    readOnly: { type: Boolean, attribute: 'readonly' },
    autocomplete: {},
  };

  /** Prefix of the submitted entries. Without a name nothing is submitted. */
  declare name: string;
  /** Whether an answer to each scored question (for the checklist: any tick) is needed before the form can be sent. */
  declare required: boolean;
  /** Takes no answers and submits nothing, as on a native control. */
  declare disabled: boolean;
  /** Shows the answers and submits them, but takes no new ones. */
  declare readOnly: boolean;
  /** 'off' keeps the browser from bringing answers back after Back or reload: set it on shared devices. */
  declare autocomplete: string;
  protected hasStoppedGet = false;
  /** Disabled by its own attribute or by a fieldset. */
  protected isBarred = false;

  protected readonly internals: ElementInternals = this.attachInternals();
  #endGuard: (() => void) | undefined;
  #endLanguages: (() => void) | undefined;
  #isReporting = false;

  constructor() {
    super();
    this.internals.role = 'group';
    this.addEventListener('invalid', this.#handleInvalid);
    this.addEventListener('focus', this.#handleFocus);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLanguages = onLanguageLoaded(() => this.changed());
    window.addEventListener('pagehide', this.#handleLeave);
  }

  disconnectedCallback(): void {
    this.#endLanguages?.();
    window.removeEventListener('pagehide', this.#handleLeave);
  }

  override attributeChangedCallback(): void {
    this.changed();
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#endGuard?.();
    this.#endGuard = form ? guardForm(form, this) : undefined;
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.isBarred = isDisabled;
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.hasStoppedGet = false;
    this.clear();
  }

  /** @internal */
  formStateRestoreCallback(state: File | string | FormData | null): void {
    let saved: unknown;
    try {
      saved = JSON.parse(state as string);
    } catch {
      return;
    }
    if (saved && typeof saved === 'object') this.restoreState(saved);
  }

  /** The form the element belongs to, or null. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Validity as the browser sees it: `valueMissing` for unanswered questions, `badInput` for answers that cannot be used. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What to do about the first fault; empty when there is none. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** False while disabled or read-only. */
  get willValidate(): boolean {
    return this.internals.willValidate && !this.readOnly;
  }

  /** The `<label>` elements of this control. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** True when there is no fault; fires `invalid` otherwise. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Like checkValidity(), and takes the reader to the first fault. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Clears all answers, as a form's reset does. */
  reset(): void {
    this.formResetCallback();
  }

  /** @internal */
  getStopped(): void {
    this.hasStoppedGet = true;
    this.requestUpdate();
  }

  /** @internal */
  abstract formSubmitted(): void;
  protected abstract clear(): void;
  protected abstract restoreState(state: object): void;
  protected abstract entries(): readonly (readonly [string, string])[];
  protected abstract savedState(): string;
  protected abstract findFault(): Validity | undefined;
  /** Takes the reader to the first fault. */
  protected abstract showFault(): void;

  /** @internal The language that is wanted: own `lang`, else the nearest ancestor's. */
  get wantedLanguage(): string {
    return inheritedLanguage(this);
  }

  /** Hands a new state to the browser, and draws it. */
  protected changed(): void {
    this.syncForm();
    this.requestUpdate();
  }

  /** Hands entries, state and validity to the browser; called whenever one of them may have changed. */
  protected syncForm(): void {
    const entries = new FormData();
    for (const [name, value] of this.entries()) entries.append(name, value);
    this.internals.setFormValue(
      this.name ? entries : null,
      this.autocomplete === 'off' ? null : this.savedState(),
    );
    this.syncValidity();
  }

  /** The anchor of a fault may be drawn, or gone, since the state was handed over. */
  protected syncValidity(): void {
    const fault = this.readOnly ? undefined : this.findFault();
    if (fault) this.internals.setValidity(fault.flags, fault.message, fault.anchor);
    else this.internals.setValidity({});
  }

  /** A drawn part of the element. */
  protected query(selector: string): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** Our own events in place of the inner control's: an inner `input` is composed and would leave every shadow root. */
  protected announceAnswer(): void {
    this.dispatchEvent(new Event('input', { bubbles: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** The browser focuses the first focusable part of an invalid control: lead that focus on to the fault. */
  readonly #handleInvalid = (): void => {
    this.#isReporting = true;
    setTimeout(() => {
      this.#isReporting = false;
    });
  };

  /** A page kept alive for Back would bring the answers back by itself. */
  readonly #handleLeave = (): void => {
    if (this.autocomplete === 'off') this.reset();
  };

  readonly #handleFocus = (): void => {
    if (!this.#isReporting) return;
    this.#isReporting = false;
    this.showFault();
  };
}
