// SPDX-License-Identifier: Apache-2.0
import type { Alert, Instrument } from '@cradleside/instruments';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { Screen } from '../app/screen.js';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { renderCrisisContacts } from '../parts/crisis-contacts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { renderHead } from '../parts/head.js';
import { momentText } from '../parts/moment-text.js';
import { wordTexts } from '../parts/words.texts.js';
import { alertKey } from '../practice/alerts.js';
import { chartedElsewhere } from '../practice/charted-elsewhere.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Stored } from '../practice/typed-records.js';
import { loadTranslation } from '../screening/load-translation.js';
import { renderAbout } from './about-form.js';
import { renderAlertBoxes } from './alert-boxes.js';
import { renderAnswers } from './answer-list.js';
import { renderEventLine } from './event-line.js';
import { renderChange } from './render-change.js';
import { resultTexts } from './result.texts.js';

/** One sitting as the clinician reads it: what needs doing first, then score, change, answers and how it came about. */
export class ResultScreen extends Screen<Route & { screen: 'result' }> {
  static override properties = { ...Screen.properties, isCardSettled: { state: true } };

  /** The card is there, or is known not to come. What stands below it is drawn then, so that no button moves under a hand. */
  declare isCardSettled: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => {
      const instrument = this.practice.screening(this.route.screening)?.value.administration.instrument;
      await Promise.all([
        import('@cradleside/elements/score-card.js'),
        instrument && loadTranslation(instrument, interfaceLanguage()),
      ]);
    }).finally(() => {
      this.isCardSettled = true;
    });
  }

  protected override render(): TemplateResult {
    const texts = textsOf(resultTexts);
    const screening = this.practice.screening(this.route.screening);
    if (!screening)
      return html`${renderHead({ backTo: '–', onBack: () => this.goTo({ screen: 'families' }), title: '–' })}
        <p>${textsOf(wordTexts).notFound}</p>`;
    const { value } = screening;
    const family = this.practice.family(value.family);
    const instrument = instrumentInUse(this.practice.policy, value.administration.instrument);
    return html`
      ${renderHead({
        backTo: family?.value.code ?? '–',
        onBack: () => this.goTo({ screen: 'family', family: value.family }),
        title: texts.title(instrumentName(value.administration.instrument), dayText(value.date)),
      })}
      ${value.isStruck ? html`<p class="alert note">${texts.isStruck}</p>` : nothing}
      ${chartedElsewhere(value).map(
        ({ of, id, time }) => html`<p class="alert positive">
          ${texts.chartedElsewhere(this.#nameOf(of, id), momentText(time))}
        </p>`,
      )}
      ${renderAlertBoxes(value, instrument, (alert) => void this.#acknowledge(screening, alert))}
      ${renderEventLine(this.practice, screening, (route) => this.goTo(route))}
      ${this.isCardSettled ? this.#renderBelowAlerts(screening, instrument) : nothing}
    `;
  }

  #renderBelowAlerts(screening: Stored<'screening'>, instrument: Instrument | undefined): TemplateResult {
    const texts = textsOf(resultTexts);
    const { value } = screening;
    return html`
      ${instrument ? this.#renderScore(screening, instrument) : nothing}
      <div class="actions">
        <button type="button" class="primary" ?disabled=${value.isStruck} @click=${() => this.#goToNote(screening)}>
          ${texts.note}
        </button>
        <button type="button" @click=${() => this.goTo({ screen: 'correct', screening: screening.id })}>
          ${texts.correct}
        </button>
      </div>
      ${
        instrument
          ? html`<details class="section">
              <summary>${texts.answers}</summary>
              ${renderAnswers(instrument, value.administration)}
            </details>`
          : nothing
      }
      ${renderAbout(this.practice, screening)} ${renderCrisisContacts(this.practice.policy)}
    `;
  }

  /** The day of the card would be that of entry, so it is left off: the heading says the day that counts. */
  #renderScore(screening: Stored<'screening'>, instrument: Instrument): TemplateResult {
    const { value } = screening;
    return html`
      <score-card
        .definition=${instrument}
        .administration=${{ ...value.administration, completed: null }}
      ></score-card>
      ${renderChange(this.practice, screening, instrument)}
    `;
  }

  /** A family that has been deleted since has no code any more. */
  #nameOf(of: 'family' | 'caregiver', id: string): string {
    if (of === 'family') return this.practice.family(id)?.value.code ?? '–';
    const screening = this.practice.screening(this.route.screening);
    const family = screening && this.practice.family(screening.value.family)?.value;
    return family ? caregiverName(family, id) : '–';
  }

  async #acknowledge(screening: Stored<'screening'>, alert: Alert): Promise<void> {
    const done = await this.attempt(async () => {
      await this.practice.acknowledge(screening, [alertKey(alert)]);
      return true;
    });
    if (!done) return;
    this.say(textsOf(resultTexts).acknowledged);
    this.requestUpdate();
    await this.updateComplete;
    // The button that had the focus is gone.
    this.querySelector<HTMLElement>('.alert.seen')?.focus();
  }

  /** The note takes all that was answered on that day, and the visit of that day. */
  #goToNote({ id, value }: Stored<'screening'>): void {
    const isThatDay = (one: Stored<'screening'> | Stored<'visit'>) =>
      !one.value.isStruck && one.value.date === value.date;
    const others = this.practice
      .screenings(value.family)
      .filter((one) => one.id !== id && isThatDay(one) && one.value.caregiver === value.caregiver);
    const visit = this.practice.visits(value.family).find(isThatDay);
    this.goTo({
      screen: 'note',
      family: value.family,
      screenings: [id, ...others.map((one) => one.id)],
      ...(visit && { visit: visit.id }),
    });
  }
}

customElements.define('result-screen', ResultScreen);
