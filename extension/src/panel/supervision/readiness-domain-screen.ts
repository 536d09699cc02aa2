// SPDX-License-Identifier: Apache-2.0
import { readinessDomains, readinessStrings } from '@cradleside/supervision/readiness';
import type { ReadinessDefinition, Reading } from '@cradleside/supervision/readiness';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { localDay } from '../practice/local-day.js';
import { renderSaving } from '../screening/saving-line.js';
import { dayFaultText, renderDayField } from './day-field.js';
import { ReadinessKeeper } from './readiness-keeper.js';
import type { OwnWords } from './readiness-records.js';
import { readinessTexts } from './readiness.texts.js';
import { readingKey } from './self-assessment.js';

const longestWords = 10_000;
const noWords: OwnWords = { strengths: '', growth: '' };

/** One domain of the self-assessment: the agency's items, its reading list, and her own words. Saved with each change. */
export class ReadinessDomainScreen extends Screen<Route & { screen: 'readiness-domain' }> {
  #keeper: ReadinessKeeper | undefined;

  protected override willUpdate(): void {
    this.#keeper ??= new ReadinessKeeper(this.practice, () => this.requestUpdate());
    this.#keeper.takeNewest();
  }

  protected override render(): TemplateResult {
    const texts = textsOf(readinessTexts);
    const { domain } = this.route;
    const names = readinessStrings[interfaceLanguage()].domains;
    const keeper = this.#keeper;
    const next = readinessDomains[readinessDomains.indexOf(domain) + 1];
    return html`
      ${renderHead({
        backTo: texts.title,
        onBack: () => this.goTo({ screen: 'readiness' }),
        title: names[domain],
      })}
      ${keeper?.value.definition ? this.#renderItems(keeper.value.definition) : html`<p class="muted">${texts.states.empty}</p>`}
      ${this.#renderOwnWords()} ${this.#renderReading()}
      <div class="finish">
        ${renderSaving(keeper?.saving ?? 'nothing-yet', {
          fault: keeper?.fault ?? '',
          isBeside: false,
          onRetry: () => keeper?.change({}),
          onGiveUp: () => {
            keeper?.giveUp();
            this.goTo({ screen: 'readiness' });
          },
        })}
        <div class="actions">
          ${
            next === undefined
              ? nothing
              : html`<button type="button" @click=${() => this.goTo({ screen: 'readiness-domain', domain: next })}>
                  ${texts.next(names[next])}
                </button>`
          }
        </div>
      </div>
    `;
  }

  #renderItems({ domains, options, language }: ReadinessDefinition): TemplateResult | typeof nothing {
    const { items } = domains[this.route.domain];
    const answers = this.#keeper?.value.answers ?? {};
    if (items.length === 0) return html`<p class="muted">${textsOf(readinessTexts).noItems}</p>`;
    return html`<h2>${textsOf(readinessTexts).items}</h2>
      ${items.map(({ id, text }) =>
        renderChoices<string>({
          name: `item-${id}`,
          legend: text,
          lang: language,
          choices: options.map(({ value, label }) => ({ value: String(value), label })),
          chosen: Object.hasOwn(answers, id) ? String(answers[id]) : '',
          onChoice: (value) =>
            this.#keeper?.change({
              answers: { ...this.#keeper.value.answers, [id]: Number(value) },
              answeredOn: localDay(new Date()),
            }),
        }),
      )}`;
  }

  #renderOwnWords(): TemplateResult {
    const texts = textsOf(readinessTexts);
    return html`<h2>${texts.ownWords}</h2>
      <p class="muted small">${texts.ownWordsHint}</p>
      ${this.#renderWords('strengths', texts.ownStrengths)} ${this.#renderWords('growth', texts.ownGrowth)}`;
  }

  #renderWords(part: keyof OwnWords, label: string): TemplateResult {
    const { domain } = this.route;
    const own = this.#keeper?.value.words[domain] ?? noWords;
    const id = `own-${part}`;
    return renderField({
      id,
      label,
      control: html`<textarea
        id=${id}
        class="few-lines"
        rows="3"
        maxlength=${longestWords}
        spellcheck="false"
        dir="auto"
        .value=${own[part]}
        @input=${(event: Event) => this.#write(part, (event.target as HTMLTextAreaElement).value)}
      ></textarea>`,
    });
  }

  #write(part: keyof OwnWords, text: string): void {
    const keeper = this.#keeper;
    if (!keeper) return;
    const { domain } = this.route;
    const { words } = keeper.value;
    keeper.change({ words: { ...words, [domain]: { ...(words[domain] ?? noWords), [part]: text } } });
  }

  #renderReading(): TemplateResult {
    const texts = textsOf(readinessTexts);
    const definition = this.#keeper?.value.definition;
    const reading = definition?.domains[this.route.domain].reading ?? [];
    return html`<h2>${texts.reading}</h2>
      ${
        reading.length === 0
          ? html`<p class="muted">${texts.noReading}</p>`
          : html`<ul class="rows reading">
              ${reading.map((one, index) => html`<li>${this.#renderOneReading(one, index)}</li>`)}
            </ul>`
      }`;
  }

  #renderOneReading(reading: Reading, index: number): TemplateResult {
    const { readOn = {}, definition } = this.#keeper?.value ?? {};
    const key = readingKey(this.route.domain, reading);
    const day = readOn[key] ?? '';
    const fault = dayFaultText(day, { latest: localDay(new Date()), isNeeded: false });
    return html`<p dir="auto" lang=${definition?.language ?? nothing}>
        <strong>${reading.title}</strong>${reading.where === undefined ? nothing : html`<br /><span class="muted small">${reading.where}</span>`}
      </p>
      ${renderDayField({
        id: `read-on-${index}`,
        label: textsOf(readinessTexts).readShort,
        value: day,
        fault,
        onInput: (typed) => this.#keeper?.change({ readOn: { ...this.#keeper.value.readOn, [key]: typed } }),
      })}`;
  }

  override async mayLeave(): Promise<boolean> {
    return (await this.#keeper?.isSafe()) ?? true;
  }
}

customElements.define('readiness-domain-screen', ReadinessDomainScreen);
