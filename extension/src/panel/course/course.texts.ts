// SPDX-License-Identifier: Apache-2.0
import type { ChangeThreshold } from '@cradleside/instruments';
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** Spanish and Arabic need review by a native speaker. */
export interface CourseTexts {
  readonly title: string;
  readonly families: string;
  readonly whose: string;
  readonly picture: string;
  readonly views: Readonly<Record<'scores' | 'visits' | 'both', string>>;
  readonly nothingYet: string;
  readonly screen: string;
  readonly numbers: (name: string) => string;
  readonly baseline: string;
  readonly best: string;
  readonly last: string;
  readonly totalOn: (total: number, maximum: number, day: string) => string;
  readonly noTotal: string;
  readonly change: string;
  readonly changeSince: (change: string, day: string) => string;
  /** Kind of a threshold -> its name; the value is in points, of a response the fall as a fraction of the first total. */
  readonly threshold: Readonly<Record<ChangeThreshold['kind'], (value: number) => string>>;
  readonly met: string;
  readonly notMet: string;
  readonly notKnown: string;
  readonly notTold: (shownFrom: number) => string;
  readonly reliable: Readonly<Record<'improved' | 'worsened' | 'none', string>>;
  readonly worsened: Readonly<Record<'baseline' | 'best', string>>;
  readonly slope: string;
  readonly changeAMonth: string;
  readonly perMonth: (points: string, screens: number, span: string) => string;
  readonly noSlope: Readonly<
    Record<'no-screen' | 'one-screen' | 'too-short', (screens: number, span: string) => string>
  >;
  readonly days: (count: number) => string;
  readonly months: (count: string) => string;
  readonly prorated: (count: number) => string;
  readonly withoutTotal: (count: number) => string;
  readonly outOfWindow: (count: number) => string;
  readonly beforeEpisode: (count: number) => string;
  readonly badDay: (count: number) => string;
  readonly struck: (count: number) => string;
  readonly noComparison: string;
  readonly evidence: string;
}

const percent = (share: number) => Math.round(share * 100);
const screensEn = (count: number) => (count === 1 ? '1 screen' : `${count} screens`);
const screensEs = (count: number) => (count === 1 ? '1 cuestionario' : `${count} cuestionarios`);
const screensAr = (count: number) => arabicCount(count, arabicNouns.screen);
/** Keeps a number with its sign together among Arabic words. */
const apart = (text: string) => `\u2066${text}\u2069`;

