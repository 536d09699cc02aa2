// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { checkVideoSession } from './check-video-session.js';
import type { VideoDays, VideoDaysCheck } from './check-video-session.js';
import { renderDayField } from './day-field.js';
import { EntryForm } from './entry-form.js';
import { VideoLog } from './video-log.js';
import { videoTexts } from './video.texts.js';

/** A session of video feedback that is added or edited. Sends `entry-saved` once it is. */
export class VideoSessionForm extends EntryForm<VideoDays> {
  static override properties = {
    ...EntryForm.properties,
    family: { attribute: false },
    edited: { attribute: false },
    check: { state: true },
  };

  declare family: RecordId;
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'video-feedback'> | undefined;
  declare check: VideoDaysCheck;

  /** As it was opened: what another window changes since is not overwritten unseen. */
  #opened: Stored<'video-feedback'> | undefined;

  constructor() {
    super();
    this.check = {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('family')) return;
    this.#opened = this.edited;
    const { family, edited } = this;
    const entry = edited?.value;
    this.begin(
      { form: 'session', family, entry: edited?.id ?? '', place: { screen: 'video-feedback', family } },
      entry?.of === 'session'
        ? { recordedOn: entry.recordedOn, reviewedOn: entry.reviewedOn }
        : { recordedOn: localDay(new Date()), reviewedOn: '' },
    );
  }

  protected override render(): TemplateResult {
    const texts = textsOf(videoTexts);
    const { recordedOn, reviewedOn } = this.fields;
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderDayField({
        id: 'recorded-on',
        label: texts.recordedOn,
        value: recordedOn,
        fault: this.check.recordedOn && faultWords()[this.check.recordedOn],
        onInput: (day) => this.change({ recordedOn: day }),
      })}
      ${renderDayField({
        id: 'reviewed-on',
        label: texts.reviewedOn,
        value: reviewedOn,
        fault: this.check.reviewedOn && faultWords()[this.check.reviewedOn],
        onInput: (day) => this.change({ reviewedOn: day }),
      })}
      ${this.renderFinish()}
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { family, fields: days } = this;
    const { recordedOn, reviewedOn } = days;
    this.check = checkVideoSession(days, localDay(new Date()));
    if (Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const saved = await this.attempt(async () =>
      new VideoLog(this.practice).entries.save(
        { of: 'session', family, recordedOn, reviewedOn },
        { before: this.#opened, draft: await this.settledDraft() },
      ),
    );
    if (!saved) return;
    this.say(textsOf(videoTexts).saved);
    this.saved();
  };
}

function faultWords() {
  const { oneNeeded, beforeRecording } = textsOf(videoTexts);
  return {
    'one-needed': oneNeeded,
    'before-recording': beforeRecording,
    ...textsOf(wordTexts).dayFaults,
  };
}

customElements.define('video-session-form', VideoSessionForm);

declare global {
  interface HTMLElementTagNameMap {
    'video-session-form': VideoSessionForm;
  }
}
