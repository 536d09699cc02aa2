// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';
import { families } from '../families.mjs';

/** The caseload, narrowed by what stands in the search box. */
export const clientList = {
  title: 'Clients',
  render({ url }) {
    const wanted = (url.searchParams.get('find') ?? '').trim();
    const found = families.filter((family) => matches(family, wanted.toLowerCase()));
    return html`<h1>Clients</h1>
      <form class="search" method="get" role="search">
        <label for="find">Find by id or name</label>
        <input id="find" name="find" value="${wanted}" autocomplete="off" />
        <button>Find</button>
      </form>
      <p class="count">${found.length} of ${families.length} families</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Client list">
        <table>
          <thead>
            <tr>
              ${[
                'Client ID',
                'Caregiver',
                'Child',
                'Born or due',
                'Language',
                'Worker',
                'Status',
                'Next visit',
              ].map((label) => html`<th scope="col">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${found.map(renderRow)}
          </tbody>
        </table>
      </div>`;
  },
};

function matches({ id, caregiver, child }, wanted) {
  return [id, caregiver, child].some((text) => text.toLowerCase().includes(wanted));
}

function renderRow(family) {
  return html`<tr>
    <th scope="row"><a href="/mock-ehr/record/${family.record}/">${family.id}</a></th>
    <td>${family.caregiver}</td>
    <td>${family.child}</td>
    <td>${family.born}</td>
    <td>${family.language}</td>
    <td>${family.worker}</td>
    <td><span class="status ${family.status.toLowerCase().replace(' ', '-')}">${family.status}</span></td>
    <td>${family.nextVisit || 'none'}</td>
  </tr>`;
}
