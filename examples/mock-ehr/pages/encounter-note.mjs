// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

const mostAssessmentCharacters = 500;

/** A SOAP note of plain fields: one is short, one may not be written, and only typing marks the note as changed. */
export const encounterNote = {
  title: 'Encounter note',
  scripts: ['encounter-note'],
  saves: {
    kind: 'encounter',
    fields: ['visit-date', 'visit-type', 'subjective', 'objective', 'assessment', 'plan'],
  },
  render: ({ family }) => html`<h1>Encounter note</h1>
    <form id="note-form" class="panel" method="post" autocomplete="off">
      <h2>Home visit, ${family.child}</h2>
      <div class="row">
        <p class="field">
          <label for="visit-date">Date of visit</label>
          <input id="visit-date" name="visit-date" type="date" />
        </p>
        <p class="field">
          <label for="visit-type">Visit type</label>
          <select id="visit-type" name="visit-type">
            <option>Home visit</option>
            <option>Office visit</option>
            <option>Telehealth</option>
          </select>
        </p>
        <p id="note-state" class="note-state" role="status">No changes</p>
      </div>
      <p class="field">
        <label for="previous-plan">Plan of the last visit (read only)</label>
        <textarea id="previous-plan" rows="2" readonly>
Keep the weekly visits. Read the picture book together again.</textarea>
      </p>
      ${renderText('subjective', 'Subjective', 6)} ${renderText('objective', 'Objective', 6)}
      <p class="field">
        <label for="assessment">Assessment</label>
        <textarea id="assessment" name="assessment" rows="5" maxlength="${mostAssessmentCharacters}"
          aria-describedby="assessment-hint"></textarea>
        <small id="assessment-hint">At most ${mostAssessmentCharacters} characters.</small>
      </p>
      ${renderText('plan', 'Plan', 5)}
      <p class="actions">
        <button>Save note</button>
        <a href="/mock-ehr/record/${family.record}/">Cancel</a>
      </p>
    </form>`,
};

function renderText(name, label, rows) {
  return html`<p class="field">
    <label for="${name}">${label}</label>
    <textarea id="${name}" name="${name}" rows="${rows}"></textarea>
  </p>`;
}
