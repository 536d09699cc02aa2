// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/paper-form.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { wordTexts } from '../parts/words.texts.js';
import type { OfferedLanguage } from '../practice/offered-languages.js';
import { loadTranslation } from '../screening/load-translation.js';
import { paperLanguage, paperLanguages, paperOffer } from './paper-choice.js';
import type { PaperDefinition } from './paper-choice.js';
import { paperFormsTexts } from './paper-forms.texts.js';
import { PrintScreen } from './print-screen.js';

type Place = Extract<Route, { screen: 'paper-forms' }>;

/** Blank forms to print: of every instrument with wording, in every language that the policy allows. Needs no family. */
export class PaperFormsScreen extends PrintScreen<Place> {
  static override properties = {
    ...PrintScreen.properties,
    chosenForm: { state: true },
    chosenLanguage: { state: true },
    loaded: { state: true },
  };

  /** Id of an instrument; empty: the first. */
  declare chosenForm: string;
  /** BCP 47 tag of the language that is wanted; the form's own is taken where it has no such wording. */
  declare chosenLanguage: string;
  /** Instrument and language whose wording is there. */
  declare loaded: string;

  constructor() {
    super();
    this.chosenForm = '';
    this.chosenLanguage = interfaceLanguage();
    this.loaded = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { form, language } = this.route;
    if (form !== undefined) this.chosenForm = form;
    if (language !== undefined) this.chosenLanguage = language;
  }

  protected override willUpdate(): void {
    const { definition, language } = this.#chosen;
    const wanted = `${definition.id} ${language.language}`;
    if (wanted === this.loaded) return;
    void this.attempt(() => loadTranslation(definition.id, language.language)).then(
      () => (this.loaded = wanted),
    );
  }

  protected override render(): TemplateResult {
    const texts = textsOf(paperFormsTexts);
    const { definition, language } = this.#chosen;
    return html`
      ${renderHead({ backTo: texts.back, onBack: () => this.goTo({ screen: 'families' }), title: texts.title })}
      <p>${texts.explanation}</p>
      ${this.#renderForms(definition)} ${this.#renderLanguages(definition, language)}
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.print()}>${texts.print}</button>
      </div>
      <p class="muted small">${texts.printHint}</p>
      <p class="muted small">${texts.preview}</p>
      <div class="print-sheet">
        <paper-form .definition=${definition} lang=${language.language} staff-language=${interfaceLanguage()}></paper-form>
      </div>
    `;
  }

  #renderForms(chosen: PaperDefinition): TemplateResult {
    const texts = textsOf(paperFormsTexts);
    const { used, others } = paperOffer(this.practice.policy);
    const group = (label: string, some: readonly PaperDefinition[]) =>
      some.length === 0
        ? nothing
        : html`<optgroup label=${label}>
            ${some.map(({ id, kind, name }) => html`<option value=${id} ?selected=${id === chosen.id}>${kind === 'checklist' ? texts.checklist : name}</option>`)}
          </optgroup>`;
    return renderField({
      id: 'paper-form',
      label: texts.form,
      control: html`<select
        id="paper-form"
        @change=${(event: Event) => (this.chosenForm = (event.target as HTMLSelectElement).value)}
      >
        ${group(texts.used, used)} ${group(texts.others, others)}
      </select>`,
    });
  }

  #renderLanguages(definition: PaperDefinition, chosen: OfferedLanguage): TemplateResult {
    const texts = textsOf(paperFormsTexts);
    const languages = paperLanguages(this.practice.policy, definition);
    const offered = languages.filter(({ state }) => state === 'offered');
    return html`${renderField({
      id: 'paper-language',
      label: texts.language,
      hint: textsOf(wordTexts).evidence[chosen.evidence],
      control: html`<select
        id="paper-language"
        aria-describedby="paper-language-hint"
        @change=${(event: Event) => (this.chosenLanguage = (event.target as HTMLSelectElement).value)}
      >
        ${offered.map(
          ({ language }) =>
            html`<option value=${language} ?selected=${language === chosen.language}>${languageName(language)}</option>`,
        )}
      </select>`,
    })}
    ${languages
      .filter(({ state }) => state === 'single-copy')
      .map(({ language }) => html`<p class="muted small">${texts.singleCopyOff(languageName(language))}</p>`)}
    ${languages.length === 1 ? html`<p class="muted small">${texts.onlyOwnLanguage}</p>` : nothing}`;
  }

  get #chosen(): { readonly definition: PaperDefinition; readonly language: OfferedLanguage } {
    const { policy } = this.practice;
    const { used, others } = paperOffer(policy);
    const all = [...used, ...others];
    const definition = all.find(({ id }) => id === this.chosenForm) ?? all[0]!;
    return { definition, language: paperLanguage(policy, definition, this.chosenLanguage) };
  }

  protected override chosenRoute(): Place {
    return { screen: 'paper-forms', form: this.chosenForm, language: this.chosenLanguage };
  }

  /** A blank form says nothing of anybody, but its wording may still be on its way. */
  protected override async logPrinting(): Promise<void> {
    const { definition, language } = this.#chosen;
    await loadTranslation(definition.id, language.language);
  }
}

customElements.define('paper-forms-screen', PaperFormsScreen);
