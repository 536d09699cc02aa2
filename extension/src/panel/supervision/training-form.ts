// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { dayFaultText, renderDayField } from './day-field.js';
import { EntryForm } from './entry-form.js';
import type { TrainingEntry } from './supervision-records.js';
import { Training } from './training.js';
import { trainingTexts } from './training.texts.js';

/** As it is entered. `ticked`: 'yes' in person, or with a case presented; else empty. */
interface TrainingFields {
  readonly date: string;
  readonly ticked: string;
}

/** A day of training or a coaching call that is added or edited. Sends `entry-saved` once it is. */
export class TrainingForm extends EntryForm<TrainingFields> {
  static override properties = {
    ...EntryForm.properties,
    of: { attribute: false },
    edited: { attribute: false },
    fault: { state: true },
  };

  declare of: TrainingEntry['of'];
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'training'> | undefined;
  declare fault: string | undefined;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #opened: Stored<'training'> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('of')) return;
    this.#opened = this.edited;
    const { of, edited } = this;
    const isOn = edited ? isTicked(edited.value) : of === 'day';
    this.begin(
      { form: of, family: '', entry: edited?.id ?? '', place: { screen: 'training' } },
      { date: edited?.value.date ?? localDay(new Date()), ticked: isOn ? 'yes' : '' },
    );
  }

  protected override render(): TemplateResult {
    const texts = textsOf(trainingTexts);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderDayField({
        id: 'training-date',
        label: texts.date,
        value: this.fields.date,
        fault: this.fault,
        onInput: (date) => this.change({ date }),
      })}
      <label class="choice"
        ><input
          id="training-tick"
          type="checkbox"
          .checked=${this.fields.ticked === 'yes'}
          @change=${(event: Event) => this.change({ ticked: (event.target as HTMLInputElement).checked ? 'yes' : '' })}
        /><span>${this.of === 'day' ? texts.inPerson : texts.casePresented}</span></label
      >
      ${this.renderFinish()}
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { date, ticked } = this.fields;
    const isOn = ticked === 'yes';
    this.fault = dayFaultText(date, { latest: localDay(new Date()), isNeeded: true });
    if (this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const entry =
      this.of === 'day'
        ? ({ of: 'day', date, isInPerson: isOn } as const)
        : ({ of: 'call', date, isCasePresented: isOn } as const);
    const saved = await this.attempt(async () =>
      new Training(this.practice).entries.save(entry, {
        before: this.#opened,
        draft: await this.settledDraft(),
      }),
    );
    if (!saved) return;
    this.say(textsOf(trainingTexts).saved);
    this.saved();
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
