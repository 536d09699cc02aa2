// SPDX-License-Identifier: Apache-2.0
import { componentLabels, visitCoverage } from '@cradleside/charting/visit';
import type { Ratio } from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { interfaceLanguage, textsOf } from '../app/texts.js';
import { groupBy } from '../practice/group-by.js';
import { packetTexts } from './packet.texts.js';
import type { ShownFamily } from './packet-sections.js';
import { renderCode } from './packet-sections.js';
import { packetVisits } from './packet-visits.js';

/** One family's column. */
interface Column {
  readonly family: ShownFamily;
  /** Category id -> logged visits with it of all logged visits. */
  readonly visits: ReadonlyMap<string, Ratio>;
}

/**
 * Which categories were ticked in how many logged visits, a column for each family in the order in which they are handed
 * over: a table whose cells are drawn as bars too. Nothing is summed up over families.
 *
 * @param columns families side by side before the next table begins
 */
export function renderCaseloadMap(families: readonly ShownFamily[], columns: number): TemplateResult {
  const texts = textsOf(packetTexts);
  return html`<h2>${texts.components}</h2>
    <p class="muted small">${texts.componentsHint}</p>
    ${tablesOf(families, columns).map((some) => renderTable(some.map(columnOf)))}`;
}

/** Families of one clinician stand in tables of their own, under her name. */
function tablesOf(families: readonly ShownFamily[], columns: number): readonly (readonly ShownFamily[])[] {
  const byClinician = [...groupBy(families, ({ from }) => from ?? '').values()];
  return byClinician.flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / columns) }, (_, index) =>
      own.slice(index * columns, (index + 1) * columns),
    ),
  );
}

function columnOf(family: ShownFamily): Column {
  const { categories } = visitCoverage({ checklist: fidelityChecklist, visits: packetVisits(family) });
  return { family, visits: new Map(categories.map(({ id, visits }) => [id, visits])) };
}

function renderTable(some: readonly Column[]): TemplateResult {
  const names = componentLabels(fidelityChecklist, interfaceLanguage());
  const texts = textsOf(packetTexts);
  const clinician = some[0]?.family.clinician;
  return html`<table class="caseload-map" data-columns=${some.length}>
    ${
      clinician === undefined
        ? html`<caption class="visually-hidden">${texts.components}</caption>`
        : html`<caption>
            <bdi>${clinician}</bdi>
          </caption>`
    }
    <thead>
      <tr>
        <th scope="col">${texts.component}</th>
        ${some.map(({ family }) => html`<th scope="col">${renderCode(family)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${fidelityChecklist.categories.map(
        ({ id, short }) =>
          html`<tr>
            <th scope="row">${names[id] ?? short}</th>
            ${some.map(({ visits }) => html`<td>${renderCell(visits.get(id))}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A bar as long as the share; without a logged visit there is no share. */
function renderCell(visits: Ratio | undefined): TemplateResult | typeof nothing {
  if (visits === undefined) return nothing;
  if (visits.of === 0) return html`<span class="muted" title=${textsOf(packetTexts).noVisits}>–</span>`;
  const share = visits.count / visits.of;
  return html`<bdi dir="ltr">${visits.text}</bdi>
    <svg class="share" viewBox="0 0 40 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" width="40" height="6" />
      <rect class="mark" width=${40 * share} height="6" />
    </svg>`;
}
