// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { AdministrationMode } from '@cradleside/instruments/administration';
import { emergencyServices, lifeline, maternalHotline } from '@cradleside/instruments/crisis-resources';
import type { Strings } from '../strings/strings.js';

/**
 * What a respondent reads after finishing or leaving a form with a critical item endorsed: calm, neutral in its title.
 * An agency's own text goes into the slot `crisis`; the built-in numbers are those of the US.
 */
export function renderCrisisText(strings: Strings, mode: AdministrationMode): TemplateResult {
  const isInPerson = mode === 'read-aloud' || mode === 'interpreter' || mode === 'clinician';
  const { spanish } = lifeline;
  return html`<div class="crisis" part="crisis">
    <slot name="crisis">
      <p>${strings.crisisThanks} ${isInPerson ? strings.crisisInPerson : strings.crisisRemote}</p>
      <ul>
        <li>${strings.crisisLifeline(lifeline.name, lifeline.phone, spanish.press, spanish.text)}</li>
        <li>${strings.crisisEmergency(emergencyServices.phone)}</li>
        <li>${strings.crisisMaternal(maternalHotline.name, maternalHotline.phone)}</li>
      </ul>
    </slot>
  </div>`;
}
