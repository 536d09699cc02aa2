// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { sittingsOf } from '../links/sittings-of.js';
import { momentText } from '../parts/moment-text.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { tabletTexts } from './tablet.texts.js';

/** What came last: its confirm code large, to be compared with the tablet, and the results. */
export function renderArrived(
  practice: Practice,
  { value }: Stored<'link'>,
  go: (route: Route) => void,
): TemplateResult | typeof nothing {
  const texts = textsOf(tabletTexts);
  const arrival = value.arrivals.at(-1);
  if (!arrival) return nothing;
  const sittings = sittingsOf(value);
  const ids = sittings.flatMap((sitting) => sitting.screenings);
  const screenings = ids.flatMap((id) => practice.screening(id) ?? []);
  const isEmpty = screenings.length === 0 && arrival.state !== 'erased';
  return html`<section class="card">
      <p class="muted">${texts.confirmCode}</p>
      <p class="big-code"><bdi dir="ltr">${arrival.confirmCode}</bdi></p>
      <p class="muted small">${texts.confirmHint}</p>
      <p>${texts.arrived(momentText(arrival.time))}</p>
      ${sittings.length < 2 ? nothing : html`<p>${texts.begunTimes(sittings.length)}</p>`}
      ${isEmpty ? html`<p>${texts.noAnswers}</p>` : nothing}
      ${arrival.notGiven.length === 0 ? nothing : html`<p>${texts.notGiven(arrival.notGiven.map(instrumentName).join(', '))}</p>`}
    </section>
    ${
      screenings.length === 0
        ? nothing
        : html`<h2>${texts.results}</h2>
            <ul class="rows">
              ${screenings.map(({ id, value: { administration } }) => {
                const { total, answered } = administration.result;
                return html`<li>
                  <button type="button" class="row inline" @click=${() => go({ screen: 'result', screening: id })}>
                    <strong>${instrumentName(administration.instrument)}</strong>
                    <bdi dir="ltr">${total ?? '–'}</bdi>
                    <span class="muted">${texts.answered(answered)}</span>
                  </button>
                </li>`;
              })}
            </ul>`
    }`;
}

/** What came for it and was not taken: never passed over. */
export function renderRefusals({ value }: Stored<'link'>): TemplateResult | typeof nothing {
  const texts = textsOf(tabletTexts);
  if (value.refusals.length === 0) return nothing;
  return html`<h2>${texts.refusedTitle}</h2>
    <ul class="rows">
      ${[...value.refusals].reverse().map(
        ({ reason, time }) => html`<li class="refusal">
          <p>${texts.refusedAt(momentText(time))}</p>
          <p>${texts.refusals[reason]}</p>
        </li>`,
      )}
    </ul>`;
}
