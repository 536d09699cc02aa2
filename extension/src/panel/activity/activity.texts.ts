// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { actionWordsAr } from './action-words.ar.js';
import { actionWordsEn } from './action-words.en.js';
import { actionWordsEs } from './action-words.es.js';

/** Spanish and Arabic need review by a native speaker. */
export interface ActivityTexts {
  readonly title: string;
  readonly explanation: string;
  readonly reading: string;
  readonly verified: (last: number) => string;
  readonly filter: string;
  readonly all: string;
  readonly shown: (from: number, to: number, total: number) => string;
  readonly newer: string;
  readonly older: string;
  readonly nothing: string;
  readonly whileLocked: string;
  readonly exportTitle: string;
  readonly exportHint: string;
  readonly exportAction: string;
  readonly exported: string;
  readonly exportCancelled: string;
  /** Action code -> what was done. */
  readonly actions: Readonly<Record<string, string>>;
  /** Detail code -> words, where it has any. */
  readonly details: Readonly<Record<string, string>>;
}

export const activityTexts: Texts<ActivityTexts> = {
  en: {
    title: 'Activity log',
    explanation: 'What was done with these records, when, and under which name. It cannot be edited.',
    reading: 'Reading the log …',
    verified: (last) => `The chain of entries is unbroken up to entry ${last}.`,
    filter: 'Show',
    all: 'Everything',
    shown: (from, to, total) => `${from}–${to} of ${total}`,
    newer: 'Newer',
    older: 'Older',
    nothing: 'There is no such entry.',
    whileLocked: 'while locked',
    exportTitle: 'Export',
    exportHint:
      'A table (CSV) of what is shown above, all pages, with codes and record ids, no names of families.',
    exportAction: 'Export the log',
    exported: 'The log is exported.',
    exportCancelled: 'No file was chosen. Nothing was exported.',
    ...actionWordsEn,
  },
  es: {
    title: 'Registro de actividad',
    explanation: 'Qué se hizo con estos registros, cuándo y con qué nombre. No se puede editar.',
    reading: 'Leyendo el registro …',
    verified: (last) => `La cadena de entradas está completa hasta la entrada ${last}.`,
    filter: 'Mostrar',
    all: 'Todo',
    shown: (from, to, total) => `${from}–${to} de ${total}`,
    newer: 'Más recientes',
    older: 'Más antiguas',
    nothing: 'No hay ninguna entrada así.',
    whileLocked: 'con el panel bloqueado',
    exportTitle: 'Exportar',
    exportHint:
      'Una tabla (CSV) de lo que se muestra arriba, todas las páginas, con códigos, sin nombres de familias.',
    exportAction: 'Exportar el registro',
    exported: 'El registro está exportado.',
    exportCancelled: 'No se eligió ningún archivo. No se exportó nada.',
    ...actionWordsEs,
  },
  ar: {
    title: 'سجل النشاط',
    explanation: 'ما الذي جرى لهذه السجلات ومتى وتحت أي اسم. لا يمكن تعديله.',
    reading: 'تجري قراءة السجل …',
    verified: (last) => `سلسلة القيود متصلة حتى القيد ${last}.`,
    filter: 'إظهار',
    all: 'كل شيء',
    shown: (from, to, total) => `${from}–${to} من ${total}`,
    newer: 'الأحدث',
    older: 'الأقدم',
    nothing: 'لا يوجد قيد كهذا.',
    whileLocked: 'واللوحة مقفلة',
    exportTitle: 'تصدير',
    exportHint: 'جدول (CSV) بما يظهر أعلاه، كل الصفحات، بالرموز ومن دون أسماء العائلات.',
    exportAction: 'تصدير السجل',
    exported: 'صُدّر السجل.',
    exportCancelled: 'لم يُختر ملف. لم يُصدّر شيء.',
    ...actionWordsAr,
  },
};
