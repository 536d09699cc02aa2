// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';
import { servicePanel } from './service-panel.mjs';

/**
 * A page that posts itself back after each change and is drawn again by the server, as update panels do: what was put
 * into a field after the change is lost.
 */
export const serviceEntry = {
  title: 'Service entry',
  scripts: ['service-entry'],
  policy: 'markup',
  saves: { kind: 'service', fields: servicePanel.fields },
  render: ({ family }) => html`<h1>Service entry</h1>
    <form id="service-form" class="panel" method="post" autocomplete="off"
      data-refresh="/mock-ehr/record/${family.record}/service/refresh">
      <h2>Service, ${family.child}</h2>
      <div id="service-panel">${servicePanel.render({})}</div>
      <p class="actions">
        <button>Save service</button>
        <span id="service-state" role="status"></span>
      </p>
    </form>`,
};
