// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';
import type { DueRowState } from './due-rows.js';

/** Spanish and Arabic need review by a native speaker. */
export interface DueTexts {
  readonly title: string;
  readonly families: string;
  readonly explanation: string;
  readonly working: string;
  readonly show: string;
  readonly all: (count: number) => string;
  readonly states: Readonly<Record<DueRowState, (count: number) => string>>;
  readonly instrument: string;
  readonly everyInstrument: string;
  readonly shown: (count: number) => string;
  readonly nothing: string;
  readonly dueOn: (day: string) => string;
  readonly more: (count: number) => string;
  readonly calendar: string;
  readonly calendarHolds: string;
  readonly calendarAgain: string;
  readonly calendarNone: string;
  readonly save: (count: number) => string;
  /** What became of the file. */
  readonly saved: Readonly<Record<'saved' | 'downloaded' | 'cancelled', string>>;
}

export const dueTexts: Texts<DueTexts> = {
  en: {
    title: 'What is due',
    families: 'Families',
    explanation:
      'Screeners of all open families by the day on which they are due. In window: the day is still to come. Overdue: the window has closed.',
    working: 'Looking through the families …',
    show: 'Show',
    all: (count) => `All (${count})`,
    states: {
      overdue: (count) => `Overdue (${count})`,
      due: (count) => `Due (${count})`,
      'in-window': (count) => `In window (${count})`,
    },
    instrument: 'Questionnaire',
    everyInstrument: 'every one',
    shown: (count) => (count === 1 ? '1 entry' : `${count} entries`),
    nothing: 'Nothing of this kind is due.',
    dueOn: (day) => `due ${day}`,
    more: (count) => `Show ${count} more`,
    calendar: 'Calendar file',
    calendarHolds:
      'One all-day entry for each due day whose window is not over; of a series without end, the next one. It says that screeners are due, from when to when, and to open the panel. It holds no name, no client id and no questionnaire.',
    calendarAgain:
      'Each entry has a random mark that stays, so a later file brings the same entries up to date in your calendar. An entry whose screeners were given meanwhile stays there until you delete it.',
    calendarNone: 'There is no due day to put into a calendar.',
    save: (count) => (count === 1 ? 'Save calendar file (1 day)' : `Save calendar file (${count} days)`),
    saved: {
      saved: 'The calendar file is saved. Open it with your calendar.',
      downloaded: 'The calendar file was given to the browser’s downloads. Open it with your calendar.',
      cancelled: 'No file was chosen. Nothing was saved.',
    },
  },
  es: {
    title: 'Lo pendiente',
    families: 'Familias',
    explanation:
      'Cuestionarios de todas las familias abiertas por el día en que tocan. Dentro del plazo: el día aún no llega. Atrasado: el plazo ya se cerró.',
    working: 'Revisando las familias …',
    show: 'Mostrar',
    all: (count) => `Todo (${count})`,
    states: {
      overdue: (count) => `Atrasado (${count})`,
      due: (count) => `Pendiente (${count})`,
      'in-window': (count) => `Dentro del plazo (${count})`,
    },
    instrument: 'Cuestionario',
    everyInstrument: 'todos',
    shown: (count) => (count === 1 ? '1 entrada' : `${count} entradas`),
    nothing: 'No hay nada de este tipo pendiente.',
    dueOn: (day) => `toca el ${day}`,
    more: (count) => `Mostrar ${count} más`,
    calendar: 'Archivo de calendario',
    calendarHolds:
      'Una entrada de día completo por cada día con cuestionarios cuyo plazo no ha terminado; de una serie sin fin, la siguiente. Dice que tocan cuestionarios, desde cuándo y hasta cuándo, y que se abra el panel. No contiene nombres, ni números de cliente, ni cuestionarios.',
    calendarAgain:
      'Cada entrada lleva una marca al azar que se conserva, así que un archivo posterior actualiza las mismas entradas en su calendario. Una entrada cuyos cuestionarios ya se aplicaron queda allí hasta que usted la borre.',
    calendarNone: 'No hay ningún día que poner en un calendario.',
    save: (count) =>
      count === 1 ? 'Guardar archivo de calendario (1 día)' : `Guardar archivo de calendario (${count} días)`,
    saved: {
      saved: 'El archivo de calendario está guardado. Ábralo con su calendario.',
      downloaded: 'El archivo de calendario está en las descargas del navegador. Ábralo con su calendario.',
      cancelled: 'No se eligió ningún archivo. No se guardó nada.',
    },
  },
  ar: {
    title: 'ما هو مستحق',
    families: 'العائلات',
    explanation:
      'استبيانات كل العائلات المفتوحة بحسب يوم استحقاقها. ضمن الفترة: اليوم لم يأتِ بعد. متأخر: انتهت الفترة.',
    working: 'جارٍ البحث في العائلات …',
    show: 'عرض',
    all: (count) => `الكل (${count})`,
    states: {
      overdue: (count) => `متأخر (${count})`,
      due: (count) => `مستحق (${count})`,
      'in-window': (count) => `ضمن الفترة (${count})`,
    },
    instrument: 'الاستبيان',
    everyInstrument: 'كلها',
    shown: (count) => `عدد البنود: ${count}`,
    nothing: 'لا شيء مستحق من هذا النوع.',
    dueOn: (day) => `يستحق ${day}`,
    more: (count) => `عرض ${count} أخرى`,
    calendar: 'ملف تقويم',
    calendarHolds:
      'بند ليوم كامل لكل يوم استحقاق لم تنتهِ فترته، ومن السلسلة التي لا نهاية لها البند التالي. يقول إن استبيانات مستحقة، ومن متى إلى متى، وأن تُفتح اللوحة. لا يحوي اسمًا ولا رقم عميل ولا استبيانًا.',
    calendarAgain:
      'لكل بند علامة عشوائية تبقى، فالملف اللاحق يحدّث البنود نفسها في تقويمك. البند الذي قُدمت استبياناته يبقى هناك حتى تحذفه.',
    calendarNone: 'لا يوجد يوم يوضع في تقويم.',
    save: (count) => `احفظ ملف التقويم (${arabicCount(count, arabicNouns.day)})`,
    saved: {
      saved: 'حُفظ ملف التقويم. افتحه بتقويمك.',
      downloaded: 'سُلّم ملف التقويم إلى تنزيلات المتصفح. افتحه بتقويمك.',
      cancelled: 'لم يُختر ملف. لم يُحفظ شيء.',
    },
  },
};
