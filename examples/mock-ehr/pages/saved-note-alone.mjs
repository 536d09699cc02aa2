// SPDX-License-Identifier: Apache-2.0
import { renderDocument } from '../document.mjs';
import { html } from '../escape-html.mjs';
import { savedNote } from './saved-note.mjs';

/** The saved note without the site's banner and menus: for a small window, or a frame. */
export const savedNoteAlone = {
  ...savedNote,
  isWhole: true,
  render: (context) =>
    renderDocument(savedNote, html`<main class="plain">${savedNote.render(context)}</main>`),
};
