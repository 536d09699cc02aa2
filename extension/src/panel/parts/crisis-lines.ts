// SPDX-License-Identifier: Apache-2.0
import { emergencyServices, lifeline, maternalHotline } from '@cradleside/instruments/crisis-resources';
import type { Policy } from '@cradleside/policy';
import type { InterfaceLanguage } from '../app/texts.js';
import { agencyCrisisText } from './agency-crisis-text.js';
import { crisisTexts } from './crisis.texts.js';

/** Whom to call in a crisis, line by line: the agency's own words in that language where it has set them, else the US numbers. */
export function crisisLines(
  { crisis }: Pick<Policy, 'crisis'>,
  language: InterfaceLanguage,
): readonly string[] {
  const own = agencyCrisisText(crisis, language);
  if (own !== undefined) return own.split('\n');
  const texts = crisisTexts[language];
  return [
    texts.lifeline(leftToRight(lifeline.phone)),
    texts.lifelineSpanish(lifeline.spanish.press, lifeline.spanish.text),
    texts.emergency(leftToRight(emergencyServices.phone)),
    texts.maternal(leftToRight(maternalHotline.phone)),
  ];
}

/** Among Arabic words the groups of a number would stand in the wrong order (Unicode isolates keep them). */
function leftToRight(phone: string): string {
  return `\u2066${phone}\u2069`;
}
