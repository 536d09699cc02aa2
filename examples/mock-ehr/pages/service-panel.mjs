// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

const services = {
  'IMH-10': 'Home visit, individual',
  'IMH-20': 'Home visit, dyad',
  'IMH-30': 'Care coordination',
};

/** The part of the service entry that the server draws again, with the units worked out from what was posted back. */
export const servicePanel = {
  fields: ['service-code', 'minutes', 'service-note'],
  render: ({ fields = {} }) => renderPanel(fields),
};

function renderPanel(sent) {
  const minutes = Number(sent.minutes ?? '');
  const units = Number.isFinite(minutes) && minutes > 0 ? String(Math.ceil(minutes / 15)) : '';
  return html`<div class="row">
      <p class="field">
        <label for="service-code">Service</label>
        <select id="service-code" name="service-code">
          ${Object.entries(services).map(
            ([code, label]) =>
              html`<option value="${code}" ${code === sent['service-code'] && html`selected`}>
                ${code} ${label}
              </option>`,
          )}
        </select>
      </p>
      <p class="field">
        <label for="minutes">Minutes</label>
        <input id="minutes" name="minutes" inputmode="numeric" size="6" value="${sent.minutes}" />
      </p>
      <p class="field">
        <label for="units">Units (worked out)</label>
        <input id="units" value="${units}" size="6" readonly />
      </p>
    </div>
    <p class="field">
      <label for="service-note">Service note</label>
      <textarea id="service-note" name="service-note" rows="8">
${sent['service-note']}</textarea>
    </p>`;
}
