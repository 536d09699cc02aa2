// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { FlowStrings } from '../strings/strings.js';
import { renderCalm } from './closing-screens.js';
import type { FlowSetting } from './flow-setting.js';
import type { Questions } from './questions.js';

/** One question, and after the last one the way to hand the answers in. Stands in the page before it is shown. */
export function renderAsking(
  strings: FlowStrings,
  setting: FlowSetting,
  { questions, isShown, onDone }: { questions: Questions | undefined; isShown: boolean; onDone: () => void },
): unknown {
  if (!questions) return nothing;
  const { parts, forms, position, isThrough, isCritical } = questions;
  const { handsInEach } = setting;
  return html`<div ?hidden=${!isShown}>
    <h1 class=${parts.length > 1 ? 'part' : 'visually-hidden'}>${strings.part(position, parts.length)}</h1>
    <div class="forms">${forms}</div>
    ${
      isThrough
        ? html`${isCritical ? renderCalm(strings, setting) : nothing}
            ${handsInEach ? nothing : html`<p data-read>${strings.lastPart}</p>`}
            <div class="actions">
              <button type="button" class="primary finish" @click=${onDone}>
                ${handsInEach ? strings.finishPart : strings.finish}
              </button>
            </div>`
        : nothing
    }
  </div>`;
}
