// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import { wordTexts } from '../parts/words.texts.js';
import type { Practice } from '../practice/practice.js';
import { shareTexts } from './share.texts.js';
import { shareOf } from './shares.js';

/** Where a family went last or came from last, and whether it arrived: whoever opens it must know who else has it. */
export function renderShareLine(practice: Practice, family: RecordId): TemplateResult | typeof nothing {
  const share = shareOf(practice, family)?.value;
  const sent = share?.sent.at(-1);
  const received = share?.received.at(-1);
  const texts = textsOf(shareTexts);
  const day = (time: string) => dayText(time.slice(0, 10));
  if (sent && !(received && Date.parse(received.time) > Date.parse(sent.time))) {
    const arrival = sent.arrived === null ? texts.notArrived : texts.arrived(day(sent.arrived));
    const line = texts.sentLine(sent.kind, isolated(sent.name), day(sent.time));
    return html`<li class="muted">${line}${textsOf(wordTexts).comma}${arrival}</li>`;
  }
  if (!received) return nothing;
  return html`<li class="muted">${texts.receivedLine(received.kind, isolated(received.name), day(received.time))}</li>`;
}
