// SPDX-License-Identifier: Apache-2.0
import { addDays } from '@cradleside/charting/day';
import { coachingRule, trainingRule } from '@cradleside/supervision';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { EntriesScreen } from './entries-screen.js';
import type { DraftsAt } from './entry-draft.js';
import { renderEntryRow } from './entry-row.js';
import type { TrainingEntry } from './supervision-records.js';
import { supervisionTexts } from './supervision.texts.js';
import './training-form.js';
import { Training } from './training.js';
import type { TrainingProgress } from './training.js';
import { trainingTexts } from './training.texts.js';

/** Days of the model's training and coaching calls: told, not judged. */
export class TrainingScreen extends EntriesScreen<Route & { screen: 'training' }> {
  protected override render(): TemplateResult {
    const texts = textsOf(trainingTexts);
    const training = new Training(this.practice);
    const progress = training.progress(localDay(new Date()));
    return html`
      ${renderHead({
        backTo: textsOf(supervisionTexts).title,
        onBack: () => this.goTo({ screen: 'supervision' }),
        title: texts.title,
      })}
      <h2>${texts.days}</h2>
      ${renderDays(progress)} ${this.#renderList('day', training)}
      <h2>${texts.calls}</h2>
      ${renderCalls(progress)} ${this.#renderList('call', training)}
      <p class="muted small">
        ${texts.source(trainingRule.days, trainingRule.months, coachingRule.everyDays)}
      </p>
    `;
  }

  protected override draftsAt(): DraftsAt {
    return { screen: 'training', family: '' };
  }

  #renderList(of: TrainingEntry['of'], training: Training): TemplateResult {
    const texts = textsOf(trainingTexts);
    const entries = training.listed(of);
    const isAdding = this.opened === of;
    return html`<button
        type="button"
        id="entry-${of}"
        aria-expanded=${isAdding ? 'true' : 'false'}
        @click=${() => this.toggle(of)}
      >
        ${of === 'day' ? texts.addDay : texts.addCall}
      </button>
      ${isAdding ? html`<div class="card">${this.#renderForm(of, undefined)}</div>` : nothing}
      ${
        entries.length === 0
          ? html`<p class="muted">${of === 'day' ? texts.noDays : texts.noCalls}</p>`
          : html`<ul class="rows">
              ${entries.map((entry) => this.#renderEntry(entry, training))}
            </ul>`
      }`;
  }

  #renderEntry(entry: Stored<'training'>, training: Training): TemplateResult {
    const texts = textsOf(trainingTexts);
    const { id, value } = entry;
    const words = {
      day: () => (value.of === 'day' && value.isInPerson ? texts.inPerson : texts.notInPerson),
      call: () => (value.of === 'call' && value.isCasePresented ? texts.casePresented : ''),
    };
    return renderEntryRow({
      id,
      entry: value,
      day: value.date,
      name: value.of === 'day' ? texts.day : texts.call,
      more: words[value.of](),
      isOpen: this.opened === id,
      form: this.#renderForm(value.of, entry),
      onToggle: () => this.toggle(id),
      onMark: async (what, reason) => {
        await training.entries.mark(entry, what, reason);
        await this.close();
      },
    });
  }

  #renderForm(of: TrainingEntry['of'], before: Stored<'training'> | undefined): TemplateResult {
    return html`<training-form
      .practice=${this.practice}
      .of=${of}
      .edited=${before}
      @entry-saved=${() => void this.close()}
    ></training-form>`;
  }
}

function renderDays({ days }: TrainingProgress): TemplateResult {
  const texts = textsOf(trainingTexts);
  const { from, to, completeOn } = days;
  return html`<section class="card">
    <p class="big-count">${texts.inPersonOf(days.days, days.required)}</p>
    ${from === null || to === null ? html`<p class="muted">${texts.noneYet}</p>` : html`<p>${texts.within(dayText(from), dayText(addDays(to, -1)))}</p>`}
    ${completeOn === null ? nothing : html`<p>${texts.complete(dayText(completeOn))}</p>`}
  </section>`;
}

function renderCalls({ calls }: TrainingProgress): TemplateResult | typeof nothing {
  if (calls === null) return nothing;
  const texts = textsOf(trainingTexts);
  return html`<section class="card">
    <p class="big-count">${texts.callsMade(calls.calls)}</p>
    <p>${texts.fortnights(calls.fortnights.text)}</p>
    ${calls.calls === 0 ? nothing : html`<p>${texts.cases(calls.casesPresented.text)}</p>`}
    <p>${texts.nextBy(dayText(calls.nextBy))}</p>
  </section>`;
}

customElements.define('training-screen', TrainingScreen);
