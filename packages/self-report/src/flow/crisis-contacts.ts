// SPDX-License-Identifier: Apache-2.0
import { html } from 'lit';
import { emergencyServices, lifeline, maternalHotline } from '@cradleside/instruments/crisis-resources';
import type { FlowStrings } from '../strings/strings.js';

/** Whom she can call or write to now: the agency's own words, or the US numbers that ship. */
export function crisisContacts({ crisis }: FlowStrings, agencyLines: readonly string[] | undefined): unknown {
  if (agencyLines?.length) return agencyLines.map((line) => html`<p dir="auto">${line}</p>`);
  const { press, text } = lifeline.spanish;
  return html`<ul class="contacts">
    <li>${crisis.lifeline(leftToRight(lifeline.phone), press, text)}</li>
    <li>${crisis.emergency(leftToRight(emergencyServices.phone))}</li>
    <li>${crisis.maternal(leftToRight(maternalHotline.phone))}</li>
  </ul>`;
}

/** Among Arabic words the groups of a number would stand in the wrong order (Unicode isolates keep them). */
function leftToRight(phone: string): string {
  return `\u2066${phone}\u2069`;
}
