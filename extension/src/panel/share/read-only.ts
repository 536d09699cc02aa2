// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { dayText } from '../parts/day-text.js';
import { isolated } from '../parts/isolated.js';
import type { Practice } from '../practice/practice.js';
import { handedOver } from './handed-over.js';
import { shareTexts } from './share.texts.js';

/** Whom a family was handed over to and when, where its copy here is only read. */
export function renderReadOnly(
  practice: Practice,
  family: RecordId,
  go: (route: Route) => void,
): TemplateResult | typeof nothing {
  const sent = handedOver(practice, family);
  if (!sent) return nothing;
  const texts = textsOf(shareTexts);
  return html`<div class="alert note read-only">
    <p>${texts.readOnly(isolated(sent.name), dayText(sent.time.slice(0, 10)))}</p>
    <button type="button" @click=${() => go({ screen: 'share-family', family })}>${texts.toHandOver}</button>
  </div>`;
}
