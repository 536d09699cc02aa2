// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Instrument } from '@cradleside/instruments';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { caregiverName } from '../parts/caregiver-name.js';
import { dayText } from '../parts/day-text.js';
import { renderSparkline } from '../parts/sparkline.js';
import { baselineOf } from '../practice/baseline-of.js';
import { changeSince } from '../practice/change-since.js';
import type { ChangeSince } from '../practice/change-since.js';
import { hasCourse } from '../practice/has-course.js';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import type { Practice } from '../practice/practice.js';
import { signed } from '../parts/signed.js';
import type { Trend } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';
import { familyTexts } from './family.texts.js';

/** One instrument of one caregiver: first and last total, what the change amounts to, and its course. */
export function renderTrend(
  { instrument: id, caregiver, screenings }: Trend,
  {
    practice,
    family: { id: familyId, value: family },
    go,
  }: {
    readonly practice: Practice;
    readonly family: Stored<'family'>;
    readonly go: (route: Route) => void;
  },
): TemplateResult | typeof nothing {
  const texts = textsOf(familyTexts);
  const instrument = instrumentInUse(practice.policy, id);
  if (!instrument?.scoring.range) return nothing;
  const sittings = screenings.map(({ value }) => value);
  const last = sittings.at(-1)!;
  const since = last.date < family.opened ? '' : family.opened;
  const first = (baselineOf(screenings.slice(0, -1), since) ?? screenings[0]!).value;
  const change =
    sittings.length > 1 ? changeSince(instrument, first.administration, last.administration) : undefined;
  const points = sittings.flatMap(({ date, administration }) => {
    const { total } = administration.result;
    const isDrawn = total !== null && dayFault(date) === undefined;
    return isDrawn ? [{ time: Date.parse(date), value: total }] : [];
  });
  const total = (value: number | null) => (value === null ? texts.noTotal : String(value));
  return html`<li class="trend">
    <details>
      <summary>
        <span class="trend-name">${instrument.name}</span>
        <bdi class="trend-totals" dir="ltr"
          >${total(first.administration.result.total)}${sittings.length > 1 ? html` → ${total(last.administration.result.total)}` : nothing}</bdi
        >
        ${change?.state === 'known' ? html`<bdi class="trend-change" dir="ltr">${signed(change.change)}</bdi>` : nothing}
        ${points.length > 1 ? renderSparkline(points, { range: instrument.scoring.range, label: pictureText(instrument, points) }) : nothing}
        <span class="muted small trend-meaning"
          >${family.caregivers.length > 1 ? `${caregiverName(family, caregiver)} · ` : nothing}${changeText(change)}</span
        >
      </summary>
      <table>
        <caption>
          ${texts.table(instrument.name)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.day}</th>
            <th scope="col">${texts.score}</th>
          </tr>
        </thead>
        <tbody>
          ${sittings.map(
            ({ date, administration: { result } }) =>
              html`<tr>
                <td>${dayText(date)}</td>
                <td>${scoreText(result.total, result.prorated)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        hasCourse(practice.policy, id)
          ? html`<button
              type="button"
              @click=${() => go({ screen: 'course', family: familyId, caregiver, instrument: id })}
            >
              ${texts.courseOf(instrument.name)}
            </button>`
          : nothing
      }
    </details>
  </li>`;
}

function scoreText(total: number | null, prorated: number | null): string {
  const texts = textsOf(familyTexts);
  if (total !== null) return String(total);
  return prorated === null ? texts.noTotal : texts.prorated(prorated);
}

function pictureText({ name }: Instrument, points: readonly { readonly value: number }[]): string {
  return textsOf(familyTexts).picture(name, points.map(({ value }) => value).join(', '));
}

function changeText(change: ChangeSince | undefined): string {
  const texts = textsOf(familyTexts);
  if (!change) return texts.noChangeYet;
  if (change.state !== 'known') return texts.notCompared;
  if (change.threshold === null) return '';
  if (change.reliable === 'worsened') return texts.worse(change.threshold);
  return change.reliable === 'improved'
    ? texts.reliable(change.threshold)
    : texts.notReliable(change.threshold);
}
