// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument, Responses, Result } from '@cradleside/instruments';
import { toEntries } from '@cradleside/instruments/administration';
import type {
  Administration,
  AdministrationLayout,
  AdministrationMode,
} from '@cradleside/instruments/administration';
import { ScreeningAlertEvent } from '../events.js';
import type { AttributeReflection } from '../internal/drawn-element.js';
import { FormControl } from '../internal/form-control.js';
import type { Validity } from '../internal/form-control.js';
import { Sitting } from '../internal/sitting.js';
import type { Strings } from '../strings/strings.js';
import { shownWording } from './shown-wording.js';
import type { ShownWording } from './shown-wording.js';

/** What a questionnaire holds and says of itself; how it is drawn is its subclass's. */
export abstract class QuestionnaireState extends FormControl {
  /** The one instrument of a tag of its own, as <phq9-form>. */
  static readonly instrument: Instrument | undefined = undefined;

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

  /** The definition in use. */
  get definition(): Instrument | undefined {
    return (this.constructor as typeof QuestionnaireState).instrument;
  }

  /**
   * Item id -> value, 'declined' or blank. A set that does not fit is refused whole: the answers stay, `result` has the
   * status `invalid` with each fault named, and the element is invalid until the next answer or set.
   */
  get responses(): Responses {
    return this.sitting?.responses ?? {};
  }
  set responses(responses: Responses) {
    this.#assigned = { responses };
    this.changed();
  }

  /** The score of the answers so far, or null without a usable definition. */
  get result(): Result | null {
    return this.sitting?.result ?? null;
  }

  /** Alerts as far as they are known. An unanswered critical item is none before the form is handed in. */
  get alerts(): readonly Alert[] {
    return this.sitting?.alerts ?? [];
  }

  /** The whole sitting as it is stored: instrument and version, language, mode, layout, answers, result, times. */
  get administration(): Administration | null {
    const sitting = this.sitting;
    if (!sitting) return null;
    const { definition, started, completed, responses, result } = sitting;
    const { language, translation, evidence, notAsked } = this.shown.wording;
    return {
      instrument: definition.id,
      version: definition.version,
      language,
      translation,
      evidence,
      mode: this.usedMode,
      layout: this.isSteps ? 'steps' : 'page',
      started,
      completed,
      responses,
      notAsked,
      result,
    };
  }

  /** Hands the form in as it stands, partial or not: fires `screening-alert` for each new alert. */
  abstract commit(): Administration | null;

  /** @internal */
  formSubmitted(): void {
    if (!this.isBarred) this.commit();
  }

  /** Why the questions are not put, in words for the reader; undefined: they are. */
  protected refusal(_strings: Strings): string | undefined {
    return undefined;
  }

  protected savedState(): string {
    return JSON.stringify(this.sitting?.save());
  }

  protected entries(): [string, string][] {
    const { administration, definition } = this;
    return definition && administration && !this.refusal(this.shown.strings)
      ? toEntries(definition, this.name, administration)
      : [];
  }

  protected findFault(): Validity | undefined {
    const sitting = this.sitting;
    if (!sitting || this.refusal(this.shown.strings)) return undefined;
    const { issues } = sitting.result;
    const open = sitting.open(this.skippable);
    const anchor = this.query(`#item-${open[0]} input`) ?? this.query('input');
    if (issues)
      return {
        flags: { badInput: true },
        message: this.shown.strings.cannotRead(issues[0]!.message),
        anchor,
      };
    return this.required && open.length
      ? { flags: { valueMissing: true }, message: this.openMessage(open), anchor }
      : undefined;
  }

  /** Raises each alert that is new. */
  protected handIn(): void {
    for (const alert of this.sitting?.handIn() ?? []) {
      this.dispatchEvent(new ScreeningAlertEvent(alert, this.administration!));
    }
    this.requestUpdate();
  }

  protected openMessage(open: readonly string[]): string {
    const { strings, wording } = this.shown;
    const numbers = open.map((id) =>
      /^\d/.test(id) ? id : wording.items.find((item) => item.id === id)!.text,
    );
    return strings.pleaseAnswer(numbers.join(', '));
  }

  protected get usedMode(): AdministrationMode {
    return this.mode || (this.audience === 'clinician' ? 'clinician' : 'self');
  }

  protected get isSteps(): boolean {
    return this.layout === 'steps';
  }

  /** The sitting with the definition that is wanted now; another definition starts another sitting. */
  protected get sitting(): Sitting | undefined {
    const { definition } = this;
    if (definition !== this.#sitting?.definition) this.#sitting = definition && new Sitting(definition);
    if (this.#sitting && this.#assigned) {
      this.#sitting.assign(this.#assigned.responses);
      this.#assigned = undefined;
    }
    return this.#sitting;
  }

  protected get shown(): ShownWording {
    return shownWording(this, this.definition!);
  }
}
