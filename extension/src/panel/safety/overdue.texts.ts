// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** By how much a safety event is overdue for the supervisor. Spanish and Arabic need review by a native speaker. */
export interface OverdueTexts {
  readonly overdue: Readonly<Record<'minutes' | 'hours' | 'days', (count: number) => string>>;
}

export const overdueTexts: Texts<OverdueTexts> = {
  en: {
    overdue: {
      minutes: (count) => (count === 1 ? 'overdue 1 minute' : `overdue ${count} minutes`),
      hours: (count) => (count === 1 ? 'overdue 1 hour' : `overdue ${count} hours`),
      days: (count) => (count === 1 ? 'overdue 1 day' : `overdue ${count} days`),
    },
  },
  es: {
    overdue: {
      minutes: (count) => (count === 1 ? 'atrasado 1 minuto' : `atrasado ${count} minutos`),
      hours: (count) => (count === 1 ? 'atrasado 1 hora' : `atrasado ${count} horas`),
      days: (count) => (count === 1 ? 'atrasado 1 día' : `atrasado ${count} días`),
    },
  },
  ar: {
    overdue: {
      minutes: (count) => `متأخر ${arabicCount(count, arabicNouns.minute)}`,
      hours: (count) => `متأخر ${arabicCount(count, arabicNouns.hour)}`,
      days: (count) => `متأخر ${arabicCount(count, arabicNouns.day)}`,
    },
  },
};
