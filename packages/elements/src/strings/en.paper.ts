// SPDX-License-Identifier: Apache-2.0
import type { PaperStrings } from './paper-strings.js';

/** English text of paper forms. */
export const englishPaper: PaperStrings = {
  language: 'en',
  direction: 'ltr',
  date: 'Date',
  code: 'Code (no name)',
  markOne: 'Mark one circle for each question. You may leave out any question.',
  tickAll: 'Mark everything that applied to this visit.',
  askedByPerson: 'A person asks these questions aloud; the form is not handed out.',
  stopUnless: (answer) => `Unless you marked “${answer}”, stop here. The rest does not apply.`,
  onlyAfter: (questions, answer) => `Only after “${answer}”, or no answer, to any of ${questions}:`,
  nothing: 'Nothing from this list',
  staff: 'For staff',
  answered: (items) => `answered, of ${items}`,
  total: (highest) => `total, of ${highest}`,
  read: (item) => `question ${item} read today`,
  digits: (digits) => `Digits to type, in the order of the answers: ${digits}`,
};
