// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import type { FilmConsent } from '@cradleside/supervision';
import { textsOf } from '../app/texts.js';
import { renderChoices } from '../parts/choices.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { dayFaultText, renderDayField } from './day-field.js';
import { EntryForm } from './entry-form.js';
import { VideoLog } from './video-log.js';
import { videoTexts } from './video.texts.js';

const decisions: readonly FilmConsent['decision'][] = ['given', 'declined', 'withdrawn'];

/** As it is entered; empty: not said yet. */
interface ConsentFields {
  readonly on: string;
  readonly decision: FilmConsent['decision'] | '';
}

/** What was decided about being filmed, added or edited. Sends `entry-saved` once it is. */
export class FilmConsentForm extends EntryForm<ConsentFields> {
  static override properties = {
    ...EntryForm.properties,
    family: { attribute: false },
    edited: { attribute: false },
    fault: { state: true },
    decisionFault: { state: true },
  };

  declare family: RecordId;
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'video-feedback'> | undefined;
  declare fault: string | undefined;
  declare decisionFault: string | undefined;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #opened: Stored<'video-feedback'> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('family')) return;
    this.#opened = this.edited;
    const { family, edited } = this;
    const entry = edited?.value;
    this.begin(
      { form: 'consent', family, entry: edited?.id ?? '', place: { screen: 'video-feedback', family } },
      entry?.of === 'consent'
        ? { on: entry.on, decision: entry.decision }
        : { on: localDay(new Date()), decision: '' },
    );
  }

  protected override render(): TemplateResult {
    const texts = textsOf(videoTexts);
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderChoices<FilmConsent['decision']>({
        name: 'film-decision',
        legend: texts.decision,
        choices: decisions.map((value) => ({ value, label: texts.decisions[value] })),
        chosen: this.fields.decision,
        fault: this.decisionFault,
        onChoice: (decision) => this.change({ decision }),
      })}
      ${renderDayField({
        id: 'decided-on',
        label: texts.decidedOn,
        value: this.fields.on,
        fault: this.fault,
        onInput: (on) => this.change({ on }),
      })}
      ${this.renderFinish()}
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { family } = this;
    const { on, decision } = this.fields;
    this.decisionFault = decision === '' ? textsOf(videoTexts).decisionNeeded : undefined;
    this.fault = dayFaultText(on, { latest: localDay(new Date()), isNeeded: true });
    if (decision === '' || this.fault !== undefined) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const saved = await this.attempt(async () =>
      new VideoLog(this.practice).entries.save(
        { of: 'consent', family, on, decision },
        { before: this.#opened, draft: await this.settledDraft() },
      ),
    );
    if (!saved) return;
    this.say(textsOf(videoTexts).saved);
    this.saved();
  };
}

customElements.define('film-consent-form', FilmConsentForm);

declare global {
  interface HTMLElementTagNameMap {
    'film-consent-form': FilmConsentForm;
  }
}
