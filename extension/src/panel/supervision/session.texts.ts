// SPDX-License-Identifier: Apache-2.0
import { supervisionLog } from '@cradleside/instruments/fidelity-checklist';
import type { Texts } from '../app/texts.js';

/** Ids of what a session may have explored. */
type Topic = (typeof supervisionLog)['items'][number]['id'];

/** The form of a session. Spanish and Arabic need review by a native speaker. */
export interface SessionTexts {
  readonly addTitle: string;
  readonly editTitle: (day: string) => string;
  readonly date: string;
  readonly kind: string;
  readonly minutes: string;
  readonly minutesFault: string;
  readonly supervisor: string;
  readonly supervisorHint: string;
  readonly topics: string;
  readonly topicsHint: string;
  /** By the id of an item of `supervisionLog`. */
  readonly topic: Readonly<Record<Topic, string>>;
  readonly reflection: string;
  readonly reflectionHint: string;
  readonly save: string;
  readonly saved: string;
  readonly discarded: string;
  readonly otherKept: string;
}

const checklistWords = Object.fromEntries(
  supervisionLog.items.map(({ id, label }) => [id, label]),
) as Readonly<Record<Topic, string>>;

export const sessionTexts: Texts<SessionTexts> = {
  en: {
    addTitle: 'Log a session',
    editTitle: (day) => `Session, ${day}`,
    date: 'Date',
    kind: 'Kind of supervision',
    minutes: 'Minutes',
    minutesFault: 'Whole minutes from 1 to 1440.',
    supervisor: 'With whom',
    supervisorHint: 'Name or initials of your supervisor.',
    topics: 'What was part of it',
    topicsHint: 'Tick all that applied. Nothing is counted here.',
    topic: checklistWords,
    reflection: 'Reflection',
    reflectionHint: 'For yourself. It stays on this computer, encrypted, and is in no export.',
    save: 'Save session',
    saved: 'The session was saved.',
    discarded: 'What was entered was thrown away.',
    otherKept: 'Another window has changed this since: its version was kept.',
  },
  es: {
    addTitle: 'Registrar una sesión',
    editTitle: (day) => `Sesión, ${day}`,
    date: 'Fecha',
    kind: 'Tipo de supervisión',
    minutes: 'Minutos',
    minutesFault: 'Minutos enteros de 1 a 1440.',
    supervisor: 'Con quién',
    supervisorHint: 'Nombre o iniciales de quien la supervisa.',
    topics: 'Qué formó parte',
    topicsHint: 'Marque todo lo que corresponda. Aquí no se cuenta nada.',
    topic: {
      'rs.received': 'Hubo supervisión reflexiva',
      'rs.emotion': 'Se exploró el contenido emocional del trabajo',
      'rs.parentInfant': 'Se exploró la relación entre madre o padre y bebé',
      'rs.parentProvider': 'Se exploró la relación entre madre o padre y profesional',
      'rs.providerSupervisor': 'Se exploró la relación entre profesional y quien supervisa',
      'rs.checklist':
        'Se miró en conjunto la imagen de los componentes para comprender el caso o planear el tratamiento',
    },
    reflection: 'Reflexión',
    reflectionHint: 'Para usted. Se queda en esta computadora, cifrada, y no sale en ninguna exportación.',
    save: 'Guardar sesión',
    saved: 'La sesión se guardó.',
    discarded: 'Se desechó lo introducido.',
    otherKept: 'Otra ventana lo cambió entretanto: se conservó su versión.',
  },
  ar: {
    addTitle: 'تسجيل جلسة',
    editTitle: (day) => `جلسة، ${day}`,
    date: 'التاريخ',
    kind: 'نوع الإشراف',
    minutes: 'الدقائق',
    minutesFault: 'دقائق صحيحة من 1 إلى 1440.',
    supervisor: 'مع من',
    supervisorHint: 'اسم من يشرف عليك أو الأحرف الأولى منه.',
    topics: 'ما شملته الجلسة',
    topicsHint: 'علّم كل ما ينطبق. لا يُعد هنا شيء.',
    topic: {
      'rs.received': 'جرى إشراف تأملي',
      'rs.emotion': 'استُكشف المضمون العاطفي للعمل',
      'rs.parentInfant': 'استُكشفت العلاقة بين الوالد والرضيع',
      'rs.parentProvider': 'استُكشفت العلاقة بين الوالد ومقدم الخدمة',
      'rs.providerSupervisor': 'استُكشفت العلاقة بين مقدم الخدمة والمشرف',
      'rs.checklist': 'نُظر معًا في صورة المكونات لفهم الحالة أو تخطيط العلاج',
    },
    reflection: 'تأمل',
    reflectionHint: 'لك أنت. يبقى على هذا الحاسوب مشفرًا ولا يدخل في أي تصدير.',
    save: 'احفظ الجلسة',
    saved: 'حُفظت الجلسة.',
    discarded: 'تم التخلص مما أُدخل.',
    otherKept: 'غيّرته نافذة أخرى في هذه الأثناء: أُبقي على نسختها.',
  },
};
