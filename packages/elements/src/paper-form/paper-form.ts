// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { AnyInstrument, Checklist, Instrument } from '@cradleside/instruments';
import { checklistIds } from '@cradleside/instruments/administration';
import type { AttributeReflection } from '../internal/drawn-element.js';
import { DrawnElement } from '../internal/drawn-element.js';
import { warnOnce } from '../internal/warn-once.js';
import { inheritedLanguage, onLanguageLoaded, resolveLanguage } from '../languages.js';
import { wordingOf } from '../screener-form/wording.js';
import type { PaperStrings } from '../strings/paper-strings.js';
import { renderBoxes } from './paper-boxes.js';
import { paperStyles } from './paper-form.styles.js';
import { renderQuestions } from './paper-questions.js';
import { paperWords } from './paper-words.js';
import { renderStaffBox } from './staff-box.js';

/**
 * A blank form to be printed and filled in by hand: the same wording and numbers as on the screen, circles to mark, blanks
 * for the date and the agency's code, and a box for staff. It is no form control, and nothing can be entered.
 *
 * ```html
 * <paper-form instrument="phq-9" lang="es"></paper-form>
 * ```
 *
 * PHQ-9 and GAD-7 fit on one sheet of A4 or Letter, PCL-5 on two, with margins of 12 mm (`@page { margin: 12mm }`). Where
 * its language is not loaded the whole form is in the definition's language, as the other elements are.
 *
 * @csspart sheet - Everything.
 * @csspart title - Title of the instrument.
 * @csspart stem - The words before the questions.
 * @csspart item - One question with its circles, or one category with its boxes.
 * @csspart question - The wording of a question, or the name of a category.
 * @csspart answer - The wording of an answer, or of a box.
 * @csspart staff - The box for staff.
 * @csspart licence - The owner's notice.
 * @cssprop [--screener-form-font] - Font family.
 * @tag paper-form
 */
export class PaperForm extends DrawnElement {
  static override readonly styles = [paperStyles];

  static override readonly properties: Readonly<Record<string, AttributeReflection>> = {
    instrument: {},
    staffLanguage: { attribute: 'staff-language' },
  };

  static override readonly upgradable: readonly string[] = ['definition'];

  /** What the attribute `instrument` may name. Empty here; the registered <paper-form> knows the whole catalog. */
  static readonly catalog: readonly AnyInstrument[] = [];

  /** Id of the instrument ('phq-9'). */
  declare instrument: string;
  /** BCP 47 tag of the language that staff read; without it that of the form. */
  declare staffLanguage: string;

  #definition: Instrument | Checklist | undefined;
  #endLanguages: (() => void) | undefined;

  /** The definition that is printed; set one of an agency's own, checked with `parseInstrument`. It goes before `instrument`. */
  get definition(): Instrument | Checklist | undefined {
    const { catalog } = this.constructor as typeof PaperForm;
    const wanted = this.#definition ?? catalog.find(({ id }) => id === this.instrument);
    if (isUsable(wanted)) return wanted;
    if (wanted || this.instrument)
      warnOnce(
        `<${this.localName}>: "${this.instrument || 'definition'}" is nothing that has questions or boxes.`,
      );
    return undefined;
  }
  set definition(definition: Instrument | Checklist | undefined) {
    this.#definition = definition ?? undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endLanguages = onLanguageLoaded(() => this.requestUpdate());
  }

  disconnectedCallback(): void {
    this.#endLanguages?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { definition } = this;
    if (!definition) return nothing;
    return definition.kind === 'checklist'
      ? this.#renderChecklist(definition)
      : this.#renderQuestionnaire(definition);
  }

  #renderQuestionnaire(definition: Instrument): TemplateResult {
    const { id, language, items, name } = definition;
    const wanted = inheritedLanguage(this);
    const { translation, strings, isFound } = resolveLanguage(wanted, id, language);
    if (!isFound) warnOnce(`<${this.localName}>: no "${wanted}" wording is loaded; shown in ${language}`);
    const wording = wordingOf(definition, translation);
    const words = paperWords(wording.language);
    const hasText = items.every(({ text, unscored }) => text || unscored);
    return this.#renderSheet(wording, words, [
      hasText ? renderQuestions({ definition, wording, words }) : html`<p>${strings.noText(name)}</p>`,
      hasText
        ? renderStaffBox(definition, wording, paperWords(this.staffLanguage || wording.language))
        : nothing,
      html`<p class="licence" part="licence">
        <span lang=${wording.noticeLanguage} dir="auto">${wording.notice}</span> ${strings.wording(wording.evidence)}
      </p>`,
    ]);
  }

  #renderChecklist(definition: Checklist): TemplateResult {
    const words = paperWords(definition.language);
    return this.#renderSheet(definition, words, [
      renderBoxes(definition, words),
      html`<p class="licence" part="licence">${definition.notice}</p>`,
    ]);
  }

  #renderSheet(
    { title, language }: { readonly title: string; readonly language: string },
    words: PaperStrings,
    parts: readonly unknown[],
  ): TemplateResult {
    return html`<article class="sheet" part="sheet" lang=${language} dir=${words.direction} aria-label=${title}>
      <div class="title" part="title" role="heading" aria-level="2">${title}</div>
      <p class="head">
        <span>${words.date} <span class="blank"></span></span> <span>${words.code} <span class="blank"></span></span>
      </p>
      ${parts}
    </article>`;
  }
}

/** A definition that was not checked may be anything: it is printed only when its wording can be read. */
function isUsable(definition: AnyInstrument | undefined): definition is Instrument | Checklist {
  try {
    if (definition?.kind === 'checklist') return checklistIds(definition).length >= 0;
    return definition?.kind === 'questionnaire' && wordingOf(definition, undefined).items.length >= 0;
  } catch {
    return false;
  }
}
