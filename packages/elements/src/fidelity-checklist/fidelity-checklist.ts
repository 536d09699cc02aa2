// SPDX-License-Identifier: Apache-2.0
import { html, nothing as empty } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { Checklist, ChecklistItem } from '@cradleside/instruments';
import { canonicalJson, checklistIds, nothing, readChecklist } from '@cradleside/instruments/administration';
import type {
  AdministrationMode,
  ChecklistAdministration,
  ChecklistResult,
} from '@cradleside/instruments/administration';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { ScreeningCompletedEvent } from '../events.js';
import { FormControl } from '../internal/form-control.js';
import { holdFocus } from '../internal/hold-focus.js';
import type { Validity } from '../internal/form-control.js';
import { localTime } from '../internal/local-time.js';
import { warnOnce } from '../internal/warn-once.js';
import { resolveLanguage } from '../languages.js';
import type { Strings } from '../strings/strings.js';
import { checklistStyles } from './fidelity-checklist.styles.js';

type Ticks = Readonly<Record<string, true>>;

/** The checklist's wording is English, and so are its own few words: never two languages at once. */
const nothingLabel = 'Nothing from this list';
const pleaseTick = `Please tick what was used, or “${nothingLabel}”.`;

/**
 * The visit fidelity checklist: which parts of the model a visit used. Select all that applied; nothing is scored.
 *
 * ```html
 * <form action="/visit" method="post">
 *   <fidelity-checklist name="components" required></fidelity-checklist>
 *   <button>Save</button>
 * </form>
 * ```
 *
 * Submits `name` once for each tick, as checkboxes do, `name_status` (`logged`, `nothing` or `blank`), and
 * `name_administration`.
 *
 * @fires {Event} input - After each tick. Bubbles, is not composed.
 * @fires {Event} change - After each tick. Bubbles, is not composed.
 * @fires {ScreeningCompletedEvent} screening-completed - Each time the list goes from blank to filled in.
 * @csspart form - Everything.
 * @csspart title - Title of the checklist.
 * @csspart item - One category with its boxes.
 * @csspart question - Name of a category.
 * @csspart answer - One box with its label.
 * @csspart licence - What this list is and what it is not.
 * @cssprop [--screener-form-font] - Font family. The other `--screener-form-*` properties apply too.
 * @tag fidelity-checklist
 */
export class FidelityChecklist extends FormControl {
  static override readonly styles = checklistStyles;

  static override readonly upgradable: readonly string[] = ['definition', 'responses'];

  /** How it was filled in; recorded with the administration. Without it: 'clinician'. */
  declare mode: AdministrationMode | '';

  #definition: Checklist = fidelityChecklist;
  #ticks: Ticks = {};
  #rejected: { readonly responses: unknown } | undefined;
  #started: string | null = null;
  #completed: string | null = null;
  #wasFilled = false;
  #showsFaults = false;

  /** The checklist in use; an agency that holds the official one sets it, in the same shape. Ticks it lacks are dropped. */
  get definition(): Checklist {
    return this.#definition;
  }
  set definition(definition: Checklist) {
    // A definition that was not checked may be anything: it is used only when its boxes can be read.
    try {
      checklistIds(definition);
    } catch {
      warnOnce('<fidelity-checklist>: no usable definition');
      return;
    }
    this.#definition = definition;
    this.#keep({});
  }

