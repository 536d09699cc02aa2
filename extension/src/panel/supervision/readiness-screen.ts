// SPDX-License-Identifier: Apache-2.0
import { readinessStrings } from '@cradleside/supervision/readiness';
import type { ReadinessProfile } from '@cradleside/supervision/readiness';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { isolated } from '../parts/isolated.js';
import { renderSaving } from '../screening/saving-line.js';
import { EntriesScreen } from './entries-screen.js';
import { renderEntryRow } from './entry-row.js';
import './readiness-import.js';
import { ReadinessKeeper } from './readiness-keeper.js';
import type { KeptReview } from './readiness-records.js';
import { readinessTexts } from './readiness.texts.js';
import { renderProfile } from './render-profile.js';
import './review-form.js';
import { reviewTexts } from './review.texts.js';
import { profileOf, SelfAssessment } from './self-assessment.js';
import { supervisionTexts } from './supervision.texts.js';

/** Her readiness self-assessment: where it stands, by domain, and the review with the supervisor. */
export class ReadinessScreen extends EntriesScreen<Route & { screen: 'readiness' }> {
  #keeper: ReadinessKeeper | undefined;

  protected override willUpdate(): void {
    this.#keeper ??= new ReadinessKeeper(this.practice, () => this.requestUpdate());
    this.#keeper.takeNewest();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(readinessTexts);
    const keeper = this.#keeper;
    const back = {
      backTo: textsOf(supervisionTexts).title,
      onBack: () => this.goTo({ screen: 'supervision' }),
    };
    if (!keeper) return html`${renderHead({ ...back, title: texts.title })}`;
    const profile = profileOf(keeper.value);
    return html`
      ${renderHead({ ...back, title: texts.title })}
      <p class="muted">${texts.intro}</p>
      ${renderState(profile)}
      <h2>${texts.domains}</h2>
      ${this.#renderDomains(profile)}
      <h2>${texts.profile}</h2>
      ${renderProfile(keeper.value)} ${this.#renderReviews(keeper)}
      <readiness-import
        .practice=${this.practice}
        @items-taken=${() => this.requestUpdate()}
      ></readiness-import>
      ${this.#renderEarlier()}
    `;
  }

  #renderDomains({ domains }: ReadinessProfile): TemplateResult {
    const texts = textsOf(readinessTexts);
    const names = readinessStrings[interfaceLanguage()].domains;
    return html`<ul class="rows domains">
      ${domains.map(
        ({ domain, answered }) =>
          html`<li>
            <button
              type="button"
              class="row stack"
              @click=${() => this.goTo({ screen: 'readiness-domain', domain })}
            >
              <strong>${names[domain]}</strong>
              <span class="muted">${answered.of === 0 ? texts.noItems : texts.answered(answered.text)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderReviews(keeper: ReadinessKeeper): TemplateResult {
    const texts = textsOf(reviewTexts);
    const { reviews } = keeper.value;
    const newestFirst = reviews.map((review, index) => ({ review, index })).reverse();
    return html`<h2>${texts.title}</h2>
      <p class="muted small">${texts.hint}</p>
      <review-form
        .practice=${this.practice}
        .keeper=${keeper}
        .entry=${keeper.value.openReview}
      ></review-form>
      ${renderSaving(keeper.saving, {
        fault: keeper.fault,
        isBeside: false,
        onRetry: () => keeper.change({}),
        onGiveUp: () => {
          keeper.giveUp();
          this.goTo({ screen: 'supervision' });
        },
      })}
      <ul class="rows reviews">
        ${newestFirst.map(({ review, index }) => this.#renderReview(review, index))}
      </ul>`;
  }

  #renderReview(review: KeptReview, index: number): TemplateResult {
    const { on, supervisor, outcome, plan } = review;
    const id = `review-${index}`;
    return renderEntryRow({
      id,
      entry: review,
      day: on,
      name: readinessStrings[interfaceLanguage()].outcomes[outcome],
      more: supervisor,
      isOpen: this.opened === id,
      form: html`<p class="lines" dir="auto">${plan === '' ? textsOf(reviewTexts).noPlan : plan}</p>`,
      onToggle: () => this.toggle(id),
      onMark: (what, reason) => this.#mark(index, what, reason),
    });
  }

  /** Reviews have no record of their own: the trace is written with the self-assessment. */
  async #mark(index: number, what: 'struck' | 'restored', reason: string): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper) return;
    const line = this.practice.corrections.trace({ what, from: '', to: '', reason });
    const reviews = keeper.value.reviews.map((review, position) =>
      position === index
        ? { ...review, isStruck: what === 'struck', corrections: [...review.corrections, line] }
        : review,
    );
    keeper.change({ reviews }, `readiness.review-${what}`);
    await keeper.settled();
    await this.close();
  }

  #renderEarlier(): TemplateResult | typeof nothing {
    const earlier = new SelfAssessment(this.practice).earlier();
    if (earlier.length === 0) return nothing;
    const texts = textsOf(readinessTexts);
    return html`<h2>${texts.earlier}</h2>
      ${earlier.map(({ value }) => {
        const title = value.definition ? isolated(value.definition.title) : texts.title;
        const until = value.replacedOn === '' ? value.begun.slice(0, 'yyyy-mm-dd'.length) : value.replacedOn;
        return html`<details class="earlier">
          <summary>${texts.replacedOn(title, dayText(until))}</summary>
          ${renderState(profileOf(value))} ${renderProfile(value)}
        </details>`;
      })}`;
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }
}

/** Where it stands, and the last review: told as not holding where answers were changed since. */
function renderState({ state, review }: ReadinessProfile): TemplateResult {
  const texts = textsOf(readinessTexts);
  const { outcomes } = readinessStrings[interfaceLanguage()];
  const isHeld = state === 'reviewed' || state === 'empty' || review?.outcome === 'talk-again';
  return html`<section class="card state ${state}">
    ${state === 'reviewed' ? nothing : html`<p>${texts.states[state]}</p>`}
    ${
      review === null
        ? nothing
        : html`<p>
            ${texts.reviewed(dayText(review.on), isolated(review.supervisor))} ${outcomes[review.outcome]}.
            ${isHeld ? nothing : texts.changedSince}
          </p>`
    }
  </section>`;
}

customElements.define('readiness-screen', ReadinessScreen);
