// SPDX-License-Identifier: Apache-2.0
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { html } from './escape-html.mjs';
import { renderPage } from './page-frame.mjs';
import { checklistName, questionnaires } from './read-intake.mjs';

const fieldLabels = {
  client: 'Client code',
  visited: 'Date of the visit',
  language: 'Language of the visit',
  staff: 'Home visitor',
  consent: 'Consent',
  notes: 'Notes',
};

/** One stored row as a clinician reads it: what is urgent first, then every entry that was stored. */
export function renderResultPage(row) {
  const title = 'Intake received';
  return renderPage(
    { title, folder: '../', scripts: ['result'] },
    html`<h1>${title}</h1>
      <p class="lead">Stored ${row.received}. For the clinical team only.</p>
      <dl class="fields">
        ${Object.entries(fieldLabels).map(
          ([name, label]) =>
            html`<div><dt>${label}</dt><dd id="field-${name}">${row.fields[name]}</dd></div>`,
        )}
      </dl>
      ${Object.entries(questionnaires).map(([name, instrument]) => renderQuestionnaire(name, instrument, row[name]))}
      ${renderChecklist(row[checklistName])}`,
  );
}

function renderQuestionnaire(name, instrument, { entries, administration }) {
  const { alerts } = administration.result;
  return html`<section aria-labelledby="${name}-heading">
    <h2 id="${name}-heading">${instrument.name}</h2>
    <score-card data-instrument="${name}" data-administration="${JSON.stringify(administration)}"></score-card>
    <details>
      <summary>What was stored</summary>
      <table id="${name}-entries">
        <caption>Entries of the ${instrument.name}</caption>
        <thead><tr><th scope="col">Entry</th><th scope="col">Value</th></tr></thead>
        <tbody>
          ${Object.entries(entries).map(
            ([entry, value]) => html`<tr><th scope="row">${entry}</th><td>${value}</td></tr>`,
          )}
        </tbody>
      </table>
      <table id="${name}-alerts">
        <caption>Alerts</caption>
        <thead><tr><th scope="col">Kind</th><th scope="col">Rule</th><th scope="col">Value</th></tr></thead>
        <tbody>
          ${alerts.map(
            ({ kind, rule, value }) =>
              html`<tr><td>${kind}</td><td>${rule}</td><td>${value ?? 'not answered'}</td></tr>`,
          )}
        </tbody>
      </table>
    </details>
  </section>`;
}

function renderChecklist({ ticked }) {
  const items = fidelityChecklist.categories.flatMap((category) => category.items);
  const labels = new Map(
    items.flatMap(({ id, label, variants = [] }) => [
      [id, label],
      ...variants.map((variant) => [`${id}.${variant.id}`, `${label}: ${variant.label}`]),
    ]),
  );
  return html`<section aria-labelledby="components-heading">
    <h2 id="components-heading">${fidelityChecklist.title}</h2>
    ${
      ticked.length === 0
        ? html`<p id="components-ticked">Nothing from this list.</p>`
        : html`<ul id="components-ticked">${ticked.map((id) => html`<li>${labels.get(id)}</li>`)}</ul>`
    }
  </section>`;
}
