// SPDX-License-Identifier: Apache-2.0
import type { VisitCompany, VisitSetting } from '@cradleside/charting';
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface VisitTexts {
  readonly logTitle: string;
  readonly editTitle: (day: string) => string;
  readonly date: string;
  readonly status: string;
  readonly minutes: string;
  readonly minutesHint: string;
  readonly minutesFault: string;
  readonly setting: string;
  readonly settings: Readonly<Record<VisitSetting, string>>;
  readonly notNoted: string;
  readonly together: string;
  readonly yes: string;
  readonly no: string;
  readonly others: string;
  readonly company: Readonly<Record<VisitCompany, string>>;
  readonly crisisVisit: string;
  readonly language: string;
  readonly checklist: string;
  readonly checklistHint: string;
  readonly listNotThere: string;
  readonly save: string;
  readonly saveUnlogged: string;
  readonly saved: string;
  readonly savedUnlogged: string;
  readonly more: string;
  readonly strike: string;
  readonly takeBack: string;
  readonly isStruck: string;
  readonly struck: string;
  readonly restored: string;
  readonly note: string;
}

export const visitTexts: Texts<VisitTexts> = {
  en: {
    logTitle: 'Log a visit',
    editTitle: (day) => `Visit, ${day}`,
    date: 'Date',
    status: 'The visit',
    minutes: 'Minutes',
    minutesHint: '1 to 480; 90 to 120 is usual.',
    minutesFault: 'Whole minutes from 1 to 480, or empty.',
    setting: 'Where',
    settings: {
      'birth-family-home': 'Home of the birth family',
      'adoptive-home': 'Adoptive home',
      'foster-or-kinship-home': 'Foster or kinship home',
      shelter: 'Shelter',
      virtual: 'By video or phone',
      other: 'Elsewhere',
    },
    notNoted: 'Not noted',
    together: 'Parent and child seen together',
    yes: 'Yes',
    no: 'No',
    others: 'Who else was there',
    company: {
      'other-parent': 'Other parent',
      'foster-parent': 'Foster parent',
      kin: 'Kin',
      sibling: 'Sibling',
      interpreter: 'Interpreter',
      other: 'Someone else',
    },
    crisisVisit: 'Extra visit because of a crisis',
    language: 'Language spoken',
    checklist: 'What the visit used',
    checklistHint: 'Tick all that applied. There is no score and no right or wrong.',
    listNotThere:
      'Not saved yet: the checklist is still being loaded. Your ticks are kept; try again in a moment.',
    save: 'Save visit',
    saveUnlogged: 'Save visit, log later',
    saved: 'The visit was saved.',
    savedUnlogged: 'The visit was saved. Its checklist is not logged yet.',
    more: 'More',
    strike: 'Strike out',
    takeBack: 'Take the strike back',
    isStruck: 'Struck out: shown, counted nowhere.',
    struck: 'Struck out. The trace is kept with the visit.',
    restored: 'The strike was taken back.',
    note: 'Note',
  },
  es: {
    logTitle: 'Registrar una visita',
    editTitle: (day) => `Visita, ${day}`,
    date: 'Fecha',
    status: 'La visita',
    minutes: 'Minutos',
    minutesHint: 'De 1 a 480; lo habitual es de 90 a 120.',
    minutesFault: 'Minutos enteros de 1 a 480, o vacío.',
    setting: 'Dónde',
    settings: {
      'birth-family-home': 'Casa de la familia biológica',
      'adoptive-home': 'Casa adoptiva',
      'foster-or-kinship-home': 'Casa de acogida o de familiares',
      shelter: 'Albergue',
      virtual: 'Por video o teléfono',
      other: 'En otro lugar',
    },
    notNoted: 'Sin anotar',
    together: 'Se vio juntos a madre o padre y niño',
    yes: 'Sí',
    no: 'No',
    others: 'Quién más estuvo',
    company: {
      'other-parent': 'La otra madre o el otro padre',
      'foster-parent': 'Madre o padre de acogida',
      kin: 'Familiares',
      sibling: 'Hermana o hermano',
      interpreter: 'Intérprete',
      other: 'Otra persona',
    },
    crisisVisit: 'Visita adicional por una crisis',
    language: 'Idioma hablado',
    checklist: 'Qué se usó en la visita',
    checklistHint: 'Marque todo lo que corresponda. No hay puntuación, ni bien ni mal.',
    listNotThere:
      'Aún no se guardó: la lista todavía se está cargando. Sus marcas se conservan; inténtelo de nuevo en un momento.',
    save: 'Guardar visita',
    saveUnlogged: 'Guardar visita, registrar después',
    saved: 'La visita se guardó.',
    savedUnlogged: 'La visita se guardó. Su lista aún no está registrada.',
    more: 'Más',
    strike: 'Tachar',
    takeBack: 'Retirar el tachado',
    isStruck: 'Tachada: se muestra, no cuenta en ningún lado.',
    struck: 'Tachada. El rastro se guarda con la visita.',
    restored: 'Se retiró el tachado.',
    note: 'Nota',
  },
  ar: {
    logTitle: 'تسجيل زيارة',
    editTitle: (day) => `زيارة، ${day}`,
    date: 'التاريخ',
    status: 'الزيارة',
    minutes: 'الدقائق',
    minutesHint: 'من 1 إلى 480؛ المعتاد من 90 إلى 120.',
    minutesFault: 'دقائق صحيحة من 1 إلى 480، أو فارغ.',
    setting: 'المكان',
    settings: {
      'birth-family-home': 'بيت الأسرة البيولوجية',
      'adoptive-home': 'بيت التبني',
      'foster-or-kinship-home': 'بيت رعاية بديلة أو أقارب',
      shelter: 'مأوى',
      virtual: 'بالفيديو أو الهاتف',
      other: 'مكان آخر',
    },
    notNoted: 'غير مدوّن',
    together: 'رُئي الوالد والطفل معًا',
    yes: 'نعم',
    no: 'لا',
    others: 'من حضر أيضًا',
    company: {
      'other-parent': 'الوالد الآخر',
      'foster-parent': 'والد بديل',
      kin: 'أقارب',
      sibling: 'أخ أو أخت',
      interpreter: 'مترجم',
      other: 'شخص آخر',
    },
    crisisVisit: 'زيارة إضافية بسبب أزمة',
    language: 'لغة الحديث',
    checklist: 'ما استخدمته الزيارة',
    checklistHint: 'علّم كل ما ينطبق. لا درجة ولا صواب أو خطأ.',
    listNotThere: 'لم يُحفظ بعد: ما زالت القائمة قيد التحميل. علاماتك محفوظة؛ حاول مرة أخرى بعد لحظة.',
    save: 'احفظ الزيارة',
    saveUnlogged: 'احفظ الزيارة وسجّل لاحقًا',
    saved: 'حُفظت الزيارة.',
    savedUnlogged: 'حُفظت الزيارة. لم تُسجل قائمتها بعد.',
    more: 'المزيد',
    strike: 'شطب',
    takeBack: 'إلغاء الشطب',
    isStruck: 'مشطوبة: تظهر ولا تُحتسب.',
    struck: 'شُطبت. الأثر محفوظ مع الزيارة.',
    restored: 'أُلغي الشطب.',
    note: 'ملاحظة',
  },
};
