// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import type { InterfaceLanguage } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { renderTicks } from '../parts/ticks.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import { trends } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { renderCaregiverField } from './caregiver-field.js';
import { ownCopyEntries } from './own-copy.js';
import { ownCopyTexts } from './own-copy.texts.js';
import { PrintScreen } from './print-screen.js';
import { renderOwnCopy } from './render-own-copy.js';

const languages: readonly InterfaceLanguage[] = ['en', 'es', 'ar'];

type Place = Extract<Route, { screen: 'own-copy' }>;

/** The paper that a caregiver takes home: what she filled in, in plain words and her language. */
export class OwnCopyScreen extends PrintScreen<Place> {
  static override properties = {
    ...PrintScreen.properties,
    caregiver: { state: true },
    language: { state: true },
    ticked: { state: true },
    hasSafety: { state: true },
  };

  /** undefined: the first one. */
  declare caregiver: RecordId | undefined;
  /** undefined: hers. */
  declare language: InterfaceLanguage | undefined;
  /** Ids of screenings; undefined: the newest with each instrument. */
  declare ticked: readonly RecordId[] | undefined;
  /** She and the clinician have decided to include questions about safety: for one printing. */
  declare hasSafety: boolean;

  constructor() {
    super();
    this.hasSafety = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { caregiver, language, screenings, hasSafety = false } = this.route;
    Object.assign(this, { caregiver, language, ticked: screenings, hasSafety });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(ownCopyTexts);
    const family = this.practice.family(this.route.family);
    const head = {
      backTo: family?.value.code ?? '–',
      onBack: () => this.goTo({ screen: 'family', family: this.route.family }),
      title: texts.title,
    };
    if (!family) return html`${renderHead(head)}<p>${textsOf(wordTexts).notFound}</p>`;
    const all = this.#screenings(family);
    const language = this.#languageOf(family);
    const chosen = this.#chosen(family, all);
    const entries = ownCopyEntries(this.practice, chosen, this.hasSafety ? 'included' : 'left-out');
    return html`
      ${renderHead(head)}
      <p>${texts.explanation}</p>
      ${this.#renderWho(family)} ${this.#renderLanguage(language)}
      ${all.length === 0 ? html`<p class="muted">${texts.nothingYet}</p>` : this.#renderContents(all, chosen)}
      ${this.#renderSafety()}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${entries.length === 0} @click=${() => void this.print()}>
          ${texts.print}
        </button>
      </div>
      <p class="muted small">${texts.printHint}</p>
      ${
        entries.length === 0
          ? nothing
          : html`<h2>${texts.preview}</h2>
              <div class="print-sheet">${renderOwnCopy({ policy: this.practice.policy, language, entries })}</div>`
      }
    `;
  }

  #renderWho({ value }: Stored<'family'>): TemplateResult | typeof nothing {
    return renderCaregiverField(value, {
      label: textsOf(ownCopyTexts).who,
      chosen: this.#caregiverOf(value).id,
      onChoice: (caregiver) =>
        Object.assign(this, { caregiver, language: undefined, ticked: undefined, hasSafety: false }),
    });
  }

  #renderLanguage(chosen: InterfaceLanguage): TemplateResult {
    return renderField({
      id: 'copy-language',
      label: textsOf(ownCopyTexts).language,
      control: html`<select
        id="copy-language"
        @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value as InterfaceLanguage)}
      >
        ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === chosen}>${languageName(tag)}</option>`)}
      </select>`,
    });
  }

  #renderContents(
    all: readonly Stored<'screening'>[],
    chosen: readonly Stored<'screening'>[],
  ): TemplateResult {
    const texts = textsOf(ownCopyTexts);
    const ids = chosen.map(({ id }) => id);
    return renderTicks({
      name: 'copy-contents',
      legend: texts.contents,
      ticks: all.map(({ id, value }) => ({
        value: id,
        label: texts.entry(instrumentName(value.administration.instrument), dayText(value.date)),
        isChosen: ids.includes(id),
      })),
      onTick: (id, isChosen) => (this.ticked = isChosen ? [...ids, id] : ids.filter((one) => one !== id)),
    });
  }

  #renderSafety(): TemplateResult {
    const texts = textsOf(ownCopyTexts);
    return renderTicks({
      name: 'copy-safety',
      legend: texts.safetyTitle,
      ticks: [{ value: 'include', label: texts.include, hint: texts.includeHint, isChosen: this.hasSafety }],
      onTick: (_, isChosen) => (this.hasSafety = isChosen),
    });
  }

  #caregiverOf({ caregivers }: Stored<'family'>['value']): Stored<'family'>['value']['caregivers'][number] {
    return caregivers.find(({ id }) => id === this.caregiver) ?? caregivers[0]!;
  }

  #languageOf({ value }: Stored<'family'>): InterfaceLanguage {
    const [own] = this.#caregiverOf(value).language.split('-');
    return this.language ?? languages.find((tag) => tag === own) ?? 'en';
  }

  /** Hers that count, newest first. */
  #screenings({ id, value }: Stored<'family'>): readonly Stored<'screening'>[] {
    return this.#trends(id, value).flatMap(({ screenings }) => [...screenings].reverse());
  }

  #chosen(
    { id, value }: Stored<'family'>,
    all: readonly Stored<'screening'>[],
  ): readonly Stored<'screening'>[] {
    const { ticked } = this;
    if (ticked) return all.filter((one) => ticked.includes(one.id));
    return this.#trends(id, value).flatMap(({ screenings }) => screenings.at(-1) ?? []);
  }

  #trends(family: RecordId, value: Stored<'family'>['value']): ReturnType<typeof trends> {
    return trends([this.#caregiverOf(value)], this.practice.screenings(family));
  }

  protected override chosenRoute(): Place {
    const { caregiver, language, ticked, hasSafety } = this;
    return {
      screen: 'own-copy',
      family: this.route.family,
      ...(caregiver === undefined ? {} : { caregiver }),
      ...(language === undefined ? {} : { language }),
      ...(ticked === undefined ? {} : { screenings: ticked }),
      hasSafety,
    };
  }

  protected override async logPrinting(): Promise<void> {
    const detail = this.hasSafety ? 'safety-included' : 'safety-left-out';
    await this.practice.store.note([{ action: 'own-copy.printed', recordId: this.route.family, detail }]);
  }

  protected override printed(): void {
    this.hasSafety = false;
  }
}

customElements.define('own-copy-screen', OwnCopyScreen);
