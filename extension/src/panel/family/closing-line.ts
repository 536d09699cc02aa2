// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { instrumentName } from '../practice/instrument-name.js';
import type { Family } from '../practice/records.js';
import { closingTexts } from './closing.texts.js';

/** What of the last battery a closed episode was closed without, and why. */
export function renderClosingLine({ closed, closings = [] }: Family): TemplateResult | typeof nothing {
  const last = closings.filter(({ day }) => day === closed).at(-1);
  if (!last || closed === '') return nothing;
  const instruments = [...new Set(last.without.map(({ instrument }) => instrumentName(instrument)))];
  const words = textsOf(closingTexts).closedWithout(instruments.join(', '), last.reason);
  return html`<li class="muted">${words}</li>`;
}
