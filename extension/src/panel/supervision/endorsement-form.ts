// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { endorsementRules } from '@cradleside/supervision';
import type { EndorsementCategory } from '@cradleside/supervision';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import { durationText } from './duration-text.js';
import { entryDrafts } from './entry-draft.js';
import { EntryForm } from './entry-form.js';
import { SupervisionLog } from './supervision-log.js';
import { supervisionTexts } from './supervision.texts.js';

const minutesAnHour = 60;
const categories: readonly EndorsementCategory[] = ['family-specialist', 'mental-health-specialist'];

/** As it is entered; empty: not said. */
interface EndorsementFields {
  readonly category: EndorsementCategory | '';
  readonly endorsedOn: string;
}

/** What she works toward, and since when she holds it. */
export class EndorsementForm extends EntryForm<EndorsementFields> {
  static override properties = {
    ...EntryForm.properties,
    categoryFault: { state: true },
    dayFault: { state: true },
  };

  declare categoryFault: string | undefined;
  declare dayFault: string | undefined;

  /** Something was begun here before: it is shown. */
  #isBegun = false;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('practice')) return;
    const chosen = new SupervisionLog(this.practice).endorsement;
    const place = { screen: 'supervision-log' } as const;
    this.begin(
      { form: 'endorsement', family: '', entry: '', place },
      { category: chosen?.category ?? '', endorsedOn: chosen?.endorsedOn ?? '' },
    );
    this.#isBegun = entryDrafts(this.practice, { ...place, family: '' }).length > 0;
  }

  protected override render(): TemplateResult {
    const texts = textsOf(supervisionTexts);
    const { category, endorsedOn } = this.fields;
    const isChosen = new SupervisionLog(this.practice).endorsement !== undefined;
    return html`<details ?open=${!isChosen || this.#isBegun}>
      <summary>
        ${texts.worksToward}${isChosen && category !== '' ? html`: <span class="muted">${texts.categories[category]}</span>` : nothing}
      </summary>
      ${isChosen ? nothing : html`<p>${texts.notChosen}</p>`}
      <form novalidate @submit=${this.#onSubmit}>
        ${renderChoices<EndorsementCategory>({
          name: 'endorsement-category',
          legend: texts.worksToward,
          choices: categories.map((value) => ({
            value,
            label: texts.categories[value],
            hint: texts.categoryHint(durationText(endorsementRules[value].hours * minutesAnHour)),
          })),
          chosen: category,
          fault: this.categoryFault,
          onChoice: (chosen) => this.change({ category: chosen }),
        })}
        ${renderField({
          id: 'endorsed-on',
          label: texts.endorsedOn,
          hint: texts.endorsedOnHint,
          fault: this.dayFault,
          control: html`<input
            id="endorsed-on"
            type="date"
            aria-describedby=${this.dayFault === undefined ? 'endorsed-on-hint' : 'endorsed-on-hint endorsed-on-fault'}
            aria-invalid=${this.dayFault === undefined ? nothing : 'true'}
            .value=${endorsedOn}
            @input=${(event: Event) => this.change({ endorsedOn: (event.target as HTMLInputElement).value })}
          />`,
        })}
        ${this.renderFinish()}
      </form>
    </details>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const texts = textsOf(supervisionTexts);
    const { category, endorsedOn } = this.fields;
    const fault = endorsedOn === '' ? undefined : dayFault(endorsedOn, { latest: localDay(new Date()) });
    this.categoryFault = category === '' ? texts.categoryNeeded : undefined;
    this.dayFault = fault && textsOf(wordTexts).dayFaults[fault];
    if (category === '' || fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const done = await this.attempt(async () => {
      await new SupervisionLog(this.practice).choose({ category, endorsedOn }, await this.settledDraft());
      return true;
    });
    if (!done) return;
    this.say(texts.chosen);
    this.#isBegun = false;
    this.saved();
    this.requestUpdate();
    this.dispatchEvent(new Event('endorsement-chosen'));
  };
}

customElements.define('endorsement-form', EndorsementForm);

declare global {
  interface HTMLElementTagNameMap {
    'endorsement-form': EndorsementForm;
  }
}
