// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

/** One long text in a rich-text editor, whose content lies in a frame of its own. */
export const narrative = {
  title: 'Rich-text narrative',
  scripts: ['narrative'],
  policy: 'editor',
  saves: { kind: 'narrative', fields: ['subject', 'narrative'] },
  render: ({ family }) => html`<h1>Rich-text narrative</h1>
    <form id="narrative-form" class="panel" method="post" autocomplete="off">
      <h2>Narrative, ${family.child}</h2>
      <p class="field">
        <label for="subject">Subject</label>
        <input id="subject" name="subject" maxlength="120" size="50" />
      </p>
      <p class="field">
        <label for="narrative">Narrative</label>
        <textarea id="narrative" name="narrative" rows="14"></textarea>
      </p>
      <p class="actions">
        <button>Save narrative</button>
        <a href="/mock-ehr/record/${family.record}/">Cancel</a>
      </p>
    </form>`,
};
