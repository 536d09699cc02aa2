// SPDX-License-Identifier: Apache-2.0
import type { ComponentUse, Gaps } from '@cradleside/charting/visit';
import type { Checklist } from '@cradleside/instruments';
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { dayText } from '../pictures/day-text.js';
import type { PictureStrings } from '../strings/picture-strings.js';
import { labelOf } from './component-labels.js';

/** What was not seen in the last logged visits, in words: categories, and the elements of those that were seen in part. */
export function renderGaps(
  { of, categories, strategies }: Gaps,
  { checklist, strings }: { readonly checklist: Checklist; readonly strings: PictureStrings },
): TemplateResult {
  if (of === 0) return html`<p class="gaps" part="gaps">${strings.nothingLogged}</p>`;
  const whole = new Set(categories.map(({ id }) => id));
  const gaps = [...categories, ...strategies.filter(({ category }) => !whole.has(category))];
  if (gaps.length === 0) return html`<p class="gaps" part="gaps">${strings.noGaps(of)}</p>`;
  return html`<div class="gaps" part="gaps">
    <h4>${strings.gapsHeading(of)}</h4>
    <ul>
      ${gaps.map((gap) => html`<li>${gapWords(gap)}</li>`)}
    </ul>
  </div>`;

  function gapWords(use: ComponentUse): string {
    const name = labelOf(use, checklist, strings);
    return use.lastSeen === null
      ? strings.neverSeen(name)
      : strings.lastSeenOn(name, dayText(use.lastSeen, strings.locale));
  }
}
