// SPDX-License-Identifier: Apache-2.0
import { html } from '../escape-html.mjs';

/** A note as the chart holds it: every field, line by line. */
export const savedNote = {
  title: 'Saved note',
  render: ({ note }) => html`<h1>Saved note ${note.id}</h1>
    <p role="status">
      Saved for <b>${note.client}</b> by ${note.author}, ${note.saved.slice(0, 16).replace('T', ' ')} UTC.
    </p>
    ${Object.entries(note.fields).map(
      ([name, text]) => html`<section class="panel" aria-label="${name}">
        <h2>${name.replaceAll('-', ' ')}</h2>
        <pre tabindex="0" id="saved-${name}">${text}</pre>
      </section>`,
    )}
    <p>
      <a href="/mock-ehr/record/${note.record}/" target="_top">Back to the chart</a>
    </p>`,
};
