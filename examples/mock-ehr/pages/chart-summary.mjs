// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

const kinds = {
  encounter: 'Encounter note',
  narrative: 'Rich-text narrative',
  classic: 'Classic progress note',
  quick: 'Quick note',
  service: 'Service entry',
  flowsheet: 'Screening flowsheet',
};

/** Face sheet and the list of notes that were saved since the server started. */
export const chartSummary = {
  title: 'Chart summary',
  render({ family, notes }) {
    const own = notes.ofRecord(family.record).toReversed();
    return html`<h1>Chart summary</h1>
      <div class="columns">
        <section class="panel" aria-labelledby="episode">
          <h2 id="episode">Episode</h2>
          <dl class="facts">
            <div><dt>Program</dt> <dd>Infant mental health home visiting</dd></div>
            <div><dt>Opened</dt> <dd>${family.opened}</dd></div>
            <div><dt>Next visit</dt> <dd>${family.nextVisit || 'none'}</dd></div>
            <div><dt>Home language</dt> <dd>${family.language}</dd></div>
          </dl>
        </section>
        <section class="panel" aria-labelledby="contacts">
          <h2 id="contacts">Contacts</h2>
          <dl class="facts">
            <div><dt>${family.kinship}</dt> <dd>${family.caregiver}</dd></div>
            <div><dt>Child</dt> <dd>${family.child}</dd></div>
            <div><dt>Telephone</dt> <dd>555-0100 (not a number)</dd></div>
          </dl>
        </section>
      </div>
      <section class="panel" aria-labelledby="saved-notes">
        <h2 id="saved-notes">Notes since this server started</h2>
        ${own.length === 0 ? html`<p>None yet. Write one from the menu.</p>` : renderNotes(own)}
      </section>`;
  },
};

function renderNotes(notes) {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Kind</th>
        <th scope="col">Author</th>
        <th scope="col">Saved</th>
      </tr>
    </thead>
    <tbody>
      ${notes.map(
        (note) => html`<tr>
          <th scope="row"><a href="/mock-ehr/saved/${note.id}">${note.id}</a></th>
          <td>${kinds[note.kind]}</td>
          <td>${note.author}</td>
          <td>${note.saved.slice(0, 16).replace('T', ' ')} UTC</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
