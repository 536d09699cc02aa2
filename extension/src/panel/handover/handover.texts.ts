// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** What stands in the window beside the flow. Spanish and Arabic need review by a native speaker. */
export interface HandOverTexts {
  readonly staff: string;
  readonly staffAction: string;
  readonly elsewhere: string;
}

export const handOverTexts: Texts<HandOverTexts> = {
  en: {
    staff: 'For the home visitor',
    staffAction: 'Leave the questionnaire',
    elsewhere: 'The questionnaire is open in another window.',
  },
  es: {
    staff: 'Para la visitadora',
    staffAction: 'Salir del cuestionario',
    elsewhere: 'El cuestionario está abierto en otra ventana.',
  },
  ar: {
    staff: 'للزائرة المنزلية',
    staffAction: 'الخروج من الاستبيان',
    elsewhere: 'الاستبيان مفتوح في نافذة أخرى.',
  },
};
