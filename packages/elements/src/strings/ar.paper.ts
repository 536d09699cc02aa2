// SPDX-License-Identifier: Apache-2.0
import type { PaperStrings } from './paper-strings.js';

/** Arabic text of paper forms. Ours, not the instruments': needs review by a native speaker. */
export const arabicPaper: PaperStrings = {
  language: 'ar',
  direction: 'rtl',
  date: 'التاريخ',
  code: 'الرمز (بدون اسم)',
  markOne: 'ضعي علامة على دائرة واحدة لكل سؤال. يمكنك ترك أي سؤال دون إجابة.',
  tickAll: 'ضعي علامة على كل ما استُخدم في هذه الزيارة.',
  askedByPerson: 'يطرح شخص هذه الأسئلة بصوت مسموع؛ ولا تُسلَّم الورقة.',
  stopUnless: (answer) => `إن لم تكن الإجابة «${answer}» فتوقفي هنا. الباقي لا ينطبق.`,
  onlyAfter: (questions, answer) => `فقط بعد «${answer}»، أو عدم الإجابة، في أي من ${questions}:`,
  nothing: 'لا شيء من هذه القائمة',
  staff: 'للموظفين',
  answered: (items) => `أُجيب عنها من ${items}`,
  total: (highest) => `المجموع من ${highest}`,
  read: (item) => `قُرئ السؤال ${item} اليوم`,
  digits: (digits) => `الأرقام التي تُكتب، كما تأتي الإجابات: ${digits}`,
};
