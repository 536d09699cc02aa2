// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '../instrument.js';

/** The official Arabic GAD-7. */
export const gad7Ar = {
  id: 'gad-7/ar',
  instrument: 'gad-7',
  language: 'ar',
  direction: 'rtl',
  title: 'GAD-7',
  stem: 'خلال الأسبوعين الماضيين، كم مرة أقلقتك المشاكل التالية؟',
  items: {
    '1': 'الشعور بالغضب أو القلق أو الانفعال الشديد',
    '2': 'عدم القدرة على إنهاء القلق أو التحكم فيه',
    '3': 'القلق المفرط على أشياء مختلفة',
    '4': 'الصعوبة في الاسترخاء',
    '5': 'شدة الاضطراب لدرجة صعوبة البقاء في هدوء',
    '6': 'السرعة في الانزعاج أو الانفعال',
    '7': 'الشعور بالخوف كما لو أن شيئًا فضيعًا قد يحدث',
  },
  scales: {
    default: ['أبداً', 'بعض الأيام', 'أكثر من نصف الأيام', 'كل يوم تقريباً'],
  },
  evidence: 'cross-checked',
  evidenceNote:
    'Two public copies agree; exactness of diacritics is not certain. Looks like a typing error in item 7 of the official form; kept letter for letter.',
} as const satisfies Translation;
