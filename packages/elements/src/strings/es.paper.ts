// SPDX-License-Identifier: Apache-2.0
import type { PaperStrings } from './paper-strings.js';

/** Spanish text of paper forms. Ours, not the instruments': needs review by a native speaker. */
export const spanishPaper: PaperStrings = {
  language: 'es',
  direction: 'ltr',
  date: 'Fecha',
  code: 'Código (sin nombre)',
  markOne: 'Marque un círculo en cada pregunta. Puede dejar cualquier pregunta sin contestar.',
  tickAll: 'Marque todo lo que se usó en esta visita.',
  askedByPerson: 'Una persona hace estas preguntas en voz alta; la hoja no se entrega.',
  stopUnless: (answer) => `Si no marcó “${answer}”, termine aquí. Lo demás no aplica.`,
  onlyAfter: (questions, answer) =>
    `Solo después de “${answer}”, o sin respuesta, en alguna de ${questions}:`,
  nothing: 'Nada de esta lista',
  staff: 'Para el personal',
  answered: (items) => `contestadas, de ${items}`,
  total: (highest) => `total, de ${highest}`,
  read: (item) => `pregunta ${item} leída hoy`,
  digits: (digits) => `Cifras que se escriben, en el orden de las respuestas: ${digits}`,
};
