// SPDX-License-Identifier: Apache-2.0
import type { DayFault } from '@cradleside/charting/day';
import type { EvidenceLevel } from '@cradleside/instruments';
import type { AdministrationMode } from '@cradleside/instruments/administration';
import type { Texts } from '../app/texts.js';
import { arabicCount } from './arabic-count.js';
import { arabicNouns } from './arabic-nouns.js';
import { isolated } from './isolated.js';
import type { Correction, Draft, Kinship, ScreeningSource, Visit } from '../practice/records.js';

/** Words that several screens say alike. Spanish and Arabic need review by a native speaker. */
export interface WordTexts {
  readonly kinship: Readonly<Record<Kinship, string>>;
  readonly mode: Readonly<Record<AdministrationMode, string>>;
  readonly source: Readonly<Record<ScreeningSource, string>>;
  readonly visitStatus: Readonly<Record<Visit['status'], string>>;
  readonly evidence: Readonly<Record<EvidenceLevel, string>>;
  readonly correction: Readonly<Record<Correction['what'], string>>;
  /** The name by which a caregiver is told from another. */
  readonly someone: (kinship: string, label: string) => string;
  readonly months: (count: number) => string;
  readonly weeksToDue: (weeks: number) => string;
  readonly pastDue: (days: number) => string;
  /** Between the parts of a line. */
  readonly comma: string;
  readonly child: string;
  readonly isNeeded: string;
  /** What a day is told that cannot be right, at its field. */
  readonly dayFaults: Readonly<Record<DayFault, string>>;
  /** Behind a family or child with such a day. */
  readonly checkDates: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  /** What was begun. */
  readonly draftOf: Readonly<Record<Exclude<Draft['of'], 'screening'>, string>>;
  readonly cancel: string;
  readonly save: string;
  readonly notFound: string;
  readonly struck: string;
}

