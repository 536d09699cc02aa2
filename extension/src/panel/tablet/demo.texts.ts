// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Seen on a demo only. Spanish and Arabic need review by a native speaker. */
export interface DemoTexts {
  readonly hint: string;
  readonly add: string;
  readonly added: string;
  readonly failed: string;
}

export const demoTexts: Texts<DemoTexts> = {
  en: {
    hint: 'The page of your rules is the demo on this computer. It takes links only from panels whose key it lists.',
    add: 'Add this panel’s key to the demo page',
    added: 'The demo page lists this panel’s key now.',
    failed:
      'The demo page does not answer. Is the command npm start running, and does it say the same address?',
  },
  es: {
    hint: 'La página de sus reglas es la demostración en esta computadora. Solo acepta enlaces de paneles cuya clave tiene en su lista.',
    add: 'Añadir la clave de este panel a la página de demostración',
    added: 'La página de demostración ya tiene la clave de este panel.',
    failed:
      'La página de demostración no responde. ¿Está en marcha la orden npm start, y dice la misma dirección?',
  },
  ar: {
    hint: 'صفحة قواعدك هي العرض التجريبي على هذا الحاسوب. لا تقبل إلا روابط لوحات مفتاحها في قائمتها.',
    add: 'أضف مفتاح هذه اللوحة إلى الصفحة التجريبية',
    added: 'مفتاح هذه اللوحة في قائمة الصفحة التجريبية الآن.',
    failed: 'الصفحة التجريبية لا تجيب. هل يعمل الأمر \u2068npm start\u2069، وهل يذكر العنوان نفسه؟',
  },
};
