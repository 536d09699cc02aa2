// SPDX-License-Identifier: Apache-2.0
import type { ScoreStrings } from './strings.js';

/** Arabic text of the score card. Ours, not the instruments': needs review by a native speaker. */
export const arabicScore: ScoreStrings = {
  title: (name) => `نتيجة ${name}`,
  notYet: 'بلا إجابة حتى الآن',
  invalid: 'لم تُحسب: إحدى الإجابات خارج مقياسها',
  prorated: (value, answered, items) => `قيمة تناسبية ${value}، أجيب عن ${answered} من ${items}`,
  atOrAbove: (threshold, scale) => `${scale}${threshold} أو أكثر: تحرٍّ إيجابي`,
  below: (threshold, scale) => `${scale}أقل من ${threshold}`,
  undecided: (threshold, scale) => `${scale}الحد ${threshold}: غير معروف بعد`,
  met: 'متحقق',
  notMet: 'غير متحقق',
  worsened: (points) => `تدهور موثوق: ${points} نقاط`,
  zeroIsNotNone: (item) => `السؤال ${item} = 0 لا ينفي الخطر.`,
  change: (points, since) => `\u2068${points > 0 ? '+' : ''}${points}\u2069 منذ \u2068${since}\u2069`,
  reliable: (threshold, outcome) =>
    `التغير الموثوق (${threshold}): ${{ improved: 'تحسن', worsened: 'تدهور', none: 'غير متحقق' }[outcome]}`,
  meaningful: (threshold, met) => `التحسن ذو المعنى (${threshold}): ${met ? 'متحقق' : 'غير متحقق'}`,
  response: (met) => `الاستجابة (النصف أو أقل): ${met ? 'متحقق' : 'غير متحقق'}`,
  remission: (threshold, met) => `الهدأة (أقل من ${threshold}): ${met ? 'متحقق' : 'غير متحقق'}`,
  endState: (threshold, met) => `الحالة النهائية (${threshold} أو أقل): ${met ? 'متحقق' : 'غير متحقق'}`,
  sources: 'مصادر هذه الأرقام',
  disclaimer: 'استبيان ذاتي؛ وليس تشخيصًا.',
  mode: (mode) =>
    ({
      self: 'إجابة ذاتية',
      'read-aloud': 'قُرئ بصوت عالٍ',
      interpreter: 'بمساعدة مترجم',
      clinician: 'سألته المختصة',
      paper: 'على الورق',
    })[mode],
  bands: {
    minimal: 'ضئيل',
    mild: 'خفيف',
    moderate: 'متوسط',
    'moderately-severe': 'متوسط الشدة',
    severe: 'شديد',
    normal: 'طبيعي',
  },
  criteria: {
    'major-depressive-syndrome': 'نمط أعراض يتوافق مع متلازمة اكتئابية كبرى؛ على المختص استبعاد الأسباب الأخرى',
    'other-depressive-syndrome': 'نمط أعراض يتوافق مع متلازمة اكتئابية أخرى؛ على المختص استبعاد الأسباب الأخرى',
  },
};
