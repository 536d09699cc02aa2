// SPDX-License-Identifier: Apache-2.0
import { readinessStrings } from '@cradleside/supervision/readiness';
import type { ReviewOutcome } from '@cradleside/supervision/readiness';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay, localTime } from '../practice/local-day.js';
import { checkReview } from './check-review.js';
import type { ReviewCheck } from './check-review.js';
import { dayFaultText, renderDayField } from './day-field.js';
import type { ReadinessKeeper } from './readiness-keeper.js';
import type { KeptReview, ReviewEntry } from './readiness-records.js';
import { reviewTexts } from './review.texts.js';

const longestName = 80;
const longestPlan = 10_000;

/** A look at the self-assessment with the supervisor; what is typed is kept with the self-assessment at once. */
export class ReviewForm extends Screen {
  static override properties = {
    ...Screen.properties,
    keeper: { attribute: false },
    entry: { attribute: false },
    check: { state: true },
  };

  declare keeper: ReadinessKeeper;
  /** What is being entered; null: nothing yet. */
  declare entry: ReviewEntry | null;
  declare check: ReviewCheck;

  constructor() {
    super();
    this.check = {};
  }

  protected override render(): TemplateResult {
    const texts = textsOf(reviewTexts);
    const { on, supervisor, outcome } = this.#entry;
    const { isNeeded } = textsOf(wordTexts);
    const dayFault = this.check.on && dayFaultText(on, { latest: localDay(new Date()), isNeeded: true });
    const whoFault = this.check.supervisor && isNeeded;
    const { outcomes } = readinessStrings[interfaceLanguage()];
    return html`<form novalidate class="card" @submit=${this.#onSubmit}>
      ${renderDayField({
        id: 'review-on',
        label: texts.on,
        value: on,
        fault: dayFault,
        onInput: (day) => this.#change({ on: day }),
      })}
      ${renderField({
        id: 'review-supervisor',
        label: texts.supervisor,
        fault: whoFault,
        control: html`<input
          id="review-supervisor"
          maxlength=${longestName}
          autocomplete="off"
          spellcheck="false"
          dir="auto"
          aria-invalid=${whoFault === undefined ? nothing : 'true'}
          aria-describedby=${whoFault === undefined ? nothing : 'review-supervisor-fault'}
          .value=${supervisor}
          @input=${(event: Event) => this.#change({ supervisor: (event.target as HTMLInputElement).value })}
        />`,
      })}
      ${renderChoices<ReviewOutcome>({
        name: 'review-outcome',
        legend: texts.outcome,
        choices: (Object.keys(outcomes) as ReviewOutcome[]).map((value) => ({
          value,
          label: outcomes[value],
        })),
        chosen: outcome,
        fault: this.check.outcome && texts.outcomeNeeded,
        onChoice: (chosen) => this.#change({ outcome: chosen }),
      })}
      ${this.#renderPlan()}
      <button class="primary">${texts.save}</button>
    </form>`;
  }

  #renderPlan(): TemplateResult {
    const texts = textsOf(reviewTexts);
    const fault = this.check.plan && texts.planNeeded;
    return renderField({
      id: 'review-plan',
      label: texts.plan,
      hint: texts.planHint,
      fault,
      control: html`<textarea
        id="review-plan"
        class="few-lines"
        rows="3"
        maxlength=${longestPlan}
        spellcheck="false"
        dir="auto"
        aria-invalid=${fault === undefined ? nothing : 'true'}
        aria-describedby=${fault === undefined ? 'review-plan-hint' : 'review-plan-hint review-plan-fault'}
        .value=${this.#entry.plan}
        @input=${(event: Event) => this.#change({ plan: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`,
    });
  }

  get #entry(): ReviewEntry {
    return (
      this.keeper.value.openReview ?? { on: localDay(new Date()), supervisor: '', outcome: '', plan: '' }
    );
  }

  #change(changes: Partial<ReviewEntry>): void {
    this.keeper.change({ openReview: { ...this.#entry, ...changes } });
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const entry = this.#entry;
    const { outcome } = entry;
    this.check = checkReview(entry, localDay(new Date()));
    if (outcome === '' || Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const { keeper } = this;
    const review: KeptReview = {
      ...entry,
      outcome,
      supervisor: entry.supervisor.trim(),
      plan: entry.plan.trim(),
      answers: keeper.value.answers,
      enteredBy: this.practice.store.actor,
      entered: localTime(new Date()),
      corrections: [],
      isStruck: false,
    };
    keeper.change({ reviews: [...keeper.value.reviews, review], openReview: null }, 'readiness.reviewed');
    if ((await keeper.settled()) === 'saved') this.say(textsOf(reviewTexts).saved);
  };
}

customElements.define('review-form', ReviewForm);

declare global {
  interface HTMLElementTagNameMap {
    'review-form': ReviewForm;
  }
}
