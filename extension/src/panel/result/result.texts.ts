// SPDX-License-Identifier: Apache-2.0
import { itemNineFigures } from '@cradleside/charting/evidence';
import type { Texts } from '../app/texts.js';
import type { SelfReport } from '../practice/records.js';

const { notAtAll, predictiveValue } = itemNineFigures;

/** Spanish and Arabic need review by a native speaker. */
export interface ResultTexts {
  readonly title: (name: string, day: string) => string;
  readonly actNow: (item: string) => string;
  readonly ask: (item: string) => string;
  readonly actNowHelp: string;
  /** What was answered, in the words of the form with its value. */
  readonly answer: (words: string) => string;
  readonly help: string;
  readonly helpTitle: string;
  readonly acknowledge: string;
  readonly acknowledged: string;
  readonly acknowledgedBy: (actor: string, time: string) => string;
  readonly isStruck: string;
  readonly safetyEvent: string;
  readonly backToEvent: string;
  readonly change: string;
  readonly sinceBaseline: string;
  readonly sinceLast: string;
  readonly sinceOnly: string;
  /** The best sitting of the episode, where this one is reliably worse. */
  readonly sinceBest: string;
  readonly changed: (from: number, to: number, change: string, day: string) => string;
  readonly met: (points: number) => string;
  readonly notMet: (points: number) => string;
  readonly worse: (points: number) => string;
  readonly thisHasNoTotal: string;
  readonly earlierHasNoTotal: (day: string) => string;
  readonly neitherHasTotal: string;
  readonly firstOne: string;
  readonly answers: string;
  readonly blank: string;
  readonly declined: string;
  readonly notAsked: string;
  readonly about: string;
  readonly who: string;
  readonly when: string;
  readonly mode: string;
  readonly language: string;
  readonly wording: string;
  readonly official: string;
  readonly own: string;
  readonly enteredBy: string;
  readonly sitting: string;
  readonly sittings: Readonly<Record<SelfReport['state'], string>>;
  readonly research: string;
  readonly researchAnswers: Readonly<Record<'yes' | 'no' | 'unsaid', string>>;
  readonly charted: string;
  readonly chartedHow: Readonly<Record<'inserted' | 'copied', string>>;
  readonly chartOf: Readonly<Record<'caregiver' | 'child', string>>;
  readonly corrections: string;
  readonly correctionLine: (what: string, actor: string, time: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly note: string;
  readonly correct: string;
  readonly correctTitle: (name: string, day: string) => string;
  readonly result: string;
  readonly whatIsWrong: string;
  readonly wrongFamily: string;
  readonly wrongDate: string;
  readonly twice: string;
  readonly takeBack: string;
  readonly family: string;
  readonly caregiver: string;
  readonly date: string;
  readonly sameAsBefore: string;
  readonly noSuchFamily: string;
  readonly twiceHint: string;
  readonly corrected: string;
  readonly alertOpen: string;
  readonly chartedElsewhere: (whose: string, time: string) => string;
  readonly apply: string;
}

export const resultTexts: Texts<ResultTexts> = {
  en: {
    title: (name, day) => `${name}, ${day}`,
    actNow: (item) => `Item ${item} endorsed: ask now.`,
    ask: (item) => `Item ${item} not answered: ask.`,
    answer: (words) => `Answer: ${words}.`,
    actNowHelp:
      'Ask directly about thoughts of suicide before the visit ends, and follow your agency’s protocol.',
    helpTitle: 'What item 9 can and cannot say',
    help: `Item 9 = 0 does not rule out risk. In records of the US Veterans Health Administration ${notAtAll} % of those who died by suicide had last answered “not at all”. Of those who endorse it, about ${predictiveValue} % are found at risk on the C-SSRS.`,
    acknowledge: 'I have seen this',
    acknowledged: 'Acknowledged.',
    acknowledgedBy: (actor, time) => `Acknowledged by ${actor}, ${time}`,
    isStruck: 'Struck out: shown, counted nowhere.',
    safetyEvent: 'Safety event',
    backToEvent: 'Back to the safety event',
    change: 'Change',
    sinceBaseline: 'Since baseline',
    sinceLast: 'Since last time',
    sinceOnly: 'Since the first',
    sinceBest: 'Since the best score so far',
    changed: (from, to, change, day) => `${from} → ${to}, ${change} since ${day}`,
    met: (points) => `reliable change (${points} or more): met`,
    notMet: (points) => `reliable change (${points} or more): not met`,
    worse: (points) => `reliably worse (${points} or more)`,
    thisHasNoTotal: 'Not compared: this form has no total. A prorated value is never compared.',
    earlierHasNoTotal: (day) => `Not compared: the form of ${day} has no total.`,
    neitherHasTotal: 'Not compared: neither form has a total.',
    firstOne: 'The first of its kind for this person.',
    answers: 'Answers',
    blank: 'blank',
    declined: 'chose not to answer',
    notAsked: 'not asked',
    about: 'About this form',
    who: 'Who answered',
    when: 'Date',
    mode: 'How',
    language: 'Language',
    wording: 'Wording',
    official: 'official translation',
    own: 'original',
    enteredBy: 'Entered by',
    sitting: 'How it ended',
    sittings: {
      open: 'left before the end, or still answering',
      finished: 'finished',
      stopped: 'stopped before the end',
    },
    research: 'Use for research',
    researchAnswers: { yes: 'allowed', no: 'not allowed', unsaid: 'not said' },
    charted: 'Note',
    chartedHow: { inserted: 'inserted', copied: 'copied' },
    chartOf: { caregiver: 'for the caregiver’s chart', child: 'for the child’s chart' },
    corrections: 'Corrections',
    correctionLine: (what, actor, time) => `${what} by ${actor}, ${time}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    note: 'Note',
    correct: 'Correct',
    correctTitle: (name, day) => `Correct ${name}, ${day}`,
    result: 'Result',
    whatIsWrong: 'What is wrong?',
    wrongFamily: 'Wrong family or caregiver',
    wrongDate: 'Wrong date',
    twice: 'Entered twice or by mistake',
    takeBack: 'Take the strike back',
    family: 'Belongs to family',
    caregiver: 'Answered by',
    date: 'Right date',
    sameAsBefore: 'This is what it says already.',
    noSuchFamily: 'No family has this client id.',
    twiceHint: 'It stays in the timeline, struck through, and counts nowhere. It can be taken back.',
    alertOpen: 'An alert of this form waits. Go back to the result and acknowledge it first.',
    chartedElsewhere: (whose, time) =>
      `A note of this form went into the chart of ${whose} (${time}). Take it out there.`,
    corrected: 'Corrected. The trace is kept with the record.',
    apply: 'Correct it',
  },
  es: {
    title: (name, day) => `${name}, ${day}`,
    actNow: (item) => `Pregunta ${item} afirmada: pregunte ahora.`,
    ask: (item) => `Pregunta ${item} sin respuesta: pregunte.`,
    answer: (words) => `Respuesta: ${words}.`,
    actNowHelp:
      'Pregunte directamente por pensamientos de suicidio antes de terminar la visita y siga el protocolo de su agencia.',
    helpTitle: 'Qué puede decir la pregunta 9 y qué no',
    help: `Pregunta 9 = 0 no descarta el riesgo. En los registros de la administración de salud de veteranos de EE. UU., el ${notAtAll} % de quienes murieron por suicidio había respondido por última vez «ningún día». De quienes la afirman, cerca del ${predictiveValue} % resulta en riesgo según la C-SSRS.`,
    acknowledge: 'Lo he visto',
    acknowledged: 'Confirmado.',
    acknowledgedBy: (actor, time) => `Confirmado por ${actor}, ${time}`,
    isStruck: 'Tachado: se muestra, no cuenta en ningún lado.',
    safetyEvent: 'Evento de seguridad',
    backToEvent: 'Volver al evento de seguridad',
    change: 'Cambio',
    sinceBaseline: 'Desde el inicio',
    sinceLast: 'Desde la última vez',
    sinceOnly: 'Desde el primero',
    sinceBest: 'Desde el mejor resultado hasta ahora',
    changed: (from, to, change, day) => `${from} → ${to}, ${change} desde el ${day}`,
    met: (points) => `cambio fiable (${points} o más): alcanzado`,
    notMet: (points) => `cambio fiable (${points} o más): no alcanzado`,
    worse: (points) => `empeoramiento fiable (${points} o más)`,
    thisHasNoTotal: 'Sin comparar: este formulario no tiene total. Un valor prorrateado nunca se compara.',
    earlierHasNoTotal: (day) => `Sin comparar: el formulario del ${day} no tiene total.`,
    neitherHasTotal: 'Sin comparar: ninguno de los dos tiene total.',
    firstOne: 'El primero de su clase para esta persona.',
    answers: 'Respuestas',
    blank: 'en blanco',
    declined: 'prefirió no responder',
    notAsked: 'no preguntada',
    about: 'Sobre este formulario',
    who: 'Quién respondió',
    when: 'Fecha',
    mode: 'Cómo',
    language: 'Idioma',
    wording: 'Texto',
    official: 'traducción oficial',
    own: 'original',
    enteredBy: 'Introducido por',
    sitting: 'Cómo terminó',
    sittings: {
      open: 'se fue antes del final o sigue contestando',
      finished: 'completado',
      stopped: 'se detuvo antes del final',
    },
    research: 'Uso en investigación',
    researchAnswers: { yes: 'permitido', no: 'no permitido', unsaid: 'no dicho' },
    charted: 'Nota',
    chartedHow: { inserted: 'insertada', copied: 'copiada' },
    chartOf: {
      caregiver: 'para el expediente de la persona cuidadora',
      child: 'para el expediente de la niña o el niño',
    },
    corrections: 'Correcciones',
    correctionLine: (what, actor, time) => `${what} por ${actor}, ${time}`,
    fromTo: (from, to) => `de ${from} a ${to}`,
    note: 'Nota',
    correct: 'Corregir',
    correctTitle: (name, day) => `Corregir ${name}, ${day}`,
    result: 'Resultado',
    whatIsWrong: '¿Qué está mal?',
    wrongFamily: 'Familia o cuidador equivocado',
    wrongDate: 'Fecha equivocada',
    twice: 'Introducido dos veces o por error',
    takeBack: 'Retirar el tachado',
    family: 'Pertenece a la familia',
    caregiver: 'Respondió',
    date: 'Fecha correcta',
    sameAsBefore: 'Ya dice eso.',
    noSuchFamily: 'Ninguna familia tiene ese número de cliente.',
    twiceHint: 'Sigue en la cronología, tachado, y no cuenta en ningún lado. Se puede retirar.',
    alertOpen: 'Hay un aviso pendiente de este formulario. Vuelva al resultado y confírmelo primero.',
    chartedElsewhere: (whose, time) =>
      `Una nota de este formulario se puso en la historia de ${whose} (${time}). Retírela de allí.`,
    corrected: 'Corregido. El rastro se guarda con el registro.',
    apply: 'Corregirlo',
  },
  ar: {
    title: (name, day) => `\u2068${name}\u2069، ${day}`,
    actNow: (item) => `السؤال ${item} أُجيب بالإيجاب: اسأل الآن.`,
    ask: (item) => `السؤال ${item} بلا إجابة: اسأل.`,
    answer: (words) => `الإجابة: ${words}.`,
    actNowHelp: 'اسأل مباشرة عن أفكار الانتحار قبل انتهاء الزيارة واتبع بروتوكول وكالتك.',
    helpTitle: 'ما يقوله السؤال 9 وما لا يقوله',
    help: `السؤال 9 = 0 لا ينفي الخطر. في سجلات إدارة صحة المحاربين القدامى الأمريكية كان ${notAtAll} % ممن ماتوا انتحارًا قد أجابوا آخر مرة «ولا مرة». ومن بين من يجيبون بالإيجاب يُعد نحو ${predictiveValue} % في خطر وفق مقياس C-SSRS.`,
    acknowledge: 'اطلعت على هذا',
    acknowledged: 'تم تأكيد الاطلاع.',
    acknowledgedBy: (actor, time) => `أكد الاطلاع ${actor}، ${time}`,
    isStruck: 'مشطوب: يظهر ولا يُحتسب.',
    safetyEvent: 'حدث السلامة',
    backToEvent: 'العودة إلى حدث السلامة',
    change: 'التغير',
    sinceBaseline: 'منذ خط الأساس',
    sinceLast: 'منذ المرة الأخيرة',
    sinceOnly: 'منذ المرة الأولى',
    sinceBest: 'منذ أفضل نتيجة حتى الآن',
    changed: (from, to, change, day) => `من ${from} إلى ${to}، ${change} منذ ${day}`,
    met: (points) => `تغير موثوق (${points} أو أكثر): تحقق`,
    notMet: (points) => `تغير موثوق (${points} أو أكثر): لم يتحقق`,
    worse: (points) => `تدهور موثوق (${points} أو أكثر)`,
    thisHasNoTotal: 'لم تتم المقارنة: لا مجموع لهذا النموذج. القيمة التناسبية لا تُقارن أبدًا.',
    earlierHasNoTotal: (day) => `لم تتم المقارنة: لا مجموع لنموذج ${day}.`,
    neitherHasTotal: 'لم تتم المقارنة: لا مجموع لأي من النموذجين.',
    firstOne: 'الأول من نوعه لهذا الشخص.',
    answers: 'الإجابات',
    blank: 'فارغ',
    declined: 'اختار عدم الإجابة',
    notAsked: 'لم يُسأل',
    about: 'عن هذا النموذج',
    who: 'من أجاب',
    when: 'التاريخ',
    mode: 'الطريقة',
    language: 'اللغة',
    wording: 'النص',
    official: 'ترجمة رسمية',
    own: 'الأصل',
    enteredBy: 'أدخله',
    sitting: 'كيف انتهى',
    sittings: { open: 'تُرك قبل النهاية أو لم ينتهِ بعد', finished: 'أُتم', stopped: 'أوقف قبل النهاية' },
    research: 'الاستعمال في البحث',
    researchAnswers: { yes: 'مسموح', no: 'غير مسموح', unsaid: 'لم يُذكر' },
    charted: 'الملاحظة',
    chartedHow: { inserted: 'أُدرجت', copied: 'نُسخت' },
    chartOf: { caregiver: 'لملف مقدم الرعاية', child: 'لملف الطفل' },
    corrections: 'التصحيحات',
    correctionLine: (what, actor, time) => `${what}، ${actor}، ${time}`,
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    note: 'ملاحظة',
    correct: 'تصحيح',
    correctTitle: (name, day) => `تصحيح \u2068${name}\u2069، ${day}`,
    result: 'النتيجة',
    whatIsWrong: 'ما الخطأ؟',
    wrongFamily: 'العائلة أو مقدم الرعاية خطأ',
    wrongDate: 'التاريخ خطأ',
    twice: 'أُدخل مرتين أو بالخطأ',
    takeBack: 'إلغاء الشطب',
    family: 'ينتمي إلى العائلة',
    caregiver: 'أجاب',
    date: 'التاريخ الصحيح',
    sameAsBefore: 'هذا هو المسجل بالفعل.',
    noSuchFamily: 'لا توجد عائلة بهذا الرقم.',
    twiceHint: 'يبقى في السجل الزمني مشطوبًا ولا يُحتسب. يمكن التراجع عن ذلك.',
    alertOpen: 'هناك تنبيه معلّق لهذا النموذج. ارجع إلى النتيجة وأكد الاطلاع عليه أولًا.',
    chartedElsewhere: (whose, time) =>
      `أُدرجت ملاحظة من هذا النموذج في ملف \u2068${whose}\u2069 (${time}). أزلها من هناك.`,
    corrected: 'تم التصحيح. الأثر محفوظ مع السجل.',
    apply: 'صحّح',
  },
};
