// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import type { RecordId } from '@cradleside/record-store';
import { Screen } from '../app/screen.js';
import { textsOf } from '../app/texts.js';
import { focusFirstFault } from '../parts/focus-first-fault.js';
import { wordTexts } from '../parts/words.texts.js';
import { localDay } from '../practice/local-day.js';
import type { Stored } from '../practice/typed-records.js';
import { checkVideoSession } from './check-video-session.js';
import type { VideoDays, VideoDaysCheck } from './check-video-session.js';
import { renderDayField } from './day-field.js';
import { VideoLog } from './video-log.js';
import { videoTexts } from './video.texts.js';

/** A session of video feedback that is added or edited. Sends `entry-saved` once it is. */
export class VideoSessionForm extends Screen {
  static override properties = {
    ...Screen.properties,
    family: { attribute: false },
    edited: { attribute: false },
    days: { state: true },
    check: { state: true },
  };

  declare family: RecordId;
  /** What is edited; undefined: a new one. */
  declare edited: Stored<'video-feedback'> | undefined;
  declare days: VideoDays;
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
    const entry = this.edited?.value;
    this.days =
      entry?.of === 'session'
        ? { recordedOn: entry.recordedOn, reviewedOn: entry.reviewedOn }
        : { recordedOn: localDay(new Date()), reviewedOn: '' };
  }

  protected override render(): TemplateResult {
    const texts = textsOf(videoTexts);
    const { recordedOn, reviewedOn } = this.days;
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${renderDayField({
        id: 'recorded-on',
        label: texts.recordedOn,
        value: recordedOn,
        fault: this.check.recordedOn && faultWords()[this.check.recordedOn],
        onInput: (day) => (this.days = { ...this.days, recordedOn: day }),
      })}
      ${renderDayField({
        id: 'reviewed-on',
        label: texts.reviewedOn,
        value: reviewedOn,
        fault: this.check.reviewedOn && faultWords()[this.check.reviewedOn],
        onInput: (day) => (this.days = { ...this.days, reviewedOn: day }),
      })}
      <button class="primary">${textsOf(wordTexts).save}</button>
    </form>`;
  }

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { family, days } = this;
    this.check = checkVideoSession(days, localDay(new Date()));
    if (Object.keys(this.check).length > 0) {
      await this.updateComplete;
      focusFirstFault(this);
      return;
    }
    const saved = await this.attempt(() =>
      new VideoLog(this.practice).entries.save({ of: 'session', family, ...days }, { before: this.#opened }),
    );
    if (!saved) return;
    this.say(textsOf(videoTexts).saved);
    this.dispatchEvent(new Event('entry-saved'));
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
