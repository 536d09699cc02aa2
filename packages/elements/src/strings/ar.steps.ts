// SPDX-License-Identifier: Apache-2.0
import type { StepStrings } from './strings.js';

/** Arabic text of the steps layout. Ours, not the instruments': needs review by a native speaker. */
export const arabicSteps: StepStrings = {
  back: 'رجوع',
  next: 'التالي',
  skip: 'تخطٍّ',
  finish: 'إنهاء',
  stepHint: 'سؤال واحد في كل مرة. المسي إجابة للمتابعة؛ الرجوع لا يمحو شيئًا.',
  step: (position, total) => `${position} من ${total}`,
  end: 'شكرًا لك. كان هذا السؤال الأخير.',
};
