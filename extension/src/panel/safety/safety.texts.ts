// SPDX-License-Identifier: Apache-2.0
import type { SafetyStage } from '@cradleside/safety';
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** The list of safety events. Spanish and Arabic need review by a native speaker. */
export interface SafetyTexts {
  readonly title: string;
  readonly families: string;
  readonly intro: (minutes: number) => string;
  readonly none: string;
  readonly open: (count: number) => string;
  /** What is to be done next, in a row. */
  readonly next: Readonly<Record<SafetyStage, string>>;
  readonly since: (time: string) => string;
  readonly answered: (day: string) => string;
  readonly ended: (count: number) => string;
  readonly showAll: (count: number) => string;
}

export const safetyTexts: Texts<SafetyTexts> = {
  en: {
    title: 'Safety events',
    families: 'Families',
    intro: (minutes) =>
      `An event stays here until it is closed, or until the open item was asked about. It is overdue for the supervisor after ${minutes} min.`,
    none: 'No safety event is open. One is raised when a form comes in with a critical item endorsed or left blank.',
    open: (count) => `Open (${count})`,
    next: {
      raised: 'Next: say that you have seen it',
      acknowledged: 'Next: document what was asked and done',
      documented: 'Next: close it',
      closed: 'Nothing more to do',
      'to-ask': 'Next: ask, and write down the answer',
      asked: 'Nothing more to do',
    },
    since: (time) => `raised ${time}`,
    answered: (day) => `answered ${day}`,
    ended: (count) => `Closed, asked about or struck out (${count})`,
    showAll: (count) => `Show all ${count}`,
  },
  es: {
    title: 'Eventos de seguridad',
    families: 'Familias',
    intro: (minutes) =>
      `Un evento queda aquí hasta que se cierra, o hasta que se preguntó lo que quedó en blanco. Está atrasado para la supervisión después de ${minutes} min.`,
    none: 'Ningún evento de seguridad está abierto. Se crea uno cuando llega un formulario con una pregunta crítica afirmada o en blanco.',
    open: (count) => `Abiertos (${count})`,
    next: {
      raised: 'Ahora: confirme que lo ha visto',
      acknowledged: 'Ahora: documente lo que se preguntó y se hizo',
      documented: 'Ahora: ciérrelo',
      closed: 'No queda nada por hacer',
      'to-ask': 'Ahora: pregunte y anote la respuesta',
      asked: 'No queda nada por hacer',
    },
    since: (time) => `creado ${time}`,
    answered: (day) => `respondido ${day}`,
    ended: (count) => `Cerrados, ya preguntados o tachados (${count})`,
    showAll: (count) => `Mostrar los ${count}`,
  },
  ar: {
    title: 'أحداث السلامة',
    families: 'العائلات',
    intro: (minutes) =>
      `يبقى الحدث هنا حتى يُغلق، أو حتى يُسأل عما تُرك دون إجابة. يتأخر بالنسبة إلى المشرف بعد ${arabicCount(minutes, arabicNouns.minute)}.`,
    none: 'لا يوجد حدث سلامة مفتوح. يُنشأ الحدث عندما يصل نموذج فيه سؤال حرج أُجيب بالإيجاب أو تُرك فارغًا.',
    open: (count) => `مفتوحة (${count})`,
    next: {
      raised: 'الخطوة التالية: أكد أنك اطلعت عليه',
      acknowledged: 'الخطوة التالية: وثّق ما سُئل وما تم',
      documented: 'الخطوة التالية: أغلقه',
      closed: 'لم يبق ما يُفعل',
      'to-ask': 'الخطوة التالية: اسأل واكتب الإجابة',
      asked: 'لم يبق ما يُفعل',
    },
    since: (time) => `أُنشئ ${time}`,
    answered: (day) => `أُجيب ${day}`,
    ended: (count) => `مغلقة أو سُئل عنها أو مشطوبة (${count})`,
    showAll: (count) => `إظهار الكل (${count})`,
  },
};
