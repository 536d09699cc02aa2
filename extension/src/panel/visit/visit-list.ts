// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { textsOf } from '../app/texts.js';
import type { VisitDraft } from '../practice/records.js';
import { visitTexts } from './visit.texts.js';

/**
 * What the visit used. Only hidden while the visit is not held, so that a slip of the status loses no tick. Lit sets an
 * object anew with each drawing; guarded, the list keeps the ticks that were made since.
 */
export function renderVisitList({
  state,
  isHeld,
  ticks,
  onTick,
}: {
  readonly state: 'there' | 'not-there';
  readonly isHeld: boolean;
  /** As the visit was opened. */
  readonly ticks: VisitDraft['ticks'];
  readonly onTick: () => void;
}): TemplateResult {
  const texts = textsOf(visitTexts);
  return html`<section ?hidden=${!isHeld}>
    <h2>${texts.checklist}</h2>
    <p class="muted small">${texts.checklistHint}</p>
    ${
      state === 'there'
        ? html`<fidelity-checklist
            lang="en"
            .responses=${guard([ticks], () => ticks)}
            @change=${onTick}
          ></fidelity-checklist>`
        : nothing
    }
  </section>`;
}
