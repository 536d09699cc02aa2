// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Choosing a family. Spanish and Arabic need review by a native speaker. */
export interface PickerTexts {
  readonly noFamilies: string;
  readonly showAll: (count: number) => string;
}

export const pickerTexts: Texts<PickerTexts> = {
  en: {
    noFamilies: 'No open family yet. Add one under Families.',
    showAll: (count) => `Show all ${count}`,
  },
  es: {
    noFamilies: 'Aún no hay familias abiertas. Añada una en Familias.',
    showAll: (count) => `Mostrar las ${count}`,
  },
  ar: {
    noFamilies: 'لا توجد عائلات مفتوحة بعد. أضف واحدة في «العائلات».',
    showAll: (count) => `اعرض الكل (${count})`,
  },
};
