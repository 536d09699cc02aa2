// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Route } from '../app/routes.js';
import { textsOf } from '../app/texts.js';
import { questionsTexts } from './questions.texts.js';
import { videoTexts } from './video.texts.js';

/** What of supervision belongs to a family, as buttons. */
export function renderFamilyPlaces(family: RecordId, go: (route: Route) => void): TemplateResult {
  return html`<button type="button" @click=${() => go({ screen: 'supervision-questions', family })}>
      ${textsOf(questionsTexts).title}
    </button>
    <button type="button" @click=${() => go({ screen: 'video-feedback', family })}>
      ${textsOf(videoTexts).title}
    </button>`;
}
