// SPDX-License-Identifier: Apache-2.0
import { html, nothing } from 'lit';
import type { FlowStrings } from '../strings/strings.js';
import { renderCalm } from './closing-screens.js';
import type { FlowSetting } from './flow-setting.js';
import type { Questions } from './questions.js';

/** One question, and after the last one the way to hand the answers in. */
export function renderAsking(
  strings: FlowStrings,
  setting: FlowSetting,
  { questions, onDone }: { questions: Questions | undefined; onDone: () => void },
): unknown {
  if (!questions) return nothing;
  const { parts, position, isThrough, isCritical } = questions;
  const { handsInEach } = setting;
  return html`<h1 class=${parts.length > 1 ? 'part' : 'visually-hidden'}>${strings.part(position, parts.length)}</h1>
    <div class="forms">${parts.map(({ form }) => form)}</div>
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
    }`;
}
