// SPDX-License-Identifier: Apache-2.0

/** Languages of calendar files. */
export type CalendarLanguage = 'en' | 'es' | 'ar';

/** Every word of a calendar file. */
export interface CalendarStrings {
  readonly summary: string;
  /** Days as yyyy-mm-dd. */
  readonly window: (opens: string, closes: string) => string;
  readonly isEstimated: string;
  readonly forWhom: string;
}

/** Spanish and Arabic need review by a native speaker. */
export const calendarStrings: Readonly<Record<CalendarLanguage, CalendarStrings>> = {
  en: {
    summary: 'Screeners are due',
    window: (opens, closes) => `In window from ${opens} to ${closes}.`,
    isEstimated: 'The day moves when the child is born.',
    forWhom: 'Open the Cradleside panel to see for whom.',
  },
  es: {
    summary: 'Toca aplicar cuestionarios',
    window: (opens, closes) => `Dentro del plazo del ${opens} al ${closes}.`,
    isEstimated: 'El día cambia cuando nazca el bebé.',
    forWhom: 'Abra el panel de Cradleside para ver de quién se trata.',
  },
  ar: {
    summary: 'حان موعد الاستبيانات',
    window: (opens, closes) => `ضمن الفترة من \u2068${opens}\u2069 إلى \u2068${closes}\u2069.`,
    isEstimated: 'يتغير اليوم عند ولادة الطفل.',
    forWhom: 'افتح لوحة Cradleside لمعرفة لمن هي.',
  },
};
