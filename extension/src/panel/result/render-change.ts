// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { changeSince } from '../practice/change-since.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { changeLine, earlierOf } from './change-lines.js';
import { resultTexts } from './result.texts.js';
import { worsenedSinceBest } from './worsened-since-best.js';

/** What changed since baseline, since last time, and since the best sitting where this one is reliably worse than it. */
export function renderChange(
  practice: Practice,
  screening: Stored<'screening'>,
  instrument: Instrument,
): TemplateResult {
  const texts = textsOf(resultTexts);
  const { family } = screening.value;
  const all = practice.screenings(family);
  const opened = practice.family(family)?.value.opened ?? '';
  const { baseline, last } = earlierOf(screening, all, opened);
  const best = worsenedSinceBest(instrument, screening, { all, opened });
  const line = (title: string, earlier: Stored<'screening'> | undefined) =>
    earlier
      ? html`<p class=${isWorse(instrument, earlier, screening) ? 'change alert positive' : 'change'}>
          ${title}: ${changeLine(instrument, earlier, screening)}
        </p>`
      : nothing;
  return html`<h2>${texts.change}</h2>
    ${baseline || last ? nothing : html`<p class="muted">${texts.firstOne}</p>`}
    ${line(last ? texts.sinceBaseline : texts.sinceOnly, baseline)} ${line(texts.sinceLast, last)}
    ${best?.id === baseline?.id || best?.id === last?.id ? nothing : line(texts.sinceBest, best)}`;
}

function isWorse(instrument: Instrument, earlier: Stored<'screening'>, later: Stored<'screening'>): boolean {
  const change = changeSince(instrument, earlier.value.administration, later.value.administration);
  return change.state === 'known' && change.reliable === 'worsened';
}
