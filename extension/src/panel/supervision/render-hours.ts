// SPDX-License-Identifier: Apache-2.0
import { addDays } from '@cradleside/charting/day';
import type { EndorsementHours } from '@cradleside/supervision';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { durationText } from './duration-text.js';
import { supervisionTexts } from './supervision.texts.js';

const minutesAnHour = 60;

/**
 * Hours so far, from when to when they count, and whose requirements hold. Only told: how many are still open is nobody's
 * debt. Who is endorsed sees her years instead.
 * @param choice 'none': what is asked for is not known yet
 */
export function renderHours(hours: EndorsementHours, choice: 'chosen' | 'none'): TemplateResult {
  const texts = textsOf(supervisionTexts);
  return html`<section class="card hours">
    ${hours.years.length === 0 ? renderToward(hours, choice) : renderYears(hours)}
    ${hours.peerMinutes === 0 ? nothing : html`<p>${texts.peer(durationText(hours.peerMinutes))}</p>`}
    <p class="muted small">${texts.source}</p>
  </section>`;
}

function renderToward(hours: EndorsementHours, choice: 'chosen' | 'none'): TemplateResult {
  const texts = textsOf(supervisionTexts);
  const { minutes, requiredMinutes, since, earliestOn, completeOn } = hours;
  const done = durationText(minutes);
  return html`<h2>${texts.soFar}</h2>
    <p class="big-count">
      ${choice === 'chosen' ? texts.hoursOf(done, durationText(requiredMinutes)) : texts.counted(done)}
    </p>
    ${since === null ? html`<p class="muted">${texts.noneCounted}</p>` : html`<p>${texts.since(dayText(since))}</p>`}
    ${choice === 'chosen' && earliestOn !== null && completeOn === null ? html`<p>${texts.earliest(dayText(earliestOn))}</p>` : nothing}
    ${choice === 'chosen' && completeOn !== null ? html`<p>${texts.complete(dayText(completeOn))}</p>` : nothing}`;
}

/** The current year first. */
function renderYears({ years, rule }: EndorsementHours): TemplateResult {
  const texts = textsOf(supervisionTexts);
  return html`<h2>${texts.yearly(durationText(rule.yearlyHours * minutesAnHour))}</h2>
    <ul class="years">
      ${[...years].reverse().map(
        ({ from, to, minutes, requiredMinutes }) =>
          html`<li>
            <span class="big-count">${texts.hoursOf(durationText(minutes), durationText(requiredMinutes))}</span>
            <span class="muted">${texts.year(dayText(from), dayText(addDays(to, -1)))}</span>
          </li>`,
      )}
    </ul>`;
}
