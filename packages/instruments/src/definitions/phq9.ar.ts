// SPDX-License-Identifier: Apache-2.0
import type { Translation } from '../instrument.js';

/** The official Arabic PHQ-9. */
export const phq9Ar = {
  id: 'phq-9/ar',
  instrument: 'phq-9',
  language: 'ar',
  direction: 'rtl',
  title: 'استبيان عن صحة المرضى - 9 (PHQ-9)',
  stem: 'خلال الأسبوعين الماضيين، كم مرة عانيت من أي من المشاكل التالية؟',
  items: {
    '1': 'قلة الاهتمام أو قلة الاستمتاع بممارسة بالقيام بأي عمل',
    '2': 'الشعور بالحزن أو ضيق الصدر أو اليأس',
    '3': 'صعوبة في النوم أو نوم متقطع أو النوم أكثر من المعتاد',
    '4': 'الشعور بالتعب أو بامتلاك القليل جداً من الطاقة',
    '5': 'قلة الشهية أو الزيادة في تناول الطعام عن المعتاد',
    '6': 'الشعور بعدم الرضا عن النفس أو الشعور بأنك قد أخذلت نفسك أو عائلتك',
    '7': 'صعوبة في التركيز مثلاً أثناء قراءة الصحيفة أو مشاهدة التلفزيون',
    '8': 'بطء في الحركة أو بطء في التحدث عما هو معتاد لدرجة ملحوظة من الآخرين / أو على العكس من ذلك التحدث بسرعة وكثرة الحركة أكثر من المعتاد',
    '9': 'راودتك أفكار بأنه من الأفضل لو كنت ميتاً أو أفكار بأن تقوم بإيذاء النفس',
    difficulty:
      'إذا أشرت إلى أية من المشاكل أعلاه، فإلى أية درجة صعّبت عليك هذه المشاكل القيام بعملك، الاعتناء بالأمور المنزلية، أو الانسجام مع أشخاص آخرين؟',
  },
  scales: {
    default: ['ولا مرة', 'عدة أيام', 'أكثر من نصف الأيام', 'تقريباً كل يوم'],
    difficulty: ['ليست هناك أي صعوبة', 'هناك بعض الصعوبات', 'هناك صعوبات شديدة', 'هناك صعوبات بالغة التعقيد'],
  },
  evidence: 'single-copy',
  evidenceNote:
    'Stem and items: two unrelated public copies of the official Arabic form agree (item 1 keeps the doubled word of the official form). Options and difficulty item: one copy. Other official Arabic versions exist; never mix them.',
} as const satisfies Translation;
