// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { dayFaultText, renderDayField } from './day-field.js';
import type { TrainingEntry } from './supervision-records.js';
import { Training } from './training.js';
import { trainingTexts } from './training.texts.js';

/** A day of training or a coaching call that is added or edited. Sends `entry-saved` once it is. */
export class TrainingForm extends Screen {
  static override properties = {
    ...Screen.properties,
    of: { attribute: false },
    edited: { attribute: false },
    date: { state: true },
    isTicked: { state: true },
    fault: { state: true },
  };

  declare of: TrainingEntry['of'];
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'training'> | undefined;
  declare date: string;
  /** In person, or with a case presented. */
  declare isTicked: boolean;
  declare fault: string | undefined;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #opened: Stored<'training'> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('of')) return;
    this.#opened = this.edited;
    const entry = this.edited?.value;
    this.date = entry?.date ?? localDay(new Date());
    this.isTicked = entry ? isTicked(entry) : this.of === 'day';
  }

  protected override render(): TemplateResult {
    const texts = textsOf(trainingTexts);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderDayField({
        id: 'training-date',
        label: texts.date,
        value: this.date,
        fault: this.fault,
        onInput: (day) => (this.date = day),
      })}
      <label class="choice"
        ><input
          id="training-tick"
          type="checkbox"
          .checked=${this.isTicked}
          @change=${(event: Event) => (this.isTicked = (event.target as HTMLInputElement).checked)}
        /><span>${this.of === 'day' ? texts.inPerson : texts.casePresented}</span></label
      >
      <button class="primary">${textsOf(wordTexts).save}</button>
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { date, isTicked: ticked } = this;
    this.fault = dayFaultText(date, { latest: localDay(new Date()), isNeeded: true });
    if (this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const entry =
      this.of === 'day'
        ? ({ of: 'day', date, isInPerson: ticked } as const)
        : ({ of: 'call', date, isCasePresented: ticked } as const);
    const saved = await this.attempt(() =>
      new Training(this.practice).entries.save(entry, { before: this.#opened }),
    );
    if (!saved) return;
    this.say(textsOf(trainingTexts).saved);
    this.dispatchEvent(new Event('entry-saved'));
  };
}

function isTicked(entry: TrainingEntry): boolean {
  return entry.of === 'day' ? entry.isInPerson : entry.isCasePresented;
}

customElements.define('training-form', TrainingForm);

declare global {
  interface HTMLElementTagNameMap {
    'training-form': TrainingForm;
  }
}
