// SPDX-License-Identifier: Apache-2.0
import type { AnyInstrument, Instrument } from '@cradleside/instruments';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { AttributeReflection } from '../internal/drawn-element.js';
import { warnOnce } from '../internal/warn-once.js';
import type { Strings } from '../strings/strings.js';
import { QuestionnaireForm } from './questionnaire-form.js';
import { wordingOf } from './wording.js';

/**
 * Any questionnaire as a form control: one of the catalog by its id, or an agency's own definition through a property.
 *
 * ```html
 * <form action="/intake" method="post">
 *   <screener-form instrument="phq-2" name="phq2" required></screener-form>
 *   <button>Send</button>
 * </form>
 * ```
 *
 * @tag screener-form
 */
export class ScreenerForm extends QuestionnaireForm {
  /** What the attribute `instrument` may name. Empty here; the registered <screener-form> knows the whole catalog. */
  static readonly catalog: readonly AnyInstrument[] = [];

  static override readonly properties: Readonly<Record<string, AttributeReflection>> = {
    ...QuestionnaireForm.properties,
    instrument: {},
  };

  static override readonly upgradable: readonly string[] = ['definition', 'responses'];

  /** Id of the instrument ('phq-2'). */
  declare instrument: string;

  #definition: Instrument | undefined;
  #checked: readonly [AnyInstrument | undefined, Instrument | undefined] = [undefined, undefined];

  /** The definition in use; set one of an agency's own, checked with `parseInstrument`. It goes before `instrument`. */
  override get definition(): Instrument | undefined {
    const { catalog } = this.constructor as typeof ScreenerForm;
    const wanted = this.#definition ?? catalog.find(({ id }) => id === this.instrument);
    if (wanted !== this.#checked[0]) this.#checked = [wanted, isUsable(wanted) ? wanted : undefined];
    if (!this.#checked[1] && (wanted || this.instrument)) {
      warnOnce(
        `<${this.localName}>: "${this.instrument || 'definition'}" is no usable questionnaire; check a definition with parseInstrument.`,
      );
    }
    return this.#checked[1];
  }
  override set definition(definition: Instrument | undefined) {
    this.#definition = definition ?? undefined;
    this.changed();
  }

  protected override refusal(strings: Strings): string | undefined {
    const { askedByPerson, name, items } = this.definition ?? {};
    if (askedByPerson && this.audience !== 'clinician') return strings.askedByPerson;
    return items?.some(({ text, unscored }) => !text && !unscored) ? strings.noText(name!) : undefined;
  }
}

/** A definition that was not checked may be anything: it is used only when scoring and wording can read it. */
function isUsable(definition: AnyInstrument | undefined): definition is Instrument {
  if (definition?.kind !== 'questionnaire') return false;
  try {
    scoreResponses(definition, {});
    return wordingOf(definition, undefined).items.length >= 0;
  } catch {
    return false;
  }
}
