// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import { emergencyServices, lifeline, maternalHotline } from '@cradleside/instruments/crisis-resources';
import { textsOf } from '../app/texts.js';
import { handOverTexts } from './handover.texts.js';

/**
 * Whom she can call or write to now: the agency's own words, or the US numbers that ship.
 * @param agencyText plain, with line breaks; empty: none
 */
export function crisisContacts(agencyText: string): unknown {
  const { crisis } = textsOf(handOverTexts);
  if (agencyText !== '') return agencyText.split('\n').map((line) => html`<p dir="auto">${line}</p>`);
  const { press, text } = lifeline.spanish;
  return html`<ul>
    <li>${crisis.lifeline(leftToRight(lifeline.phone), press, text)}</li>
    <li>${crisis.emergency(leftToRight(emergencyServices.phone))}</li>
    <li>${crisis.maternal(leftToRight(maternalHotline.phone))}</li>
  </ul>`;
}

/** Among Arabic words the groups of a number would stand in the wrong order (Unicode isolates keep them). */
function leftToRight(phone: string): string {
  return `\u2066${phone}\u2069`;
}
