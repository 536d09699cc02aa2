// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';

/** Questions for supervision. Spanish and Arabic need review by a native speaker. */
export interface QuestionsTexts {
  readonly title: string;
  readonly titleOf: (code: string) => string;
  readonly intro: string;
  readonly toBring: string;
  readonly noneToBring: string;
  readonly families: string;
  /** How many of a family are to be brought, of how many that are kept. */
  readonly state: (toBring: number, kept: number) => string;
  readonly countToBring: (count: number) => string;
  readonly yours: string;
  readonly noneKept: string;
  readonly question: (position: number) => string;
  readonly bring: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly removed: string;
  readonly addOwn: string;
  readonly offered: string;
  readonly offeredHint: string;
  readonly noneOffered: string;
  readonly take: string;
  readonly leftOut: string;
}

export const questionsTexts: Texts<QuestionsTexts> = {
  en: {
    title: 'Questions for supervision',
    titleOf: (code) => `Questions, ${code}`,
    intro: 'Questions, not findings. Change the words, add your own, or leave them.',
    toBring: 'To bring to the next supervision',
    noneToBring: 'Nothing is marked yet. Open a family to see what its visits give rise to.',
    families: 'By family',
    state: (toBring, kept) => `${toBring} to bring, ${kept} kept`,
    countToBring: (count) => `${count} to bring`,
    yours: 'Yours',
    noneKept: 'None kept yet.',
    question: (position) => `Question ${position}`,
    bring: 'Bring to the next supervision',
    remove: 'Remove',
    removeAsk: 'Remove this question? It cannot be brought back.',
    removeYes: 'Remove it',
    removeNo: 'Keep it',
    removed: 'The question was removed.',
    addOwn: 'Add a question of your own',
    offered: 'What the visits give rise to',
    offeredHint: 'Offered from what was ticked after the last visits.',
    noneOffered: 'The visits that are logged give rise to no question.',
    take: 'Take it along',
    leftOut: 'A visit is left out: its day cannot be right, or it was logged with another checklist.',
  },
  es: {
    title: 'Preguntas para la supervisión',
    titleOf: (code) => `Preguntas, ${code}`,
    intro: 'Son preguntas, no hallazgos. Cambie las palabras, añada las suyas o déjelas.',
    toBring: 'Para llevar a la próxima supervisión',
    noneToBring: 'Aún no hay nada marcado. Abra una familia para ver qué preguntas surgen de sus visitas.',
    families: 'Por familia',
    state: (toBring, kept) => `${toBring} para llevar, ${kept} guardadas`,
    countToBring: (count) => `${count} para llevar`,
    yours: 'Las suyas',
    noneKept: 'Aún no hay ninguna guardada.',
    question: (position) => `Pregunta ${position}`,
    bring: 'Llevar a la próxima supervisión',
    remove: 'Quitar',
    removeAsk: '¿Quitar esta pregunta? No se puede recuperar.',
    removeYes: 'Quitarla',
    removeNo: 'Conservarla',
    removed: 'La pregunta se quitó.',
    addOwn: 'Añadir una pregunta propia',
    offered: 'Lo que surge de las visitas',
    offeredHint: 'Se ofrece a partir de lo marcado tras las últimas visitas.',
    noneOffered: 'De las visitas registradas no surge ninguna pregunta.',
    take: 'Llevarla',
    leftOut: 'Una visita queda fuera: su día no puede ser correcto o se registró con otra lista.',
  },
  ar: {
    title: 'أسئلة للإشراف',
    titleOf: (code) => `أسئلة، ${isolated(code)}`,
    intro: 'أسئلة لا نتائج. غيّر الكلمات أو أضف أسئلتك أو اتركها.',
    toBring: 'للإشراف القادم',
    noneToBring: 'لم يُعلَّم شيء بعد. افتح عائلة لترى ما تثيره زياراتها.',
    families: 'بحسب العائلة',
    state: (toBring, kept) => `للإشراف: ${toBring}، المحفوظ: ${kept}`,
    countToBring: (count) => `للإشراف: ${count}`,
    yours: 'أسئلتك',
    noneKept: 'لم يُحفظ أي سؤال بعد.',
    question: (position) => `السؤال ${position}`,
    bring: 'خذه إلى الإشراف القادم',
    remove: 'إزالة',
    removeAsk: 'هل تزيل هذا السؤال؟ لا يمكن استعادته.',
    removeYes: 'أزله',
    removeNo: 'أبقه',
    removed: 'أُزيل السؤال.',
    addOwn: 'أضف سؤالًا من عندك',
    offered: 'ما تثيره الزيارات',
    offeredHint: 'معروض مما وُضعت عليه علامة بعد الزيارات الأخيرة.',
    noneOffered: 'الزيارات المسجلة لا تثير أي سؤال.',
    take: 'خذه معك',
    leftOut: 'استُبعدت زيارة: لا يمكن أن يكون يومها صحيحًا أو سُجلت بقائمة أخرى.',
  },
};
