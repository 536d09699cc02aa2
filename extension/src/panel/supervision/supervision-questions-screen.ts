// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderHead } from '../parts/head.js';
import { wordTexts } from '../parts/words.texts.js';
import type { SupervisionQuestion } from './supervision-records.js';
import type { Stored } from '../practice/typed-records.js';
import { componentNames } from './component-names.js';
import './family-picker.js';
import { offeredQuestions } from './offered-questions.js';
import './question-card.js';
import { Questions } from './questions.js';
import { questionsTexts } from './questions.texts.js';
import { pickerTexts } from './picker.texts.js';
import { supervisionTexts } from './supervision.texts.js';

/** How many of the questions that are offered are shown before all of them are asked for. */
const fewOffered = 4;

/** Questions for supervision: a family's, offered and kept; without a family, what is to be brought of all. */
export class SupervisionQuestionsScreen extends Screen<Route & { screen: 'supervision-questions' }> {
  static override properties = { ...Screen.properties, labels: { state: true }, isWhole: { state: true } };

  /** Names of components in the panel's language; undefined until they are there. */
  declare labels: Readonly<Record<string, string>> | undefined;
  /** All that is offered is shown. */
  declare isWhole: boolean;

  protected override firstUpdated(): void {
    void this.attempt(async () => {
      this.labels = await componentNames(interfaceLanguage());
    });
  }

  protected override render(): TemplateResult {
    const { family: id } = this.route;
    if (id === undefined) return this.#renderAll();
    const texts = textsOf(questionsTexts);
    const code = this.practice.family(id)?.value.code;
    const onBack = () => this.goTo({ screen: 'family', family: id });
    if (code === undefined) return this.#renderNotFound();
    return html`
      ${renderHead({ backTo: code, onBack, title: texts.titleOf(code) })}
      <p class="muted">${texts.intro}</p>
      ${this.#renderKept(id)} ${this.#renderOffered(id)}
    `;
  }

  #renderNotFound(): TemplateResult {
    const backTo = textsOf(supervisionTexts).title;
    const onBack = () => this.goTo({ screen: 'supervision' });
    return html`${renderHead({ backTo, onBack, title: '–' })}<p>${textsOf(wordTexts).notFound}</p>`;
  }

  #renderAll(): TemplateResult {
    const texts = textsOf(questionsTexts);
    const questions = new Questions(this.practice);
    return html`
      ${renderHead({
        backTo: textsOf(supervisionTexts).title,
        onBack: () => this.goTo({ screen: 'supervision' }),
        title: texts.title,
      })}
      <p class="muted">${texts.intro}</p>
      <h2>${texts.toBring}</h2>
      ${this.#renderToBring(questions.toBring())}
      <h2>${texts.families}</h2>
      <family-picker
        .practice=${this.practice}
        .state=${({ id }: Stored<'family'>) => {
          const kept = questions.kept(id);
          const toBring = kept.filter(({ value }) => value.isToBring);
          return kept.length === 0 ? '' : texts.state(toBring.length, kept.length);
        }}
        .pick=${({ id }: Stored<'family'>) => this.#open(id)}
      ></family-picker>
    `;
  }

  #renderToBring(toBring: readonly Stored<'supervision-question'>[]): TemplateResult {
    if (toBring.length === 0) return html`<p class="muted">${textsOf(questionsTexts).noneToBring}</p>`;
    return html`<ul class="rows to-bring">
      ${toBring.map(
        ({ value }) =>
          html`<li>
            <button type="button" class="row stack" @click=${() => this.#open(value.family)}>
              <bdi class="code">${this.practice.family(value.family)?.value.code ?? '–'}</bdi>
              <span dir="auto">${value.text}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #renderKept(family: RecordId): TemplateResult {
    const texts = textsOf(questionsTexts);
    const kept = new Questions(this.practice).kept(family);
    return html`<h2>${texts.yours}</h2>
      ${kept.length === 0 ? html`<p class="muted">${texts.noneKept}</p>` : nothing}
      ${repeat(
        kept,
        ({ id }) => id,
        (question, index) =>
          html`<question-card
            .practice=${this.practice}
            .question=${question}
            .position=${index + 1}
            @question-removed=${() => void this.#onRemoved()}
            @left-unsaved=${() => this.goTo({ screen: 'family', family })}
          ></question-card>`,
      )}
      <button type="button" class="add-own" @click=${() => void this.#keep(family, { text: '', offered: '' })}>
        ${texts.addOwn}
      </button>`;
  }

  #renderOffered(family: RecordId): TemplateResult | typeof nothing {
    const { labels } = this;
    if (labels === undefined) return nothing;
    const texts = textsOf(questionsTexts);
    const words = { language: interfaceLanguage(), labels };
    const { questions, leftOut } = offeredQuestions(this.practice, family, words);
    const kept = new Set(new Questions(this.practice).kept(family).map(({ value }) => value.offered));
    const open = questions.filter(({ key }) => !kept.has(key));
    const shown = this.isWhole ? open : open.slice(0, fewOffered);
    return html`<h2>${texts.offered}</h2>
      <p class="muted small">${open.length === 0 ? texts.noneOffered : texts.offeredHint}</p>
      ${leftOut === 0 ? nothing : html`<p class="alert note">${texts.leftOut}</p>`}
      <ul class="rows offered">
        ${shown.map(
          ({ key, text }) =>
            html`<li>
              <p dir="auto">${text}</p>
              <button
                type="button"
                class="quiet"
                @click=${() => void this.#keep(family, { text, offered: key })}
              >
                ${texts.take}
              </button>
            </li>`,
        )}
      </ul>
      ${
        shown.length === open.length
          ? nothing
          : html`<button type="button" class="quiet" @click=${() => (this.isWhole = true)}>
              ${textsOf(pickerTexts).showAll(open.length)}
            </button>`
      }`;
  }

  async #keep(family: RecordId, question: Pick<SupervisionQuestion, 'text' | 'offered'>): Promise<void> {
    const kept = await this.attempt(() =>
      new Questions(this.practice).keep({ family, ...question, isToBring: true }),
    );
    if (!kept) return;
    this.requestUpdate();
    await this.updateComplete;
    const cards = [...this.querySelectorAll('question-card')];
    const card = cards.find(({ question: { id } }) => id === kept.id);
    await card?.updateComplete;
    card?.querySelector('textarea')?.focus();
  }

  async #onRemoved(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('.add-own')?.focus();
  }

  #open(family: RecordId): void {
    this.goTo({ screen: 'supervision-questions', family });
  }

  override async mayLeave(): Promise<boolean> {
    const cards = [...this.querySelectorAll('question-card')];
    const answers = await Promise.all(cards.map((card) => card.mayLeave()));
    return answers.every(Boolean);
  }
}

customElements.define('supervision-questions-screen', SupervisionQuestionsScreen);
