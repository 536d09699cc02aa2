// SPDX-License-Identifier: Apache-2.0
import type { QuestionTemplate } from '../visit/supervision-questions.js';

/** Languages in which questions for supervision are offered. */
export type QuestionLanguage = 'en' | 'es' | 'ar';

const pastElement = 'IPP7';
const concreteNeeds = 'material';

/** Questions that are offered until an agency writes its own. Spanish and Arabic need review by a native speaker. */
export const questionTemplates: Readonly<Record<QuestionLanguage, readonly QuestionTemplate[]>> = {
  en: [
    {
      when: 'gap',
      components: [pastElement],
      text: 'The elements about the past have not been logged for {visits} visits: is this the family’s pace?',
    },
    {
      when: 'gap',
      components: null,
      text: '{component}: not seen in the last {visits} logged visits. What would the family say about that?',
    },
    {
      when: 'every-visit',
      components: [concreteNeeds],
      text: '{component} in {count} of {of} visits: who else could carry this?',
    },
    {
      when: 'unlogged',
      text: 'Logged: {count} of {of} visits that were held. What stayed with you from the others?',
    },
  ],
  es: [
    {
      when: 'gap',
      components: [pastElement],
      text: 'Los elementos sobre el pasado no aparecen en los registros de las últimas {visits} visitas: ¿es este el ritmo de la familia?',
    },
    {
      when: 'gap',
      components: null,
      text: '{component}: no se ha visto en las últimas {visits} visitas registradas. ¿Qué diría la familia de esto?',
    },
    {
      when: 'every-visit',
      components: [concreteNeeds],
      text: '{component} en {count} de {of} visitas: ¿quién más podría llevar esto?',
    },
    {
      when: 'unlogged',
      text: 'Registradas: {count} de {of} visitas realizadas. ¿Qué le quedó de las otras?',
    },
  ],
  ar: [
    {
      when: 'gap',
      components: [pastElement],
      text: 'لم تُسجَّل العناصر المتعلقة بالماضي في آخر {visits} من الزيارات المسجلة: هل هذه هي وتيرة الأسرة؟',
    },
    {
      when: 'gap',
      components: null,
      text: '\u2068{component}\u2069: لم يظهر في آخر {visits} من الزيارات المسجلة. ماذا قد تقول الأسرة عن ذلك؟',
    },
    {
      when: 'every-visit',
      components: [concreteNeeds],
      text: '\u2068{component}\u2069 في {count} من {of} زيارات: من غيرك يمكنه أن يحمل هذا؟',
    },
    {
      when: 'unlogged',
      text: 'الزيارات المسجلة: {count} من {of} زيارات تمت. ما الذي بقي معك من الزيارات الأخرى؟',
    },
  ],
};
