// SPDX-License-Identifier: Apache-2.0
import type { SafetyStage } from '@cradleside/safety';
import type { Texts } from '../app/texts.js';

/** Where a safety event stands, as every list says it. Spanish and Arabic need review by a native speaker. */
export interface StageTexts {
  /** 'item 9'. @param items their numbers, joined */
  readonly items: (items: readonly string[]) => string;
  readonly stages: Readonly<Record<SafetyStage, string>>;
  readonly struck: string;
}

const several = (items: readonly string[]) => items.length > 1;

export const stageTexts: Texts<StageTexts> = {
  en: {
    items: (items) => `${several(items) ? 'items' : 'item'} ${items.join(', ')}`,
    stages: {
      raised: 'not acknowledged',
      acknowledged: 'not documented',
      documented: 'documented, not closed',
      closed: 'closed',
      'to-ask': 'not answered: ask',
      asked: 'asked about',
    },
    struck: 'struck out',
  },
  es: {
    items: (items) => `${several(items) ? 'preguntas' : 'pregunta'} ${items.join(', ')}`,
    stages: {
      raised: 'sin confirmar',
      acknowledged: 'sin documentar',
      documented: 'documentado, sin cerrar',
      closed: 'cerrado',
      'to-ask': 'sin respuesta: pregunte',
      asked: 'ya se preguntó',
    },
    struck: 'tachado',
  },
  ar: {
    items: (items) => `${several(items) ? 'الأسئلة' : 'السؤال'} ${items.join('، ')}`,
    stages: {
      raised: 'لم يُؤكد الاطلاع',
      acknowledged: 'لم يُوثق',
      documented: 'موثق ولم يُغلق',
      closed: 'مغلق',
      'to-ask': 'بلا إجابة: اسأل',
      asked: 'تم السؤال عنه',
    },
    struck: 'مشطوب',
  },
};
