// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import type { FilmConsent } from '@cradleside/supervision';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { dayFaultText, renderDayField } from './day-field.js';
import { VideoLog } from './video-log.js';
import { videoTexts } from './video.texts.js';

const decisions: readonly FilmConsent['decision'][] = ['given', 'declined', 'withdrawn'];

/** What was decided about being filmed, added or edited. Sends `entry-saved` once it is. */
export class FilmConsentForm extends Screen {
  static override properties = {
    ...Screen.properties,
    family: { attribute: false },
    edited: { attribute: false },
    on: { state: true },
    decision: { state: true },
    fault: { state: true },
    decisionFault: { state: true },
  };

  declare family: RecordId;
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'video-feedback'> | undefined;
  declare on: string;
  declare decision: FilmConsent['decision'] | '';
  declare fault: string | undefined;
  declare decisionFault: string | undefined;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #opened: Stored<'video-feedback'> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('family')) return;
    this.#opened = this.edited;
    const entry = this.edited?.value;
    this.on = entry?.of === 'consent' ? entry.on : localDay(new Date());
    this.decision = entry?.of === 'consent' ? entry.decision : '';
  }

  protected override render(): TemplateResult {
    const texts = textsOf(videoTexts);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderChoices<FilmConsent['decision']>({
        name: 'film-decision',
        legend: texts.decision,
        choices: decisions.map((value) => ({ value, label: texts.decisions[value] })),
        chosen: this.decision,
        fault: this.decisionFault,
        onChoice: (decision) => (this.decision = decision),
      })}
      ${renderDayField({
        id: 'decided-on',
        label: texts.decidedOn,
        value: this.on,
        fault: this.fault,
        onInput: (day) => (this.on = day),
      })}
      <button class="primary">${textsOf(wordTexts).save}</button>
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { family, on, decision } = this;
    this.decisionFault = decision === '' ? textsOf(videoTexts).decisionNeeded : undefined;
    this.fault = dayFaultText(on, { latest: localDay(new Date()), isNeeded: true });
    if (decision === '' || this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const saved = await this.attempt(() =>
      new VideoLog(this.practice).entries.save(
        { of: 'consent', family, on, decision },
        { before: this.#opened },
      ),
    );
    if (!saved) return;
    this.say(textsOf(videoTexts).saved);
    this.dispatchEvent(new Event('entry-saved'));
  };
}

customElements.define('film-consent-form', FilmConsentForm);

declare global {
  interface HTMLElementTagNameMap {
    'film-consent-form': FilmConsentForm;
  }
}
