// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface CrisisTexts {
  readonly title: string;
  readonly lifeline: (phone: string) => string;
  readonly lifelineSpanish: (press: string, text: string) => string;
  readonly emergency: (phone: string) => string;
  readonly maternal: (phone: string) => string;
  /** The agency has set no text in this language. */
  readonly standard: string;
}

export const crisisTexts: Texts<CrisisTexts> = {
  en: {
    title: 'Crisis contacts',
    lifeline: (phone) => `Suicide & Crisis Lifeline: call or text ${phone}, day and night`,
    lifelineSpanish: (press, text) => `In Spanish: press ${press} or text ${text}`,
    emergency: (phone) => `In immediate danger: ${phone}`,
    maternal: (phone) => `National Maternal Mental Health Hotline (not a crisis line): ${phone}`,
    standard: 'Standard US numbers: your agency has set no text of its own in this language.',
  },
  es: {
    title: 'Contactos de crisis',
    lifeline: (phone) =>
      `Línea de Prevención del Suicidio y Crisis: llame o envíe un mensaje al ${phone}, día y noche`,
    lifelineSpanish: (press, text) => `En español: oprima ${press} o envíe ${text}`,
    emergency: (phone) => `En peligro inmediato: ${phone}`,
    maternal: (phone) => `Línea Nacional de Salud Mental Materna (no es una línea de crisis): ${phone}`,
    standard: 'Números estándar de EE. UU.: su agencia no ha puesto un texto propio en este idioma.',
  },
  ar: {
    title: 'جهات الاتصال في الأزمات',
    lifeline: (phone) => `خط الأزمات والانتحار: اتصل أو أرسل رسالة إلى ${phone} ليلًا ونهارًا`,
    lifelineSpanish: (press, text) => `بالإسبانية: اضغط ${press} أو أرسل ${text}`,
    emergency: (phone) => `في خطر مباشر: ${phone}`,
    maternal: (phone) => `الخط الوطني للصحة النفسية للأمهات (ليس خط أزمات): ${phone}`,
    standard: 'أرقام أمريكية قياسية: لم تضع وكالتك نصًا خاصًا بها بهذه اللغة.',
  },
};
