// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { renderField } from '../parts/field.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { textsOf } from '../app/texts.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Caregiver, Family } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';
import { PrintScreen } from './print-screen.js';
import type { PrintRoute } from './print-route.js';

/** A place from which a paper about one caregiver is printed, in a language that is chosen for it. */
type PaperRoute = Extract<PrintRoute, { readonly family: RecordId }>;

/** What the papers about one caregiver of a family have in common: of whom, in which language, and the way back. */
export abstract class FamilyPaperScreen<Place extends PaperRoute> extends PrintScreen<Place> {
  static override properties = {
    ...PrintScreen.properties,
    caregiver: { state: true },
    language: { state: true },
  };

  /** undefined: the first one. */
  declare caregiver: RecordId | undefined;
  /** undefined: not chosen. */
  declare language: Place['language'];

  /** Name of the screen. */
  protected abstract readonly heading: string;

  protected abstract renderPaper(family: Stored<'family'>): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    const { caregiver, language } = this.route;
    Object.assign(this, { caregiver, language });
  }

  protected override render(): TemplateResult {
    const { family: id } = this.route;
    const family = this.practice.family(id);
    const head = renderHead({
      backTo: family?.value.code ?? '–',
      onBack: () => this.goTo({ screen: 'family', family: id }),
      title: this.heading,
    });
    return family
      ? html`${head}${this.renderPaper(family)}`
      : html`${head}<p>${textsOf(wordTexts).notFound}</p>`;
  }

  protected caregiverOf({ caregivers }: Family): Caregiver {
    return caregivers.find(({ id }) => id === this.caregiver) ?? caregivers[0]!;
  }

  /** @param languages those that the paper can be in */
  protected renderLanguage(
    id: string,
    label: string,
    { languages, chosen }: { readonly languages: readonly string[]; readonly chosen: string },
  ): TemplateResult {
    return renderField({
      id,
      label,
      control: html`<select
        id=${id}
        @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value as Place['language'])}
      >
        ${languages.map((tag) => html`<option value=${tag} ?selected=${tag === chosen}>${languageName(tag)}</option>`)}
      </select>`,
    });
  }
}
