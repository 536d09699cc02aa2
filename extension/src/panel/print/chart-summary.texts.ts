// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface ChartSummaryTexts {
  readonly title: string;
  readonly explanation: string;
  readonly who: string;
  readonly whoseChart: string;
  readonly caregiverChart: string;
  readonly childChart: string;
  readonly childHint: string;
  readonly language: string;
  readonly picture: string;
  readonly pictureHint: string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
}

export const chartSummaryTexts: Texts<ChartSummaryTexts> = {
  en: {
    title: 'Summary for the chart',
    explanation: 'Screens, changes and visits of one caregiver on one page, by the agency’s code alone.',
    who: 'Caregiver',
    whoseChart: 'Whose chart?',
    caregiverChart: 'Caregiver’s chart',
    childChart: 'Child’s chart',
    childHint: 'says only what was given when, no result',
    language: 'Language of the chart',
    picture: 'Picture over time',
    pictureHint: 'on a page of its own',
    print: 'Print',
    printHint: 'A4 or Letter, or a PDF: chosen where the browser prints. Nothing of it is kept here.',
    preview: 'What is printed',
  },
  es: {
    title: 'Resumen para la historia clínica',
    explanation:
      'Tamizajes, cambios y visitas de una persona cuidadora en una página, solo con el código de la agencia.',
    who: 'Persona cuidadora',
    whoseChart: '¿Historia clínica de quién?',
    caregiverChart: 'De la persona cuidadora',
    childChart: 'Del niño o la niña',
    childHint: 'dice solo qué se aplicó y cuándo, sin resultado',
    language: 'Idioma de la historia clínica',
    picture: 'Imagen en el tiempo',
    pictureHint: 'en una página aparte',
    print: 'Imprimir',
    printHint: 'A4 o Carta, o un PDF: se elige donde imprime el navegador. Aquí no se guarda nada de esto.',
    preview: 'Lo que se imprime',
  },
  ar: {
    title: 'ملخص للملف',
    explanation: 'فحوص مقدمة رعاية واحدة وتغيّراتها وزياراتها في صفحة واحدة، برمز الجهة وحده.',
    who: 'مقدّم الرعاية',
    whoseChart: 'لملف من؟',
    caregiverChart: 'ملف مقدّم الرعاية',
    childChart: 'ملف الطفل',
    childHint: 'يذكر ما أُعطي ومتى فقط، دون نتيجة',
    language: 'لغة الملف',
    picture: 'رسم عبر الزمن',
    pictureHint: 'في صفحة منفصلة',
    print: 'طباعة',
    printHint: 'A4 أو Letter أو ملف PDF: يُختار حيث يطبع المتصفح. ولا يُحفظ هنا شيء منه.',
    preview: 'ما يُطبع',
  },
};