  /** Item id -> true, or `{ nothing: true }`. A set that does not fit is refused whole and named in `result.issues`. */
  get responses(): Ticks {
    return this.#ticks;
  }
  set responses(responses: Ticks) {
    const { status } = readChecklist(this.#definition, responses);
    if (status === 'invalid') {
      this.#rejected = { responses };
      this.changed();
    } else {
      if (status !== 'blank') this.#started ??= localTime(new Date());
      this.#keep(responses);
    }
  }

  /** What is ticked, and whether the list is logged, explicitly empty, or blank. Never a score. */
  get result(): ChecklistResult {
    return readChecklist(this.#definition, this.#rejected ? this.#rejected.responses : this.#ticks);
  }

  /** Always empty: a checklist raises nothing. */
  get alerts(): readonly never[] {
    return [];
  }

  /** The checklist as it is stored. */
  get administration(): ChecklistAdministration {
    const { id, version, language, evidence } = this.#definition;
    return {
      instrument: id,
      version,
      language,
      translation: null,
      evidence,
      mode: this.mode || 'clinician',
      layout: 'page',
      started: this.#started,
      completed: this.#completed,
      responses: this.#ticks,
      result: this.result,
    };
  }

  /** The checklist as it stands; fires nothing. */
  commit(): ChecklistAdministration {
    return this.administration;
  }

  /** Focuses the first box. */
  override focus(options?: FocusOptions): void {
    this.query('input')?.focus(options);
  }

  /** @internal */
  formSubmitted(): void {}

  protected clear(): void {
    this.#started = this.#completed = null;
    this.#showsFaults = this.#wasFilled = false;
    this.#keep({});
  }

  protected savedState(): string {
    return canonicalJson(this.administration);
  }

  protected restoreState({ responses, started, completed }: ChecklistAdministration): void {
    this.#started = started;
    this.#completed = completed;
    this.responses = responses;
    this.#wasFilled = this.result.status !== 'blank';
  }

  protected entries(): [string, string][] {
    const { name, administration } = this;
    const { ticked, status } = administration.result;
    return [
      ...ticked.map((id): [string, string] => [name, id]),
      [`${name}_status`, status],
      [`${name}_administration`, canonicalJson(administration)],
    ];
  }

  protected findFault(): Validity | undefined {
    const { status, issues } = this.result;
    const strings = this.#strings;
    const anchor = this.query('input');
    if (issues) return { flags: { badInput: true }, message: strings.cannotRead(issues[0]!.message), anchor };
    if (!this.required || status !== 'blank') return undefined;
    return { flags: { valueMissing: true }, message: pleaseTick, anchor };
  }

  protected showFault(): void {
    this.#showsFaults = true;
    this.requestUpdate();
    this.focus();
  }

  protected override updated(): void {
    this.#settle();
    this.syncValidity();
  }

  protected override render(): TemplateResult {
    const { title, categories, notice, language } = this.#definition;
    const strings = this.#strings;
    this.internals.ariaLabel = title;
    const isFault = this.#showsFaults && !this.validity.valid;
    return html`<div class="form" part="form" lang=${language} dir=${strings.direction}>
      <div class="title" part="title" role="heading" aria-level="2">${title}</div>
      ${isFault ? html`<p class="fault" role="alert">${pleaseTick}</p>` : empty}
      <div class="categories">
        ${categories.map(
          ({ label, items }) =>
            html`<fieldset class="item" part="item">
              <legend part="question">${label}</legend>
              ${items.map((item) => this.#renderItem(item))}
            </fieldset>`,
        )}
      </div>
      ${this.#renderBox(nothing, nothingLabel)}
      ${this.hasStoppedGet ? html`<p class="fault" role="alert">${strings.getStopped}</p>` : empty}
      <p class="muted" aria-live="polite">${this.result.ticked.length} ticked</p>
      <p class="licence muted" part="licence">${notice}</p>
    </div>`;
  }

  #renderItem({ id, label, help, variants = [] }: ChecklistItem): TemplateResult {
    return html`${this.#renderBox(id, label, help)}
    ${this.#ticks[id] ? variants.map((variant) => html`<div class="variant">${this.#renderBox(`${id}.${variant.id}`, variant.label)}</div>`) : empty}`;
  }

  #renderBox(id: string, label: string, help?: string): TemplateResult {
    const isTicked = this.#ticks[id] === true;
    return html`<label class=${`answer${isTicked ? ' chosen' : ''}`} part="answer" @mousedown=${holdFocus}
      ><input
        type="checkbox"
        .value=${id}
        .checked=${isTicked}
        ?disabled=${this.isBarred}
        @click=${(event: Event) => this.readOnly && event.preventDefault()}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => {
          event.stopPropagation();
          this.#tick(id, (event.target as HTMLInputElement).checked);
        }}
      /><span>${label}${help ? html`<small class="muted">${help}</small>` : empty}</span></label
    >`;
  }

  get #strings(): Strings {
    return resolveLanguage(this.wantedLanguage, this.#definition.id, this.#definition.language).strings;
  }

  /** The one way in for a tick. "Nothing" and ticks put each other out; a variant goes with its item. */
  #tick(id: string, isTicked: boolean): void {
    if (this.readOnly || this.isBarred) return;
    const others = Object.keys(this.#ticks).filter((key) => {
      if (key === id || (!isTicked && key.startsWith(`${id}.`))) return false;
      return isTicked ? (id === nothing) === (key === nothing) : true;
    });
    const ids = isTicked ? [...others, id] : others;
    this.#started ??= localTime(new Date());
    this.#keep(Object.fromEntries(ids.map((key) => [key, true] as const)));
    this.announceAnswer();
    this.#settle();
  }

  #keep(responses: Ticks): void {
    this.#rejected = undefined;
    this.#ticks = Object.freeze(
      Object.fromEntries(
        Object.keys(responses)
          .filter((id) => responses[id])
          .map((id) => [id, true] as const),
      ),
    );
    this.changed();
  }

  #settle(): void {
    const { status } = this.result;
    const isFilled = status === 'logged' || status === 'nothing';
    const isNew = isFilled && !this.#wasFilled;
    this.#wasFilled = isFilled;
    this.#completed = isFilled ? (this.#completed ?? localTime(new Date())) : null;
    if (isNew) this.syncForm();
    if (!isNew || this.readOnly || this.isBarred) return;
    this.dispatchEvent(new ScreeningCompletedEvent(this.administration));
  }
}