export const courseTexts: Texts<CourseTexts> = {
  en: {
    title: 'Change over time',
    families: 'Families',
    whose: 'Whose scores',
    picture: 'Picture',
    views: { scores: 'Scores', visits: 'Visits', both: 'Both together' },
    nothingYet: 'No screener with a score has been given to this person in this episode yet.',
    screen: 'Give a screener',
    numbers: (name) => `${name} in numbers`,
    baseline: 'Baseline',
    best: 'Best',
    last: 'Last',
    totalOn: (total, maximum, day) => `${total} of ${maximum}, ${day}`,
    noTotal: 'no screen with a total yet',
    change: 'Change',
    changeSince: (change, day) => `${change} since ${day}`,
    threshold: {
      reliable: (points) => `Reliable change (${points} points or more)`,
      meaningful: (points) => `Change that is noticed (${points} points or more)`,
      response: (share) => `Response (down by ${percent(share)} % or more)`,
      remission: (points) => `Remission (below ${points})`,
      'end-state': (points) => `Good end state (${points} or below)`,
    },
    met: 'met',
    notMet: 'not met',
    notKnown: 'not known',
    notTold: (from) => `not told: the baseline is below ${from}`,
    reliable: { improved: 'met: improved', worsened: 'met: worsened', none: 'not met' },
    worsened: {
      baseline: 'Reliably worse than at baseline.',
      best: 'Reliably worse than at the best screen so far.',
    },
    slope: 'Slope',
    changeAMonth: 'Change a month',
    perMonth: (points, screens, span) => `${points} points per month (${screensEn(screens)} over ${span})`,
    noSlope: {
      'no-screen': () => 'none: no screen with a total yet',
      'one-screen': () => 'none: one screen makes no change',
      'too-short': (screens, span) => `none: ${screensEn(screens)} over ${span} are too close together`,
    },
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    months: (count) => `${count} months`,
    prorated: (count) =>
      `${screensEn(count)} with a prorated value: a hollow point, in no change and no slope.`,
    withoutTotal: (count) => `${screensEn(count)} without a total: a dash under the picture.`,
    outOfWindow: (count) =>
      `${screensEn(count)} outside the window of the schedule: a small tick at the point.`,
    beforeEpisode: (count) => `${screensEn(count)} from before this episode: not in the picture.`,
    badDay: (count) =>
      `${screensEn(count)} on a day that cannot be right: not in the picture. Correct the day.`,
    struck: (count) => `${screensEn(count)} struck out: not in the picture.`,
    noComparison: 'The course of one family is never called better or worse than a trial’s.',
    evidence: 'What is known about the model',
  },
  es: {
    title: 'Cambio a lo largo del tiempo',
    families: 'Familias',
    whose: 'De quién son las puntuaciones',
    picture: 'Gráfico',
    views: { scores: 'Puntuaciones', visits: 'Visitas', both: 'Ambos juntos' },
    nothingYet: 'Aún no se ha aplicado a esta persona ningún cuestionario con puntuación en este episodio.',
    screen: 'Aplicar un cuestionario',
    numbers: (name) => `${name} en números`,
    baseline: 'Inicial',
    best: 'Mejor',
    last: 'Último',
    totalOn: (total, maximum, day) => `${total} de ${maximum}, ${day}`,
    noTotal: 'aún no hay un cuestionario con total',
    change: 'Cambio',
    changeSince: (change, day) => `${change} desde el ${day}`,
    threshold: {
      reliable: (points) => `Cambio fiable (${points} puntos o más)`,
      meaningful: (points) => `Cambio que se nota (${points} puntos o más)`,
      response: (share) => `Respuesta (baja del ${percent(share)} % o más)`,
      remission: (points) => `Remisión (menos de ${points})`,
      'end-state': (points) => `Buen estado final (${points} o menos)`,
    },
    met: 'se cumple',
    notMet: 'no se cumple',
    notKnown: 'no se sabe',
    notTold: (from) => `no se indica: el inicial es menor de ${from}`,
    reliable: {
      improved: 'se cumple: mejoría',
      worsened: 'se cumple: empeoramiento',
      none: 'no se cumple',
    },
    worsened: {
      baseline: 'Empeoramiento fiable respecto al inicial.',
      best: 'Empeoramiento fiable respecto al mejor cuestionario hasta ahora.',
    },
    slope: 'Pendiente',
    changeAMonth: 'Cambio por mes',
    perMonth: (points, screens, span) => `${points} puntos por mes (${screensEs(screens)} en ${span})`,
    noSlope: {
      'no-screen': () => 'ninguna: aún no hay un cuestionario con total',
      'one-screen': () => 'ninguna: con un cuestionario no hay cambio',
      'too-short': (screens, span) => `ninguna: ${screensEs(screens)} en ${span} están demasiado cerca`,
    },
    days: (count) => (count === 1 ? '1 día' : `${count} días`),
    months: (count) => `${count} meses`,
    prorated: (count) =>
      `${screensEs(count)} con valor prorrateado: punto hueco, fuera del cambio y de la pendiente.`,
    withoutTotal: (count) => `${screensEs(count)} sin total: una raya debajo del gráfico.`,
    outOfWindow: (count) =>
      `${screensEs(count)} fuera del plazo del calendario: una marca pequeña en el punto.`,
    beforeEpisode: (count) => `${screensEs(count)} de antes de este episodio: fuera del gráfico.`,
    badDay: (count) =>
      `${screensEs(count)} con una fecha que no puede ser correcta: fuera del gráfico. Corrija la fecha.`,
    struck: (count) => `${screensEs(count)} con tachado: fuera del gráfico.`,
    noComparison: 'El curso de una familia nunca se llama mejor o peor que el de un ensayo.',
    evidence: 'Qué se sabe del modelo',
  },
  ar: {
    title: 'التغير عبر الزمن',
    families: 'العائلات',
    whose: 'درجات من',
    picture: 'الصورة',
    views: { scores: 'الدرجات', visits: 'الزيارات', both: 'كلاهما معًا' },
    nothingYet: 'لم يُقدَّم لهذا الشخص في هذه الحالة استبيان له درجة بعد.',
    screen: 'قدّم استبيانًا',
    numbers: (name) => `${name} بالأرقام`,
    baseline: 'خط الأساس',
    best: 'الأفضل',
    last: 'الأخير',
    totalOn: (total, maximum, day) => `${total} من ${maximum}، ${day}`,
    noTotal: 'لا يوجد استبيان له مجموع بعد',
    change: 'التغير',
    changeSince: (change, day) => `${apart(change)} منذ ${day}`,
    threshold: {
      reliable: (points) => `تغير موثوق (${points} نقاط أو أكثر)`,
      meaningful: (points) => `تغير ملحوظ (${points} نقاط أو أكثر)`,
      response: (share) => `استجابة (انخفاض ${percent(share)} % أو أكثر)`,
      remission: (points) => `هدأة (أقل من ${points})`,
      'end-state': (points) => `حالة نهائية جيدة (${points} أو أقل)`,
    },
    met: 'متحقق',
    notMet: 'غير متحقق',
    notKnown: 'غير معروف',
    notTold: (from) => `لا يُذكر: خط الأساس أقل من ${from}`,
    reliable: { improved: 'متحقق: تحسن', worsened: 'متحقق: تدهور', none: 'غير متحقق' },
    worsened: {
      baseline: 'تدهور موثوق مقارنة بخط الأساس.',
      best: 'تدهور موثوق مقارنة بأفضل استبيان حتى الآن.',
    },
    slope: 'الميل',
    changeAMonth: 'التغير في الشهر',
    perMonth: (points, screens, span) => `${apart(points)} نقطة في الشهر (${screensAr(screens)} خلال ${span})`,
    noSlope: {
      'no-screen': () => 'لا يوجد: لا استبيان له مجموع بعد',
      'one-screen': () => 'لا يوجد: استبيان واحد لا يُظهر تغيرًا',
      'too-short': (screens, span) => `لا يوجد: ${screensAr(screens)} خلال ${span}، وهي متقاربة جدًا`,
    },
    days: (count) => arabicCount(count, arabicNouns.day),
    months: (count) => `${count} شهرًا`,
    prorated: (count) => `${screensAr(count)} بقيمة تناسبية: نقطة مفرغة، لا تدخل في التغير ولا في الميل.`,
    withoutTotal: (count) => `${screensAr(count)} بلا مجموع: شرطة أسفل الصورة.`,
    outOfWindow: (count) => `${screensAr(count)} خارج فترة الجدول الزمني: علامة صغيرة عند النقطة.`,
    beforeEpisode: (count) => `${screensAr(count)} من قبل هذه الحالة: خارج الصورة.`,
    badDay: (count) => `${screensAr(count)} بتاريخ لا يمكن أن يكون صحيحًا: خارج الصورة. صحح التاريخ.`,
    struck: (count) => `${screensAr(count)} مع شطب: خارج الصورة.`,
    noComparison: 'لا يوصف مسار عائلة واحدة أبدًا بأنه أفضل أو أسوأ من مسار تجربة.',
    evidence: 'ما المعروف عن النموذج',
  },
};
