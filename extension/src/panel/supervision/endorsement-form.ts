// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { endorsementRules } from '@cradleside/supervision';
import type { EndorsementCategory } from '@cradleside/supervision';
import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import { durationText } from './duration-text.js';
import { SupervisionLog } from './supervision-log.js';
import { supervisionTexts } from './supervision.texts.js';

const minutesAnHour = 60;
const categories: readonly EndorsementCategory[] = ['family-specialist', 'mental-health-specialist'];

/** What she works toward, and since when she holds it. */
export class EndorsementForm extends Screen {
  static override properties = {
    ...Screen.properties,
    category: { state: true },
    endorsedOn: { state: true },
    categoryFault: { state: true },
    dayFault: { state: true },
  };

  declare category: EndorsementCategory | '';
  declare endorsedOn: string;
  declare categoryFault: string | undefined;
  declare dayFault: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('practice')) return;
    const chosen = new SupervisionLog(this.practice).endorsement;
    this.category = chosen?.category ?? '';
    this.endorsedOn = chosen?.endorsedOn ?? '';
  }

  protected override render(): TemplateResult {
    const texts = textsOf(supervisionTexts);
    const isChosen = new SupervisionLog(this.practice).endorsement !== undefined;
    return html`<details ?open=${!isChosen}>
      <summary>
        ${texts.worksToward}${isChosen && this.category !== '' ? html`: <span class="muted">${texts.categories[this.category]}</span>` : nothing}
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
          chosen: this.category,
          fault: this.categoryFault,
          onChoice: (category) => (this.category = category),
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
            .value=${this.endorsedOn}
            @input=${(event: Event) => (this.endorsedOn = (event.target as HTMLInputElement).value)}
          />`,
        })}
        <button>${textsOf(wordTexts).save}</button>
      </form>
    </details>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const texts = textsOf(supervisionTexts);
    const { category, endorsedOn } = this;
    const fault = endorsedOn === '' ? undefined : dayFault(endorsedOn, { latest: localDay(new Date()) });
    this.categoryFault = category === '' ? texts.categoryNeeded : undefined;
    this.dayFault = fault && textsOf(wordTexts).dayFaults[fault];
    if (category === '' || fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const done = await this.attempt(async () => {
      await new SupervisionLog(this.practice).choose({ category, endorsedOn });
      return true;
    });
    if (!done) return;
    this.say(texts.chosen);
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
