// SPDX-License-Identifier: Apache-2.0
import { stateOf } from '@cradleside/safety';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import { stageLine } from '../safety/stage-line.js';
import { resultTexts } from './result.texts.js';

/** Where the safety event of a result stands, and the way to it; also from the ASQ that was asked for one. */
export function renderEventLine(
  practice: Practice,
  { id, value }: Stored<'screening'>,
  go: (route: Route) => void,
): TemplateResult {
  const texts = textsOf(resultTexts);
  const event = practice.safety.of(id)?.value;
  const state = event && stateOf(event);
  const isOpen = practice.safety.open().some(({ record }) => record.value.screening === id);
  const { followUpOf } = value;
  return html`${
    state
      ? html`<button
          type="button"
          class="row stack event-line ${isOpen ? state.kind : ''}"
          @click=${() => go({ screen: 'safety-event', screening: id })}
        >
          <strong>${texts.safetyEvent}</strong><span>${stageLine(state)}</span>
        </button>`
      : nothing
  }
  ${
    followUpOf !== undefined && practice.safety.of(followUpOf)
      ? html`<button type="button" class="wide to-event" @click=${() => go({ screen: 'safety-event', screening: followUpOf })}>
          ${texts.backToEvent}
        </button>`
      : nothing
  }`;
}
