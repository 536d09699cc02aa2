// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Striking entries of supervision and training out. Spanish and Arabic need review by a native speaker. */
export interface TraceTexts {
  readonly strike: string;
  readonly takeBack: string;
  readonly isStruck: string;
  readonly struck: string;
  readonly restored: string;
}

export const traceTexts: Texts<TraceTexts> = {
  en: {
    strike: 'Strike out',
    takeBack: 'Take the strike back',
    isStruck: 'Struck out: shown, counted nowhere.',
    struck: 'Struck out. The trace is kept with the entry.',
    restored: 'The strike was taken back.',
  },
  es: {
    strike: 'Tachar',
    takeBack: 'Retirar el tachado',
    isStruck: 'Entrada tachada: se muestra, no cuenta en ningún lado.',
    struck: 'Entrada tachada. El rastro se guarda con ella.',
    restored: 'Se retiró el tachado.',
  },
  ar: {
    strike: 'شطب',
    takeBack: 'إلغاء الشطب',
    isStruck: 'مشطوب: يظهر ولا يُحتسب.',
    struck: 'شُطب. الأثر محفوظ مع المدخل.',
    restored: 'أُلغي الشطب.',
  },
};
