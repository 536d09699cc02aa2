// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** What the clinician reads. Spanish and Arabic need review by a native speaker. */
export interface ReceivedTexts {
  readonly received: (count: number) => string;
  readonly kept: (count: number) => string;
  readonly damaged: (count: number) => string;
  readonly failed: string;
}

export const receivedTexts: Texts<ReceivedTexts> = {
  en: {
    received: (count) =>
      count === 1
        ? 'A questionnaire that was handed over has arrived.'
        : `${count} questionnaires that were handed over have arrived.`,
    kept: (count) =>
      `${count} sealed message(s) could not be read or belong to no family here. They are kept. Ask the person who answered, and your agency’s IT.`,
    damaged: (count) =>
      count === 1
        ? 'A sealed message is damaged and cannot be opened: answers may be lost in it. It is kept. Ask whoever answered last what she answered, and tell your agency’s IT.'
        : `${count} sealed messages are damaged and cannot be opened: answers may be lost in them. They are kept. Ask whoever answered last what she answered, and tell your agency’s IT.`,
    failed:
      'Answers from a hand-over have arrived but could not be opened. They are kept sealed. Lock and unlock once; until it works, ask in person.',
  },
  es: {
    received: (count) =>
      count === 1
        ? 'Llegó un cuestionario que se había entregado.'
        : `Llegaron ${count} cuestionarios que se habían entregado.`,
    kept: (count) =>
      `${count} mensaje(s) sellado(s) no se pudieron leer o no son de ninguna familia de aquí. Se conservan. Pregunte a quien contestó y a informática de su agencia.`,
    damaged: (count) =>
      count === 1
        ? 'Un mensaje sellado está dañado y no se puede abrir: quizá se perdieron respuestas. Se conserva. Pregunte a quien contestó por último qué contestó y avise a informática de su agencia.'
        : `${count} mensajes sellados están dañados y no se pueden abrir: quizá se perdieron respuestas. Se conservan. Pregunte a quien contestó por último qué contestó y avise a informática de su agencia.`,
    failed:
      'Llegaron respuestas de una entrega pero no se pudieron abrir. Se conservan selladas. Bloquee y desbloquee una vez; mientras no funcione, pregunte en persona.',
  },
  ar: {
    received: (count) => `وصلت استبيانات سُلّمت للإجابة، عددها ${count}.`,
    kept: (count) =>
      `رسائل مختومة تعذرت قراءتها أو لا تخص عائلة هنا، عددها ${count}. وهي محفوظة. اسأل من أجاب، واسأل قسم التقنية في جهة عملك.`,
    damaged: (count) =>
      `رسائل مختومة تالفة لا يمكن فتحها، عددها ${count}: قد تكون فيها إجابات ضاعت. وهي محفوظة. اسأل من أجاب آخرًا عمّا أجاب، وأخبر قسم التقنية في جهة عملك.`,
    failed:
      'وصلت إجابات من تسليم لكن تعذر فتحها. وهي محفوظة مختومة. أقفل اللوحة وافتحها مرة؛ وحتى ينجح ذلك اسأل شخصيًا.',
  },
};
