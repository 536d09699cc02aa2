// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import { wordTexts } from '../parts/words.texts.js';
import type { FamilyFault } from './check-family.js';
import { editFamilyTexts } from './edit-family.texts.js';

/** What is said at a field of the family's form. */
export function familyFaultText(fault: FamilyFault | undefined): string | undefined {
  const texts = textsOf(editFamilyTexts);
  switch (fault) {
    case undefined:
      return undefined;
    case 'no-day':
    case 'too-early':
    case 'too-late':
      return textsOf(wordTexts).dayFaults[fault];
    case 'code-needed':
    case 'opened-needed':
      return textsOf(wordTexts).isNeeded;
    case 'code-taken':
      return texts.codeTaken;
    case 'birth-ahead':
      return texts.birthAhead;
    case 'opened-ahead':
      return texts.openedAhead;
    case 'closed-before':
      return texts.closedBefore;
  }
}
