// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** Training days and coaching calls. Spanish and Arabic need review by a native speaker. */
export interface TrainingTexts {
  readonly title: string;
  readonly days: string;
  readonly inPersonOf: (days: number, required: number) => string;
  readonly within: (from: string, to: string) => string;
  readonly noneYet: string;
  readonly complete: (day: string) => string;
  readonly addDay: string;
  readonly noDays: string;
  readonly calls: string;
  readonly callsMade: (count: number) => string;
  readonly fortnights: (ratio: string) => string;
  readonly cases: (ratio: string) => string;
  readonly nextBy: (day: string) => string;
  readonly addCall: string;
  readonly noCalls: string;
  readonly source: (days: number, months: number, everyDays: number) => string;
  readonly date: string;
  readonly inPerson: string;
  readonly notInPerson: string;
  readonly casePresented: string;
  readonly day: string;
  readonly call: string;
  readonly saved: string;
}

export const trainingTexts: Texts<TrainingTexts> = {
  en: {
    title: 'Training',
    days: 'Training days',
    inPersonOf: (days, required) => `${days} of ${required} days in person`,
    within: (from, to) => `Counted from ${from} to ${to}: 12 months from the first day.`,
    noneYet: 'The first day in person begins the 12 months.',
    complete: (day) => `The last of them was on ${day}.`,
    addDay: 'Add a training day',
    noDays: 'No training day yet.',
    calls: 'Coaching calls',
    callsMade: (count) => (count === 1 ? '1 call' : `${count} calls`),
    fortnights: (ratio) => `Two-week spans with a call: ${ratio}`,
    cases: (ratio) => `Calls with a case presented: ${ratio}`,
    nextBy: (day) => `Next call by ${day}.`,
    addCall: 'Add a coaching call',
    noCalls: 'No call yet.',
    source: (days, months, everyDays) =>
      `As the public description of the model has it (CEBC, November 2022): ${days} days in person over ${months} months, calls every ${everyDays} days with cases presented.`,
    date: 'Date',
    inPerson: 'In person',
    notInPerson: 'not in person',
    casePresented: 'I presented a case',
    day: 'Training day',
    call: 'Coaching call',
    saved: 'Saved.',
  },
  es: {
    title: 'Formación',
    days: 'Días de formación',
    inPersonOf: (days, required) => `${days} de ${required} días en persona`,
    within: (from, to) => `Se cuentan del ${from} al ${to}: 12 meses desde el primer día.`,
    noneYet: 'El primer día en persona da comienzo a los 12 meses.',
    complete: (day) => `El último de ellos fue el ${day}.`,
    addDay: 'Añadir un día de formación',
    noDays: 'Aún no hay días de formación.',
    calls: 'Llamadas de acompañamiento',
    callsMade: (count) => (count === 1 ? '1 llamada' : `${count} llamadas`),
    fortnights: (ratio) => `Periodos de dos semanas con llamada: ${ratio}`,
    cases: (ratio) => `Llamadas en las que se presentó un caso: ${ratio}`,
    nextBy: (day) => `Próxima llamada hasta el ${day}.`,
    addCall: 'Añadir una llamada',
    noCalls: 'Aún no hay llamadas.',
    source: (days, months, everyDays) =>
      `Según la descripción pública del modelo (CEBC, noviembre de 2022): ${days} días en persona en ${months} meses y llamadas cada ${everyDays} días en las que se presentan casos.`,
    date: 'Fecha',
    inPerson: 'En persona',
    notInPerson: 'no en persona',
    casePresented: 'Presenté un caso',
    day: 'Día de formación',
    call: 'Llamada de acompañamiento',
    saved: 'Se guardó.',
  },
  ar: {
    title: 'التدريب',
    days: 'أيام التدريب',
    inPersonOf: (days, required) => `${arabicCount(days, arabicNouns.day)} حضوريًا من ${required}`,
    within: (from, to) => `تُعد من ${from} إلى ${to}: 12 شهرًا من اليوم الأول.`,
    noneYet: 'تبدأ الأشهر الاثنا عشر بأول يوم حضوري.',
    complete: (day) => `كان آخرها في ${day}.`,
    addDay: 'أضف يوم تدريب',
    noDays: 'لا توجد أيام تدريب بعد.',
    calls: 'مكالمات التوجيه',
    callsMade: (count) => `المكالمات: ${count}`,
    fortnights: (ratio) => `فترات الأسبوعين التي فيها مكالمة: \u2066${ratio}\u2069`,
    cases: (ratio) => `مكالمات عُرضت فيها حالة: \u2066${ratio}\u2069`,
    nextBy: (day) => `المكالمة القادمة حتى ${day}.`,
    addCall: 'أضف مكالمة',
    noCalls: 'لا توجد مكالمات بعد.',
    source: (days, months, everyDays) =>
      `كما في الوصف العام للنموذج (CEBC، نوفمبر 2022): ${arabicCount(days, arabicNouns.day)} حضوريًا خلال ${arabicCount(months, arabicNouns.month)}، ومكالمات كل ${arabicCount(everyDays, arabicNouns.day)} تُعرض فيها حالات.`,
    date: 'التاريخ',
    inPerson: 'حضوريًا',
    notInPerson: 'ليس حضوريًا',
    casePresented: 'عرضتُ حالة',
    day: 'يوم تدريب',
    call: 'مكالمة توجيه',
    saved: 'حُفظ.',
  },
};
