// SPDX-License-Identifier: Apache-2.0
import { renderDocument } from '../document.mjs';
import { html } from '../escape-html.mjs';

/** A note in a window without a toolbar, opened from the chart's menu. */
export const quickNote = {
  title: 'Quick note',
  isWhole: true,
  saves: { kind: 'quick', fields: ['quick-note'] },
  render: ({ family }) =>
    renderDocument(
      quickNote,
      html`<main class="plain">
        <h1>Quick note</h1>
        <form class="panel" method="post" autocomplete="off">
          <h2>Client <span id="client-id" data-client-id="${family.id}">${family.id}</span></h2>
          <p class="field">
            <label for="quick-note">Note</label>
            <textarea id="quick-note" name="quick-note" rows="12"></textarea>
          </p>
          <p class="actions"><button>Save quick note</button></p>
        </form>
      </main>`,
    ),
};
