// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface ClosingTexts {
  readonly day: string;
  readonly beforeOpening: string;
  readonly battery: string;
  readonly allGiven: string;
  readonly stillOpen: (from: string, to: string) => string;
  readonly given: (instrument: string, day: string) => string;
  readonly open: (instrument: string) => string;
  readonly give: (instrument: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly close: string;
  readonly closeWithout: string;
  readonly isClosed: string;
  /** Kept with the family; the reason may be empty. */
  readonly closedWithout: (instruments: string, reason: string) => string;
}

export const closingTexts: Texts<ClosingTexts> = {
  en: {
    day: 'Closed on',
    beforeOpening: 'The episode cannot be closed before it was opened.',
    battery: 'Last questionnaires',
    allGiven: 'All questionnaires of the schedule were given around the day of closing.',
    stillOpen: (from, to) =>
      `The schedule asks for a last round at closing, given from ${from} to ${to}. You can give them first, or close without them.`,
    given: (instrument, day) => `${instrument}: given ${day}`,
    open: (instrument) => `${instrument}: still open`,
    give: (instrument) => `Give ${instrument} first`,
    reason: 'Why it is closed without them',
    reasonHint: 'May be left empty. It is kept with the family.',
    close: 'Close the episode',
    closeWithout: 'Close without them',
    isClosed: 'The episode is closed. Everything stays; nothing is due any more.',
    closedWithout: (instruments, reason) =>
      reason === '' ? `Closed without ${instruments}.` : `Closed without ${instruments}: ${reason}`,
  },
  es: {
    day: 'Cerrado el',
    beforeOpening: 'El episodio no puede cerrarse antes de abrirse.',
    battery: 'Últimos cuestionarios',
    allGiven: 'Todos los cuestionarios del calendario se aplicaron cerca del día del cierre.',
    stillOpen: (from, to) =>
      `El calendario pide una última ronda al cierre, aplicada del ${from} al ${to}. Puede aplicarla primero o cerrar sin ella.`,
    given: (instrument, day) => `${instrument}: aplicado el ${day}`,
    open: (instrument) => `${instrument}: aún pendiente`,
    give: (instrument) => `Aplicar ${instrument} primero`,
    reason: 'Por qué se cierra sin ellos',
    reasonHint: 'Puede quedar vacío. Se guarda con la familia.',
    close: 'Cerrar el episodio',
    closeWithout: 'Cerrar sin ellos',
    isClosed: 'El episodio está cerrado. Todo se conserva; ya no queda nada pendiente.',
    closedWithout: (instruments, reason) =>
      reason === '' ? `Cerrado sin ${instruments}.` : `Cerrado sin ${instruments}: ${reason}`,
  },
  ar: {
    day: 'تاريخ الإغلاق',
    beforeOpening: 'لا يمكن إغلاق الحالة قبل فتحها.',
    battery: 'الاستبيانات الأخيرة',
    allGiven: 'قُدمت كل استبيانات الجدول الزمني قرب يوم الإغلاق.',
    stillOpen: (from, to) =>
      `يطلب الجدول الزمني جولة أخيرة عند الإغلاق، تُقدَّم من ${from} إلى ${to}. يمكنك تقديمها أولًا أو الإغلاق بدونها.`,
    given: (instrument, day) => `${instrument}: قُدم ${day}`,
    open: (instrument) => `${instrument}: لم يُقدَّم بعد`,
    give: (instrument) => `قدّم ${instrument} أولًا`,
    reason: 'لماذا تُغلق بدونها',
    reasonHint: 'يمكن تركه فارغًا. يُحفظ مع العائلة.',
    close: 'إغلاق الحالة',
    closeWithout: 'أغلق بدونها',
    isClosed: 'أُغلقت الحالة. كل شيء محفوظ هنا ولم يعد هناك ما هو مستحق.',
    closedWithout: (instruments, reason) =>
      reason === '' ? `أُغلقت بدون ${instruments}.` : `أُغلقت بدون ${instruments}: \u2068${reason}\u2069`,
  },
};
