// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { wordTexts } from '../parts/words.texts.js';
import './strike-part.js';
import type { Traced } from './supervision-records.js';

export interface EntryRow {
  /** Tells it from the other entries of its screen. */
  readonly id: string;
  readonly entry: Traced;
  /** Local day. */
  readonly day: string;
  /** What it was, in a word, and what else is noted. */
  readonly name: string;
  readonly more: string;
  readonly isOpen: boolean;
  /** What it is edited with, where it is open. */
  readonly form: TemplateResult;
  readonly onToggle: () => void;
  readonly onMark: (what: 'struck' | 'restored', reason: string) => Promise<unknown>;
}

/** An entry as a row that opens to be edited or struck out. */
export function renderEntryRow(view: EntryRow): TemplateResult {
  const { id, entry, day, name, more, isOpen, form, onToggle, onMark } = view;
  const struck = entry.isStruck ? 'struck' : '';
  return html`<li>
    <button
      type="button"
      class="row dated"
      id="entry-${id}"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${onToggle}
    >
      <span class=${struck}>${dayText(day)}</span>
      <span class="what">
        <strong class=${struck}>${name}</strong>
        ${more === '' ? nothing : html`<bdi class="muted ${struck}">${more}</bdi>`}
        ${entry.isStruck ? html`<span class="muted small">${textsOf(wordTexts).struck}</span>` : nothing}
      </span>
    </button>
    ${
      isOpen
        ? html`<div class="card">
            ${entry.isStruck ? nothing : form}<strike-part .entry=${entry} .mark=${onMark}></strike-part>
          </div>`
        : nothing
    }
  </li>`;
}
