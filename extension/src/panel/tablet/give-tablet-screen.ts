// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { issueLink } from '../links/issue-link.js';
import type { IssueFault, LinkChoice } from '../links/issue-link.js';
import { readRelayToken } from '../links/relay-token.js';
import { relayOf } from '../links/relay-of.js';
import { readSigningKey } from '../links/signing-key.js';
import { tabletInstruments, tabletLanguages } from '../links/tablet-offer.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { renderChoices } from '../parts/choices.js';
import { renderField } from '../parts/field.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { renderHead } from '../parts/head.js';
import { languageName } from '../parts/language-name.js';
import { renderTicks } from '../parts/ticks.js';
import { wordTexts } from '../parts/words.texts.js';
import { dueView } from '../practice/due-view.js';
import { instrumentName } from '../practice/instrument-name.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { renderReadOnly } from '../share/read-only.js';
import './demo-key.js';
import { demoPage } from './demo-page.js';
import { lifeText } from './life-text.js';
import { askedLanguages, firstChoice, fittingTablet, lifeHours } from './tablet-choice.js';
import { tabletFetch } from './tablet-fetch.js';
import { tabletTexts } from './tablet.texts.js';

/** Who answers what on a tablet, in which languages, where, and how the answers come back. */
export class GiveTabletScreen extends Screen<Route & { screen: 'give-tablet' }> {
  static override properties = {
    ...Screen.properties,
    choice: { state: true },
    hasTried: { state: true },
    fault: { state: true },
    isBusy: { state: true },
  };

  declare choice: LinkChoice | undefined;
  /** What is missing is said only after the first try. */
  declare hasTried: boolean;
  declare fault: IssueFault | undefined;
  declare isBusy: boolean;

  protected override willUpdate(): void {
    const family = this.#family;
    if (this.choice || !family) return;
    const { caregivers } = family.value;
    const caregiver = (caregivers.find(({ id }) => id === this.route.caregiver) ?? caregivers[0]!).id;
    const due = this.#dueOf(family, caregiver);
    this.choice = firstChoice(this.practice.policy, { family: family.id, caregiver }, due);
  }

