// SPDX-License-Identifier: Apache-2.0
import { ScreenerForm } from '@cradleside/elements';
import type { ShownQuestion } from '@cradleside/elements';
import type { Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';

/** Without the catalog: the definition is given to each form. */
if (!customElements.get('screener-form')) customElements.define('screener-form', ScreenerForm);

/** One questionnaire in front of her, one question at a time. */
export class Part {
  readonly instrument: Instrument;
  /** To be put into the page. */
  readonly form: ScreenerForm;
  /** The question that is shown; null: the last one lies behind her; undefined: not drawn yet. */
  question: ShownQuestion | null | undefined;

  constructor(instrument: Instrument, language: string) {
    this.instrument = instrument;
    this.form = document.createElement('screener-form');
    this.form.definition = instrument;
    const attributes = {
      lang: language,
      audience: 'respondent',
      layout: 'steps',
      mode: 'self',
      skippable: '',
      autocomplete: 'off',
    };
    for (const [name, value] of Object.entries(attributes)) this.form.setAttribute(name, value);
    // A press beside an answer would give the focus to the first button of the form, and the page would scroll there.
    this.form.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get administration(): Administration | null {
    return this.form.administration;
  }

  get hasAnswers(): boolean {
    return Object.keys(this.form.responses).length > 0;
  }

  /** Whether an answer calls for help now, as a thought of suicide does. */
  get isCritical(): boolean {
    return this.form.alerts.some(({ kind }) => kind === 'act-now');
  }

  /** Another question is shown, or it was answered: without an answer there is no way on but not to give one. */
  mark(): void {
    const { question } = this;
    this.form.toggleAttribute(
      'data-blank',
      question != null && this.form.responses[question.id] === undefined,
    );
  }

  /** Takes the answers out of the page and out of memory. */
  wipe(): void {
    this.form.reset();
    this.form.replaceChildren();
    this.form.remove();
  }
}
