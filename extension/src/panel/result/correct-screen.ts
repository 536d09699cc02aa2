// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { dayText } from '../parts/day-text.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { renderReadOnly } from '../share/read-only.js';
import { checkCorrection } from './check-correction.js';
import type { CorrectionCheck, PlannedCorrection } from './check-correction.js';
import { resultTexts } from './result.texts.js';

type Field = 'code' | 'date' | 'reason';

/** What was entered wrongly is put right, with a reason: nothing disappears. */
export class CorrectScreen extends Screen<Route & { screen: 'correct' }> {
  static override properties = {
    ...Screen.properties,
    plan: { state: true },
    check: { state: true },
  };

  declare plan: PlannedCorrection | undefined;
  declare check: CorrectionCheck;

  constructor() {
    super();
    this.check = {};
  }

  protected override willUpdate(): void {
    const screening = this.#screening;
    if (this.plan || !screening) return;
    const { date, caregiver, family, isStruck } = screening.value;
    this.plan = {
      what: isStruck ? 'restored' : 'moved',
      code: this.practice.family(family)?.value.code ?? '',
      caregiver,
      date,
      reason: '',
    };
  }

  protected override render(): TemplateResult {
    const texts = textsOf(resultTexts);
    const screening = this.#screening;
    const { plan } = this;
    const back = { backTo: texts.result, onBack: () => this.#leave() };
    if (!screening || !plan)
      return html`${renderHead({ ...back, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
    const { administration, date, family, isStruck } = screening.value;
    const title = texts.correctTitle(instrumentName(administration.instrument), dayText(date));
    const head = renderHead({ ...back, title });
    const readOnly = renderReadOnly(this.practice, family, (route) => this.goTo(route));
    if (readOnly !== nothing) return html`${head}${readOnly}`;
    return html`
      ${head}
      <form novalidate @submit=${this.#onSubmit}>
        ${renderChoices<PlannedCorrection['what']>({
          name: 'what',
          legend: texts.whatIsWrong,
          choices: [
            { value: 'moved', label: texts.wrongFamily },
            { value: 'date', label: texts.wrongDate },
            isStruck
              ? { value: 'restored', label: texts.takeBack }
              : { value: 'struck', label: texts.twice, hint: texts.twiceHint },
          ],
          chosen: plan.what,
          fault: this.#faultText(this.check.what),
          onChoice: (what) => this.#change({ what }),
        })}
        ${plan.what === 'moved' ? this.#renderWhose(plan) : nothing}
        ${plan.what === 'date' ? this.#renderInput('date', texts.date, plan) : nothing}
        ${this.#renderInput('reason', textsOf(wordTexts).reason, plan)}
        <div class="actions">
          <button type="submit" class="primary">${texts.apply}</button>
          <button type="button" @click=${() => this.#leave()}>${textsOf(wordTexts).cancel}</button>
        </div>
      </form>
    `;
  }

  #renderWhose(plan: PlannedCorrection): TemplateResult {
    const texts = textsOf(resultTexts);
    const family = this.#familyOf(plan.code)?.value;
    return html`${this.#renderInput('code', texts.family, plan)}
      <datalist id="codes">
        ${this.practice.families().map(({ value }) => html`<option value=${value.code}></option>`)}
      </datalist>
      ${
        family
          ? renderChoices({
              name: 'caregiver',
              legend: texts.caregiver,
              choices: family.caregivers.map(({ id }) => ({ value: id, label: caregiverName(family, id) })),
              chosen: plan.caregiver,
              fault: this.#faultText(this.check.caregiver),
              onChoice: (caregiver) => this.#change({ caregiver }),
            })
          : nothing
      }`;
  }

  #renderInput(name: Field, label: string, plan: PlannedCorrection): TemplateResult {
    const fault = this.#faultText(this.check[name]);
    return renderField({
      id: name,
      label,
      fault,
      control: html`<input
        id=${name}
        type=${name === 'date' ? 'date' : 'text'}
        list=${name === 'code' ? 'codes' : nothing}
        maxlength="200"
        autocomplete="off"
        spellcheck="false"
        spellcheck="false"
        aria-invalid=${fault === undefined ? nothing : 'true'}
        aria-describedby=${fault === undefined ? nothing : `${name}-fault`}
        .value=${plan[name]}
        @input=${(event: Event) => this.#change({ [name]: (event.target as HTMLInputElement).value })}
      />`,
    });
  }

  #faultText(fault: CorrectionCheck[keyof CorrectionCheck]): string | undefined {
    const texts = textsOf(resultTexts);
    switch (fault) {
      case undefined:
        return undefined;
      case 'no-such-family':
        return texts.noSuchFamily;
      case 'alert-open':
        return texts.alertOpen;
      case 'same':
        return texts.sameAsBefore;
      case 'no-day':
      case 'too-early':
      case 'too-late':
        return textsOf(wordTexts).dayFaults[fault];
      case 'needed':
        return textsOf(wordTexts).isNeeded;
      case 'reason-needed':
        return textsOf(wordTexts).reasonNeeded;
    }
  }

  get #screening(): Stored<'screening'> | undefined {
    return this.practice.screening(this.route.screening);
  }

  #familyOf(code: string): Stored<'family'> | undefined {
    const wanted = code.trim().toLowerCase();
    return this.practice.families().find(({ value }) => value.code.toLowerCase() === wanted);
  }

  /** Another family brings its own caregivers: the first of them is offered. */
  #change(changes: Partial<PlannedCorrection>): void {
    if (!this.plan) return;
    const plan = { ...this.plan, ...changes };
    const caregivers = this.#familyOf(plan.code)?.value.caregivers ?? [];
    const isThere = caregivers.some(({ id }) => id === plan.caregiver);
    this.plan = isThere || !caregivers[0] ? plan : { ...plan, caregiver: caregivers[0].id };
  }

  #leave(): void {
    this.goTo({ screen: 'result', screening: this.route.screening });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const screening = this.#screening;
    const { plan } = this;
    if (!screening || !plan) return;
    const family = this.#familyOf(plan.code);
    this.check = checkCorrection(plan, {
      screening: screening.value,
      family: family?.id,
      today: localDay(new Date()),
    });
    if (Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const done = await this.attempt(async () => {
      await this.#apply(screening, plan, family?.id ?? '');
      return true;
    });
    if (!done) return;
    this.goTo({ screen: 'result', screening: screening.id });
    this.say(textsOf(resultTexts).corrected);
  };

  async #apply(screening: Stored<'screening'>, plan: PlannedCorrection, family: string): Promise<void> {
    const { corrections } = this.practice;
    const reason = plan.reason.trim();
    switch (plan.what) {
      case 'moved':
        return corrections.moveScreening(screening, { family, caregiver: plan.caregiver }, reason);
      case 'date':
        return corrections.correctDate(screening, plan.date, reason);
      case 'struck':
        return corrections.strikeScreening(screening, reason);
      case 'restored':
        return corrections.restoreScreening(screening, reason);
    }
  }
}

customElements.define('correct-screen', CorrectScreen);
