// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import type { InterfaceLanguage } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { renderTicks } from '../parts/ticks.js';
import { instrumentName } from '../practice/instrument-name.js';
import { trends } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { renderCaregiverField } from './caregiver-field.js';
import { ownCopyEntries } from './own-copy.js';
import { ownCopyTexts } from './own-copy.texts.js';
import { FamilyPaperScreen } from './family-paper-screen.js';
import { renderOwnCopy } from './render-own-copy.js';

const languages: readonly InterfaceLanguage[] = ['en', 'es', 'ar'];

type Place = Extract<Route, { screen: 'own-copy' }>;

/** The paper that a caregiver takes home: what she filled in, in plain words and her language. */
export class OwnCopyScreen extends FamilyPaperScreen<Place> {
  static override properties = {
    ...FamilyPaperScreen.properties,
    ticked: { state: true },
    hasSafety: { state: true },
  };

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
    const { screenings, hasSafety = false } = this.route;
    Object.assign(this, { ticked: screenings, hasSafety });
  }

  protected override get heading(): string {
    return textsOf(ownCopyTexts).title;
  }

  protected override renderPaper(family: Stored<'family'>): TemplateResult {
    const texts = textsOf(ownCopyTexts);
    const all = this.#screenings(family);
    const language = this.#languageOf(family);
    const chosen = this.#chosen(family, all);
    const entries = ownCopyEntries(this.practice, chosen, this.hasSafety ? 'included' : 'left-out');
    return html`
      <p>${texts.explanation}</p>
      ${this.#renderWho(family)}
      ${this.renderLanguage('copy-language', texts.language, { languages, chosen: language })}
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
      chosen: this.caregiverOf(value).id,
      onChoice: (caregiver) =>
        Object.assign(this, { caregiver, language: undefined, ticked: undefined, hasSafety: false }),
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

  #languageOf({ value }: Stored<'family'>): InterfaceLanguage {
    const [own] = this.caregiverOf(value).language.split('-');
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
    return trends([this.caregiverOf(value)], this.practice.screenings(family));
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
