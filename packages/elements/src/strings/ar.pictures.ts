// SPDX-License-Identifier: Apache-2.0
import { arabicScore } from './ar.score.js';
import type { PictureStrings } from './picture-strings.js';

/** Keeps a number with its sign, or two numbers, together among Arabic words. */
const apart = (text: string | number) => `\u2066${text}\u2069`;

/** Arabic text of the pictures, the names in our own checklist among it: needs review by a native speaker. */
export const arabicPictures: PictureStrings = {
  language: 'ar',
  direction: 'rtl',
  locale: 'ar-u-ca-gregory-nu-latn',
  showTable: 'عرض كجدول',
  hideTable: 'إخفاء الجدول',
  sources: 'مصادر هذه الأرقام',
  keys: 'مفاتيح الأسهم وHome وEnd تنتقل من نقطة إلى أخرى.',
  date: 'التاريخ',
  semicolon: '؛ ',
  comma: '، ',
  childAge: 'عمر الطفل',
  months: (count) => `الأشهر: ${count}`,
  weeks: (count) => `الأسابيع: ${count}`,
  born: 'الولادة',
  due: 'الموعد المتوقع',
  pregnancy: (weeks) => `الأسبوع ${weeks}`,
  inPregnancy: (weeks) => `الأسبوع ${weeks} من الحمل`,
  ageInMonths: (months) => `${months} ش`,

  trendTitle: 'الدرجات عبر الزمن',
  trendOf: (name) => `${name} عبر الزمن`,
  noScreens: 'لا يوجد استبيان بعد.',
  cutPoint: (threshold) => `الحد ${threshold}`,
  reliable: (threshold, outcome) => {
    const words = { improved: 'تحسن', worsened: 'تدهور', none: 'غير متحقق' };
    return `التغير الموثوق (${threshold}): ${outcome === null ? 'غير معروف بعد' : words[outcome]}`;
  },
  since: (change, day) => `${apart(change)} منذ ${day}`,
  slope: (slope, perMonth, span) => {
    const basis = `عدد الاستبيانات ${slope.screens} خلال ${span}`;
    if (slope.kind !== 'none')
      return `${slope.kind === 'slope' ? 'الميل' : 'التغير'}: ${apart(perMonth)} نقطة في الشهر، ${basis}.`;
    return {
      'no-screen': 'لا يوجد استبيان له مجموع بعد.',
      'one-screen': 'استبيان واحد: لا تغير بعد.',
      'too-short': `${basis}: مدة أقصر من أن يُحسب لها ميل.`,
    }[slope.reason];
  },
  spanOfDays: (days) => `${days} يومًا`,
  spanOfMonths: (months) => `${months} شهرًا`,
  screens: 'الاستبيانات',
  total: 'الدرجة',
  ofMaximum: (total, maximum) => `${total} من ${maximum}`,
  prorated: (value, answered, items) => `قيمة تناسبية ${value}، أجيب عن ${answered} من ${items}`,
  noTotal: (answered, items) => `بلا مجموع، أجيب عن ${answered} من ${items}`,
  bandHeading: 'المستوى',
  sinceFirst: 'منذ الأول',
  window: 'الفترة',
  inWindow: (point) => point,
  outOfWindow: (point, days) =>
    `${point}، خارج فترته (${days < 0 ? 'قبل' : 'بعد'} الموعد بعدد أيام: ${Math.abs(days)})`,
  duePoint: ({ unit, count }) => {
    if (unit === 'week') return `الأسبوع ${count}`;
    if (unit === 'month-after-birth') return `الشهر ${count} بعد الولادة`;
    return count === 0 ? 'البداية' : `الشهر ${count}`;
  },
  trendLimits:
    'تعرض هذه الصورة مجاميع استبيانات ذاتية في الأيام التي أجيب عنها فيها. لا تعرض سبب تغيرها ولا ما حدث بين استبيانين ولا الخطر: السؤال 9 موجود في بطاقة النتيجة.',
  bands: arabicScore.bands,

  mapTitle: 'المكونات بحسب الزيارة',
  noVisits: 'لا توجد زيارة بعد.',
  visitsShown: (held, logged) => `زيارات تمت: ${held}، مسجلة: ${apart(logged)}`,
  earlierVisits: 'زيارات أقدم: مرّر المربعات جانبيًا أو استخدم مفاتيح الأسهم.',
  states: { unlogged: 'تمت ولم تُسجَّل', cancelled: 'أُلغيت', 'no-show': 'لم تكن الأسرة موجودة' },
  breadth: (count, of) => `${count} من ${of} مكونات`,
  breadthHeading: (of) => `في كل زيارة، من ${of}`,
  visit: 'الزيارة',
  component: 'المكون',
  logged: 'زيارات مسجلة ظهر فيها',
  lastSeen: 'آخر ظهور',
  notSeen: 'لم يظهر',
  gapsHeading: (visits) =>
    visits === 1 ? 'لم يظهر في آخر زيارة مسجلة' : `لم يظهر في آخر ${visits} من الزيارات المسجلة`,
  noGaps: (visits) =>
    visits === 1
      ? 'ظهرت كل المكونات في آخر زيارة مسجلة.'
      : `ظهرت كل المكونات في آخر ${visits} من الزيارات المسجلة.`,
  nothingLogged: 'لا توجد زيارة مسجلة بعد.',
  lastSeenOn: (name, day) => `${name} (آخر ظهور ${day})`,
  neverSeen: (name) => `${name} (لم يظهر حتى الآن)`,
  psychotherapy: (presence) =>
    `عناصر العلاج النفسي للوالد والرضيع: أي منها في ${apart(presence)} من الزيارات المسجلة`,
  mapLimits:
    'تعرض هذه الصورة ما وُضعت عليه علامة بعد الزيارات. لا تعرض كيف تم ذلك ولا مقداره ولا ما كانت الأسرة تحتاج إليه: الفجوة سؤال للإشراف. العمود المخطط زيارة تمت ولم تُسجَّل.',
  components: {
    'imh-hv-visit-components': {
      alliance: 'العلاقة المهنية',
      material: 'الاحتياجات الملموسة',
      life: 'التكيف والدعم',
      emotional: 'الدعم العاطفي',
      development: 'الإرشاد النمائي',
      culture: 'الاستجابة الثقافية',
      video: 'الفيديو',
      ipp: 'العلاج النفسي للوالد والرضيع',
      ALL: 'العلاقة المهنية',
      MAT: 'الاحتياجات الملموسة',
      LIF: 'التكيف والدعم',
      EMO: 'الدعم العاطفي',
      DEV: 'الإرشاد النمائي',
      CUL: 'الاستجابة الثقافية',
      VID: 'الفيديو',
      IPP1: 'مشاعر الطفل',
      IPP2: 'معنى اللعب',
      IPP3: 'نظرة الوالد إلى الطفل',
      IPP4: 'القدرة على الرعاية',
      IPP5: 'الربط بالعلاقة',
      IPP6: 'مشاعر الوالد',
      IPP7: 'جراح الماضي',
      IPP8: 'القوة والخبرات الجيدة',
    },
  },

  familyTitle: 'الدرجات والمكونات عبر الزمن',
  together: 'معًا في الزمن، لا سبب ونتيجة: لا تستطيع الصورة أن تقول ما الذي أدى إلى ماذا.',
  visitMarks:
    'كل خط زيارة وُضعت فيها علامة على المكون. الخط المنقط زيارة تمت ولم تُسجَّل، والشرطة في الأعلى زيارة لم تتم.',
};
