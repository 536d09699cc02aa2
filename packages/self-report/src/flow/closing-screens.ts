// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { FlowStrings } from '../strings/strings.js';
import { crisisContacts } from './crisis-contacts.js';
import type { FlowSetting } from './flow-setting.js';

/** Why it is over. 'away': nobody was there any more; 'left': the page was left; 'nothing': nothing was answered. */
export type Ending = 'finished' | 'stopped' | 'erased' | 'nothing' | 'away' | 'left';

/** What "Stop for now" asks. */
export interface StopChoices {
  readonly hasAnswers: boolean;
  /** An earlier questionnaire is kept already. */
  readonly hasEarlier: boolean;
  readonly onGoOn: () => void;
  readonly onStop: (choice: 'send' | 'erase') => void;
}

/** Give what is answered, or erase it; nothing answered: just stop. */
export function renderStop({ stop }: FlowStrings, choices: StopChoices): unknown {
  const { hasAnswers, hasEarlier, onGoOn, onStop } = choices;
  return html`<h1 tabindex="-1" data-read>${stop.title}</h1>
    ${hasAnswers ? html`<p data-read>${stop.explanation}</p>` : nothing}
    ${hasEarlier ? html`<p data-read>${stop.earlier}</p>` : nothing}
    <div class="choices">
      <button type="button" class="primary" data-read @click=${onGoOn}>${stop.goOn}</button>
      ${
        hasAnswers
          ? html`<button type="button" class="send" data-read @click=${() => onStop('send')}>${stop.send}</button>
              <button type="button" class="erase" data-read @click=${() => onStop('erase')}>${stop.erase}</button>`
          : html`<button type="button" class="send" data-read @click=${() => onStop('send')}>${stop.leave}</button>`
      }
    </div>`;
}

/** What she has answered is in this page only: she is told, and can try again. */
export function renderFailure({ notKept, retry }: FlowStrings, onRetry: () => void): unknown {
  return html`<div class="fault" role="alert">
    <p>${notKept}</p>
    <button type="button" @click=${onRetry}>${retry}</button>
  </div>`;
}

/** The calm words after an answer that calls for help, by how the form was given. */
export function renderCalm(strings: FlowStrings, { deliveredAs, texts }: FlowSetting): unknown {
  const { crisis } = strings;
  return html`<section class="calm">
    <p data-read>${crisis.thanks} ${crisis.next[deliveredAs]}</p>
    ${crisisContacts(strings, texts[strings.language]?.crisis)}
  </section>`;
}

/** The last screen: thanks, what happens next, and whether it has arrived. */
export function renderEnd(
  strings: FlowStrings,
  setting: FlowSetting,
  { ending, isCritical, receipt }: { ending: Ending; isCritical: boolean; receipt: unknown },
): unknown {
  const { end } = strings;
  const { deliveredAs, device, texts } = setting;
  const said = {
    finished: texts[strings.language]?.next ?? end.next[deliveredAs],
    stopped: texts[strings.language]?.next ?? end.next[deliveredAs],
    erased: end.erased,
    nothing: end.nothing,
    away: end.away,
    left: end.away,
  }[ending];
  return html`<h1 tabindex="-1" data-read>${end.title}</h1>
    ${isCritical ? renderCalm(strings, setting) : nothing}
    ${isCritical && deliveredAs === 'in-person' ? nothing : html`<p data-read>${said}</p>`}
    ${receipt}
    ${deliveredAs === 'in-person' ? html`<p class="give-back" data-read>${end.giveBack[device]}</p>` : nothing}`;
}
