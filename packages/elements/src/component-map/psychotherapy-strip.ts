// SPDX-License-Identifier: Apache-2.0
import type { Psychotherapy } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { labelOf } from './component-labels.js';

/** In how many logged visits each element was ticked, in the checklist's order: a dot between none and all of them. */
export function renderPsychotherapy(
  { presence, elements }: Psychotherapy,
  {
    checklist,
    strings,
    isWide,
  }: { readonly checklist: Checklist; readonly strings: PictureStrings; readonly isWide: boolean },
): TemplateResult {
  return html`<div class=${isWide ? 'strip wide' : 'strip'} part="psychotherapy">
    <h4>${strings.psychotherapy(presence.text)}</h4>
    <ul>
      ${elements.map((element) => {
        const { count, of, text } = element.visits;
        const x = of === 0 ? 0 : (100 * count) / of;
        return html`<li>
          <span>${labelOf(element, checklist, strings)}</span>
          <svg class="dots" height="16" aria-hidden="true"><line x1="0" x2="100%" y1="8" y2="8"></line><circle class=${count === 0 ? 'none' : 'some'} cx="${x}%" cy="8" r="4"></circle></svg>
          <bdi class="share">${text}</bdi>
        </li>`;
      })}
    </ul>
  </div>`;
}