export const wordTexts: Texts<WordTexts> = {
  en: {
    kinship: {
      mother: 'Mother',
      father: 'Father',
      grandparent: 'Grandparent',
      'foster-parent': 'Foster parent',
      'adoptive-parent': 'Adoptive parent',
      'other-kin': 'Other kin',
      other: 'Other caregiver',
    },
    mode: {
      'read-aloud': 'Read aloud',
      self: 'Self-report',
      interpreter: 'With an interpreter',
      clinician: 'Asked by the clinician',
      paper: 'Paper form',
    },
    source: {
      panel: 'in this panel',
      'hand-over': 'on this laptop, handed over',
      tablet: 'on a tablet',
      paper: 'on paper',
    },
    visitStatus: {
      held: 'Held',
      'cancelled-by-family': 'Cancelled by the family',
      'cancelled-by-provider': 'Cancelled by the provider',
      'no-show': 'Nobody home',
    },
    evidence: {
      'cross-checked': 'wording agrees in two or more independent copies',
      'single-copy': 'wording from a single copy',
      none: 'wording not checked against another copy',
    },
    correction: {
      moved: 'Moved from another family',
      caregiver: 'Caregiver corrected',
      date: 'Date corrected',
      struck: 'Struck out',
      restored: 'Strike taken back',
      edited: 'Edited',
    },
    someone: (kinship, label) => (label === '' ? kinship : `${kinship} (${label})`),
    months: (count) => (count === 1 ? '1 month' : `${count} months`),
    weeksToDue: (weeks) => (weeks === 1 ? 'due in 1 week' : `due in ${weeks} weeks`),
    pastDue: (days) => (days === 1 ? 'due date was yesterday' : `due date was ${days} days ago`),
    comma: ', ',
    child: 'Child',
    isNeeded: 'This is needed.',
    dayFaults: {
      'no-day': 'There is no such day. Give the year with four digits.',
      'too-early': 'This day is too long ago. Check the year.',
      'too-late': 'This day lies in the future.',
    },
    checkDates: 'check its dates',
    reason: 'Reason',
    draftOf: {
      visit: 'Visit',
      family: 'Family form',
      note: 'Note',
      safety: 'Safety documentation',
      supervision: 'Supervision',
    },
    reasonNeeded: 'Say why: it is kept with the record.',
    cancel: 'Cancel',
    save: 'Save',
    notFound: 'This record is not there any more. It may have been finished or removed in another window.',
    struck: 'struck out',
  },
  es: {
    kinship: {
      mother: 'Madre',
      father: 'Padre',
      grandparent: 'Abuela o abuelo',
      'foster-parent': 'Madre o padre de acogida',
      'adoptive-parent': 'Madre o padre adoptivo',
      'other-kin': 'Otro familiar',
      other: 'Otra persona cuidadora',
    },
    mode: {
      'read-aloud': 'Leído en voz alta',
      self: 'Autoinforme',
      interpreter: 'Con intérprete',
      clinician: 'Preguntado por el profesional',
      paper: 'Formulario en papel',
    },
    source: {
      panel: 'en este panel',
      'hand-over': 'en esta computadora, entregada',
      tablet: 'en una tableta',
      paper: 'en papel',
    },
    visitStatus: {
      held: 'Realizada',
      'cancelled-by-family': 'Cancelada por la familia',
      'cancelled-by-provider': 'Cancelada por el profesional',
      'no-show': 'Nadie en casa',
    },
    evidence: {
      'cross-checked': 'el texto coincide en dos o más copias independientes',
      'single-copy': 'texto de una sola copia',
      none: 'texto no cotejado con otra copia',
    },
    correction: {
      moved: 'Movido de otra familia',
      caregiver: 'Cuidador corregido',
      date: 'Fecha corregida',
      struck: 'Tachado',
      restored: 'Tachado retirado',
      edited: 'Editado',
    },
    someone: (kinship, label) => (label === '' ? kinship : `${kinship} (${label})`),
    months: (count) => (count === 1 ? '1 mes' : `${count} meses`),
    weeksToDue: (weeks) => (weeks === 1 ? 'nace en 1 semana' : `nace en ${weeks} semanas`),
    pastDue: (days) => (days === 1 ? 'se esperaba ayer' : `se esperaba hace ${days} días`),
    comma: ', ',
    child: 'Niña o niño',
    isNeeded: 'Este dato es necesario.',
    dayFaults: {
      'no-day': 'Ese día no existe. Escriba el año con cuatro cifras.',
      'too-early': 'Ese día es demasiado antiguo. Revise el año.',
      'too-late': 'Ese día está en el futuro.',
    },
    checkDates: 'revise las fechas',
    reason: 'Motivo',
    draftOf: {
      visit: 'Visita',
      family: 'Datos de la familia',
      note: 'Nota',
      safety: 'Documentación de seguridad',
      supervision: 'Supervisión',
    },
    reasonNeeded: 'Diga por qué: se guarda con el registro.',
    cancel: 'Cancelar',
    save: 'Guardar',
    notFound: 'Este registro ya no está. Puede haberse terminado o eliminado en otra ventana.',
    struck: 'tachado',
  },
  ar: {
    kinship: {
      mother: 'الأم',
      father: 'الأب',
      grandparent: 'الجدة أو الجد',
      'foster-parent': 'والد بديل',
      'adoptive-parent': 'والد بالتبني',
      'other-kin': 'قريب آخر',
      other: 'مقدم رعاية آخر',
    },
    mode: {
      'read-aloud': 'بالقراءة بصوت عالٍ',
      self: 'تقرير ذاتي',
      interpreter: 'بمساعدة مترجم',
      clinician: 'بسؤال الأخصائي',
      paper: 'نموذج ورقي',
    },
    source: {
      panel: 'في هذه اللوحة',
      'hand-over': 'على هذا الحاسوب بعد تسليمه',
      tablet: 'على جهاز لوحي',
      paper: 'على الورق',
    },
    visitStatus: {
      held: 'تمت',
      'cancelled-by-family': 'ألغتها العائلة',
      'cancelled-by-provider': 'ألغاها مقدم الخدمة',
      'no-show': 'لم يكن أحد في المنزل',
    },
    evidence: {
      'cross-checked': 'النص متطابق في نسختين مستقلتين أو أكثر',
      'single-copy': 'النص من نسخة واحدة',
      none: 'لم يقارن النص بنسخة أخرى',
    },
    correction: {
      moved: 'نُقل من عائلة أخرى',
      caregiver: 'صُحح مقدم الرعاية',
      date: 'صُحح التاريخ',
      struck: 'شُطب',
      restored: 'أُلغي الشطب',
      edited: 'عُدّل',
    },
    someone: (kinship, label) => (label === '' ? kinship : `${kinship} (${isolated(label)})`),
    months: (count) => arabicCount(count, arabicNouns.month),
    weeksToDue: (weeks) => `الولادة بعد ${arabicCount(weeks, arabicNouns.week)}`,
    pastDue: (days) => `كان الموعد المتوقع قبل ${arabicCount(days, arabicNouns.day)}`,
    comma: '، ',
    child: 'الطفل',
    isNeeded: 'هذا الحقل مطلوب.',
    dayFaults: {
      'no-day': 'لا يوجد يوم كهذا. اكتب السنة بأربعة أرقام.',
      'too-early': 'هذا اليوم قديم جدًا. راجع السنة.',
      'too-late': 'هذا اليوم في المستقبل.',
    },
    checkDates: 'راجع التواريخ',
    reason: 'السبب',
    draftOf: {
      visit: 'زيارة',
      family: 'بيانات العائلة',
      note: 'ملاحظة',
      safety: 'توثيق السلامة',
      supervision: 'إشراف',
    },
    reasonNeeded: 'اذكر السبب: يُحفظ مع السجل.',
    cancel: 'إلغاء',
    save: 'حفظ',
    notFound: 'لم يعد هذا السجل موجودًا. ربما أُنهي أو أُزيل في نافذة أخرى.',
    struck: 'مشطوب',
  },
};
