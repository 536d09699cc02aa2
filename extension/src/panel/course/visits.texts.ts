// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** What is said beside the picture of visits. Spanish and Arabic need review by a native speaker. */
export interface VisitsTexts {
  readonly numbers: string;
  readonly held: string;
  readonly logged: string;
  readonly minutes: string;
  /** Minutes in all, and of how many held visits they are noted. */
  readonly minutesNoted: (minutes: number, noted: string) => string;
  readonly weeks: string;
  readonly breadth: string;
  readonly breadthMedian: (median: number, of: number) => string;
  readonly daysToLog: string;
  readonly days: (count: number) => string;
  readonly notKnown: string;
  readonly questions: string;
  readonly questionsHint: string;
  readonly noQuestions: string;
  readonly moreQuestions: (count: number) => string;
  readonly editQuestions: string;
  readonly beforeEpisode: (count: number) => string;
  readonly badDay: (count: number) => string;
  readonly otherChecklist: (count: number) => string;
}

const visitsEn = (count: number) => (count === 1 ? '1 visit' : `${count} visits`);
const visitsEs = (count: number) => (count === 1 ? '1 visita' : `${count} visitas`);
const visitsAr = (count: number) => arabicCount(count, arabicNouns.visit);

export const visitsTexts: Texts<VisitsTexts> = {
  en: {
    numbers: 'Visits in numbers',
    held: 'Visits held',
    logged: 'Logged, of those held',
    minutes: 'Time together',
    minutesNoted: (minutes, noted) => `${minutes} min (noted in ${noted} visits)`,
    weeks: 'Weeks with a visit',
    breadth: 'Components a visit',
    breadthMedian: (median, of) => `${median} of ${of} (median of logged visits)`,
    daysToLog: 'From visit to log',
    days: (count) => (count === 1 ? '1 day (median)' : `${count} days (median)`),
    notKnown: 'not known',
    questions: 'Questions for supervision',
    questionsHint:
      'What the log gives rise to: to be put in other words, used or left. None of them is a finding.',
    noQuestions: 'The log gives rise to none.',
    moreQuestions: (count) => (count === 1 ? '1 more question' : `${count} more questions`),
    editQuestions: 'Put them in other words and keep them',
    beforeEpisode: (count) => `${visitsEn(count)} from before this episode: not in the picture.`,
    badDay: (count) =>
      `${visitsEn(count)} on a day that cannot be right: not in the picture. Correct the day.`,
    otherChecklist: (count) => `${visitsEn(count)} logged with another checklist: not in the picture.`,
  },
  es: {
    numbers: 'Visitas en números',
    held: 'Visitas realizadas',
    logged: 'Registradas, de las realizadas',
    minutes: 'Tiempo juntos',
    minutesNoted: (minutes, noted) => `${minutes} min (anotados en ${noted} visitas)`,
    weeks: 'Semanas con visita',
    breadth: 'Componentes por visita',
    breadthMedian: (median, of) => `${median} de ${of} (mediana de las visitas registradas)`,
    daysToLog: 'De la visita al registro',
    days: (count) => (count === 1 ? '1 día (mediana)' : `${count} días (mediana)`),
    notKnown: 'no se sabe',
    questions: 'Preguntas para la supervisión',
    questionsHint:
      'Lo que sugiere el registro: para decirlo con otras palabras, usarlo o dejarlo. Ninguna es un hallazgo.',
    noQuestions: 'El registro no sugiere ninguna.',
    moreQuestions: (count) => (count === 1 ? '1 pregunta más' : `${count} preguntas más`),
    editQuestions: 'Decirlas con otras palabras y guardarlas',
    beforeEpisode: (count) => `${visitsEs(count)} de antes de este episodio: fuera del gráfico.`,
    badDay: (count) =>
      `${visitsEs(count)} con una fecha que no puede ser correcta: fuera del gráfico. Corrija la fecha.`,
    otherChecklist: (count) => `${visitsEs(count)} con otra lista de registro: fuera del gráfico.`,
  },
  ar: {
    numbers: 'الزيارات بالأرقام',
    held: 'زيارات تمت',
    logged: 'المسجل منها',
    minutes: 'الوقت معًا',
    minutesNoted: (minutes, noted) =>
      `${arabicCount(minutes, arabicNouns.minute)} (مدونة في \u2066${noted}\u2069 من الزيارات)`,
    weeks: 'أسابيع فيها زيارة',
    breadth: 'المكونات في الزيارة',
    breadthMedian: (median, of) => `${median} من ${of} (وسيط الزيارات المسجلة)`,
    daysToLog: 'من الزيارة إلى التسجيل',
    days: (count) => `${arabicCount(count, arabicNouns.day)} (الوسيط)`,
    notKnown: 'غير معروف',
    questions: 'أسئلة للإشراف',
    questionsHint: 'ما يوحي به السجل: لتُصاغ بكلمات أخرى أو تُستخدم أو تُترك. ليس أي منها استنتاجًا.',
    noQuestions: 'لا يوحي السجل بأي سؤال.',
    moreQuestions: (count) => `أسئلة أخرى: ${count}`,
    editQuestions: 'صغها بكلمات أخرى واحفظها',
    beforeEpisode: (count) => `${visitsAr(count)} من قبل هذه الحالة: خارج الصورة.`,
    badDay: (count) => `${visitsAr(count)} بتاريخ لا يمكن أن يكون صحيحًا: خارج الصورة. صحح التاريخ.`,
    otherChecklist: (count) => `${visitsAr(count)} مسجلة بقائمة أخرى: خارج الصورة.`,
  },
};
