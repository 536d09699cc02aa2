// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import type { FilledPage } from './fill-page.js';
import { renderFilled } from './filled-list.js';
import type { NoteChoices } from './note-choices.js';
import { noteTexts } from './note.texts.js';

/** The fields of the page that the agency's rules fill, where there are any: never in the child's chart. */
export function renderFillPart({
  policy,
  choices,
  working,
  filled,
  onFill,
}: {
  readonly policy: Policy;
  readonly choices: NoteChoices;
  readonly working: 'inserting' | 'filling' | undefined;
  readonly filled: FilledPage | undefined;
  readonly onFill: () => void;
}): TemplateResult | typeof nothing {
  const texts = textsOf(noteTexts);
  const hasRules = policy.pageRules.some(({ fields }) => fields.length > 0);
  if (!hasRules || choices.screenings.length === 0) return nothing;
  if (choices.chart === 'child') return html`<p class="muted small">${texts.notFilled['child-chart']}</p>`;
  return html`<button type="button" aria-disabled=${working === undefined ? nothing : 'true'} @click=${onFill}>
      ${working === 'filling' ? texts.filling : texts.fill}
    </button>
    <div role="status">${renderFilled(filled)}</div>`;
}
