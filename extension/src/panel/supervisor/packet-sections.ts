// SPDX-License-Identifier: Apache-2.0
import { visitCoverage } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { dueLine } from '../families/due-line.js';
import { dayText } from '../parts/day-text.js';
import { momentText } from '../parts/moment-text.js';
import { signed } from '../parts/signed.js';
import { wordTexts } from '../parts/words.texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { PacketDue, PacketFamily, PacketSafety, PacketWorsening } from './packet.js';
import { packetTexts } from './packet.texts.js';
import { packetVisits } from './packet-visits.js';

/** A family as it is shown; with the clinician where there are several. */
export interface ShownFamily extends PacketFamily {
  readonly clinician?: string;
  /** Tells clinicians of one name apart. */
  readonly from?: string;
}

/** Open safety events, due screeners, reliable worsening and visits without a log, in this order; a table each. */
export function renderSections(families: readonly ShownFamily[]): TemplateResult {
  const texts = textsOf(packetTexts);
  return html`
    ${renderTable(texts.safety, families, ({ safety }) => safety.map(renderSafety))}
    ${renderTable(texts.due, families, ({ due }) => due.map(renderDue))}
    ${renderTable(texts.worsening, families, ({ worsening }) => worsening.map(renderWorsening))}
    ${renderTable(texts.unlogged, families, renderUnlogged)}
  `;
}

/** The code of a family, and whether its episode is closed. */
export function renderCode({ code, isClosed }: ShownFamily): TemplateResult {
  return html`<strong><bdi>${code}</bdi></strong>
    ${isClosed ? html`<span class="muted small">${textsOf(packetTexts).closed}</span>` : nothing}`;
}

function renderTable(
  title: string,
  families: readonly ShownFamily[],
  lines: (family: ShownFamily) => readonly TemplateResult[],
): TemplateResult {
  const texts = textsOf(packetTexts);
  const rows = families.flatMap((family) => {
    const own = lines(family);
    return own.length === 0 ? [] : [{ family, own }];
  });
  if (rows.length === 0)
    return html`<h2>${title}</h2>
      <p class="muted">${texts.none}</p>`;
  return html`<h2>${title}</h2>
    <table class="caseload">
      <caption class="visually-hidden">${title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${texts.family}</th>
          <th scope="col">${texts.what}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ family, own }) =>
            html`<tr>
              <th scope="row">
                ${renderCode(family)}
                ${family.clinician === undefined ? nothing : html`<span class="muted small"><bdi>${family.clinician}</bdi></span>`}
              </th>
              <td>
                <ul>
                  ${own.map((line) => html`<li>${line}</li>`)}
                </ul>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function renderSafety({ who, instrument, stage, raised, overdueMinutes }: PacketSafety): TemplateResult {
  const texts = textsOf(packetTexts);
  const parts = [instrumentName(instrument), kinship(who), texts.stage[stage]].join(comma());
  return html`${parts}
    <span class="muted small">${texts.raised(momentText(raised))}</span>
    ${overdueMinutes === null ? nothing : html`<strong class="small">${texts.overdueBy(overdueMinutes)}</strong>`}`;
}

function renderDue({ who, instruments, ...due }: PacketDue): TemplateResult {
  const names = instruments.map(instrumentName).join(comma());
  return html`${names} <span class="muted small">${kinship(who)}${comma()}${dueLine(due)}</span>`;
}

function renderWorsening({
  who,
  instrument,
  since,
  change,
  threshold,
  from,
  to,
}: PacketWorsening): TemplateResult {
  const texts = textsOf(packetTexts);
  return html`${[instrumentName(instrument), kinship(who)].join(comma())}:
    ${texts.worse(since, signed(change), threshold)}
    <span class="muted small">${texts.between(dayText(from), dayText(to))}</span>`;
}

function renderUnlogged(family: ShownFamily): readonly TemplateResult[] {
  const texts = textsOf(packetTexts);
  const visits = packetVisits(family);
  const { completeness } = visitCoverage({ checklist: fidelityChecklist, visits });
  const days = visits
    .filter(({ status, log }) => status === 'held' && log === null)
    .map(({ date }) => dayText(date));
  const lines = [
    ...(days.length === 0
      ? []
      : [html`${days.join(comma())} <span class="muted small">${texts.coverage(completeness.text)}</span>`]),
    ...(family.visitsLeftOut === 0
      ? []
      : [html`<span class="muted small">${texts.leftOut(family.visitsLeftOut)}</span>`]),
  ];
  return lines;
}

const kinship = (who: PacketSafety['who']) => textsOf(wordTexts).kinship[who];
const comma = () => textsOf(wordTexts).comma;