  protected override render(): TemplateResult {
    const texts = textsOf(tabletTexts);
    const family = this.#family;
    const { choice } = this;
    if (!family || !choice)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const { policy } = this.practice;
    const hasInstruments = tabletInstruments(policy, 'in-person').length > 0;
    const head = renderHead({
      backTo: family.value.code,
      onBack: () => this.goTo({ screen: 'family', family: family.id }),
      title: texts.giveTitle,
    });
    const readOnly = renderReadOnly(this.practice, family.id, (route) => this.goTo(route));
    if (readOnly !== nothing) return html`${head}${readOnly}`;
    return html`
      ${head}
      ${policy.selfReport ? nothing : html`<p class="card">${texts.noPage}</p>`}
      ${policy.selfReport && !hasInstruments ? html`<p class="card">${texts.noInstrument}</p>` : nothing}
      ${
        policy.selfReport && hasInstruments
          ? html`${this.#renderFirstKey()}
              <form novalidate @submit=${this.#onSubmit}>${this.#renderFields(family, choice)}</form>`
          : nothing
      }
    `;
  }

  /** A page that does not list this panel's key takes none of its links. */
  #renderFirstKey(): TemplateResult | typeof nothing {
    if (readSigningKey(this.practice)) return nothing;
    const texts = textsOf(tabletTexts);
    if (demoPage(this.practice.policy))
      return html`<demo-key .practice=${this.practice} @key-added=${() => this.requestUpdate()}></demo-key>`;
    return html`<div class="alert note">
      <p>${texts.firstKey}</p>
      <button type="button" @click=${() => this.goTo({ screen: 'settings' })}>${texts.toSettings}</button>
    </div>`;
  }

  #renderFields(family: Stored<'family'>, choice: LinkChoice): TemplateResult {
    const texts = textsOf(tabletTexts);
    return html`
      ${
        family.value.caregivers.length > 1
          ? renderField({
              id: 'caregiver',
              label: texts.who,
              control: html`<select id="caregiver" @change=${this.#onCaregiver}>
                ${family.value.caregivers.map(({ id }) => html`<option value=${id} ?selected=${id === choice.caregiver}>${caregiverName(family.value, id)}</option>`)}
              </select>`,
            })
          : html`<p>${texts.who}: <strong>${caregiverName(family.value, choice.caregiver)}</strong></p>`
      }
      ${renderChoices({
        name: 'delivered-as',
        legend: texts.where,
        choices: [
          { value: 'in-person', label: texts.inPerson, hint: texts.inPersonHint },
          { value: 'remote', label: texts.remote, hint: texts.remoteHint },
        ],
        chosen: choice.deliveredAs,
        onChoice: (deliveredAs) => this.#onPlace(deliveredAs),
      })}
      ${this.#renderInstruments(choice)} ${choice.instruments.length === 0 ? nothing : this.#renderLanguages(choice)}
      ${this.#renderDelivery(choice)}
      ${renderField({
        id: 'hours',
        label: texts.goodFor,
        control: html`<select id="hours" @change=${this.#onHours}>
          ${lifeHours(this.practice.policy).map((hours) => html`<option value=${hours} ?selected=${hours === choice.hours}>${lifeText(hours)}</option>`)}
        </select>`,
      })}
      <div role="alert">${this.fault ? html`<p class="fault">${texts.issueFaults[this.fault]}</p>` : nothing}</div>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${this.isBusy ? 'true' : nothing}>${texts.make}</button>
      </div>
    `;
  }

  #renderInstruments(choice: LinkChoice): TemplateResult {
    const texts = textsOf(tabletTexts);
    const isMissing = this.hasTried && choice.instruments.length === 0;
    return renderTicks({
      name: 'instruments',
      legend: texts.instruments,
      ticks: tabletInstruments(this.practice.policy, choice.deliveredAs).map(({ instrument, isAllowed }) => ({
        value: instrument.id,
        label: instrument.name,
        hint: isAllowed ? undefined : texts.keptOff,
        isOff: !isAllowed,
        isChosen: choice.instruments.includes(instrument.id),
      })),
      fault: isMissing ? texts.chooseOne : undefined,
      onTick: (value, isChosen) =>
        this.#change({ instruments: toggled(choice.instruments, value, isChosen) }),
    });
  }

  #renderLanguages(choice: LinkChoice): TemplateResult {
    const texts = textsOf(tabletTexts);
    const { policy } = this.practice;
    const isMissing = this.hasTried && askedLanguages(policy, choice).length === 0;
    return renderTicks({
      name: 'languages',
      legend: texts.languages,
      ticks: tabletLanguages(policy, choice.instruments).map(({ language, without }) => ({
        value: language,
        label: languageName(language),
        hint: without.length === 0 ? undefined : texts.without(without.map(instrumentName).join(', ')),
        isChosen: choice.languages.includes(language),
      })),
      fault: isMissing ? texts.chooseLanguage : undefined,
      onTick: (value, isChosen) => this.#change({ languages: toggled(choice.languages, value, isChosen) }),
    });
  }

  #renderDelivery(choice: LinkChoice): TemplateResult | typeof nothing {
    const texts = textsOf(tabletTexts);
    if (!relayOf(this.practice.policy)) return nothing;
    const hasToken = readRelayToken(this.practice) !== undefined;
    return renderChoices({
      name: 'delivery',
      legend: texts.wayBack,
      choices: [
        { value: 'code', label: texts.byCode, hint: texts.byCodeHint },
        {
          value: 'relay',
          label: texts.byRelay,
          hint: hasToken ? texts.byRelayHint : texts.noToken,
          isOff: !hasToken,
        },
      ],
      chosen: choice.delivery,
      onChoice: (delivery) => this.#change({ delivery }),
    });
  }

  get #family(): Stored<'family'> | undefined {
    return this.practice.family(this.route.family);
  }

  #dueOf(family: Stored<'family'>, caregiver: string): readonly string[] {
    const screenings = this.practice.screenings(family.id).map(({ value }) => value);
    const { schedule } = this.practice.policy;
    return dueView(family.value, screenings, { schedule, today: localDay(new Date()) })
      .filter((group) => group.caregiver === caregiver)
      .flatMap(({ instruments }) => instruments);
  }

  readonly #onCaregiver = (event: Event): void =>
    this.#change({ caregiver: (event.target as HTMLSelectElement).value });

  readonly #onHours = (event: Event): void =>
    this.#change({ hours: Number((event.target as HTMLSelectElement).value) });

  /** What is sent comes back through the relay where there is one: nobody is there to scan. */
  #onPlace(deliveredAs: LinkChoice['deliveredAs']): void {
    const canRelay = deliveredAs === 'remote' && readRelayToken(this.practice) !== undefined;
    this.#change({ deliveredAs, ...(canRelay && { delivery: 'relay' }) });
  }

  #change(changes: Partial<LinkChoice>): void {
    if (this.choice) this.choice = fittingTablet(this.practice.policy, { ...this.choice, ...changes });
    this.fault = undefined;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { choice, practice } = this;
    if (!choice || this.isBusy) return;
    this.hasTried = true;
    this.fault = undefined;
    const languages = askedLanguages(practice.policy, choice);
    if (choice.instruments.length === 0 || languages.length === 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    this.isBusy = true;
    const making = { nowMs: Date.now(), fetch: tabletFetch(practice.policy) };
    const issued = await this.attempt(() => issueLink(practice, { ...choice, languages }, making));
    this.isBusy = false;
    if (issued?.ok) this.goTo({ screen: 'link', link: issued.link.id });
    else this.fault = issued?.code;
  };
}

function toggled(all: readonly string[], value: string, isChosen: boolean): readonly string[] {
  return isChosen ? [...all, value] : all.filter((one) => one !== value);
}

customElements.define('give-tablet-screen', GiveTabletScreen);
