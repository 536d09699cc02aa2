// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface PaperFormsTexts {
  readonly title: string;
  readonly back: string;
  readonly explanation: string;
  readonly form: string;
  /** Our own list, whose name is no proper name. */
  readonly checklist: string;
  readonly used: string;
  readonly others: string;
  readonly language: string;
  readonly singleCopyOff: (language: string) => string;
  readonly onlyOwnLanguage: string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
}

export const paperFormsTexts: Texts<PaperFormsTexts> = {
  en: {
    title: 'Paper forms',
    back: 'Families',
    explanation:
      'Blank forms with the wording and the numbers of the screen. What was marked is typed in later: Screen, then “Paper form”.',
    form: 'Form',
    checklist: 'Visit checklist',
    used: 'In use here',
    others: 'Others',
    language: 'Language',
    singleCopyOff: (language) =>
      `${language}: only one copy of this translation is known. It is off until your agency turns it on.`,
    onlyOwnLanguage: 'There is no official wording in another language here.',
    print: 'Print',
    printHint: 'A4 or Letter, or a PDF: chosen where the browser prints. Write no name on it, only the code.',
    preview: 'On paper answers stand side by side. Here they may stand one below the other.',
  },
  es: {
    title: 'Formularios en papel',
    back: 'Familias',
    explanation:
      'Formularios en blanco con el texto y los números de la pantalla. Lo marcado se escribe después: Cuestionario y luego «Formulario en papel».',
    form: 'Formulario',
    checklist: 'Lista de la visita',
    used: 'En uso aquí',
    others: 'Otros',
    language: 'Idioma',
    singleCopyOff: (language) =>
      `${language}: se conoce una sola copia de esta traducción. Está desactivada hasta que su agencia la active.`,
    onlyOwnLanguage: 'Aquí no hay texto oficial en otro idioma.',
    print: 'Imprimir',
    printHint:
      'A4 o Carta, o un PDF: se elige donde imprime el navegador. No escriba ningún nombre, solo el código.',
    preview: 'En papel las respuestas van una al lado de otra. Aquí pueden ir una debajo de otra.',
  },
  ar: {
    title: 'نماذج ورقية',
    back: 'العائلات',
    explanation: 'نماذج فارغة بنص الشاشة وأرقامها. يُكتب ما وُضعت عليه علامة لاحقًا: الاستبيان ثم «نموذج ورقي».',
    form: 'النموذج',
    checklist: 'قائمة الزيارة',
    used: 'مستخدمة هنا',
    others: 'أخرى',
    language: 'اللغة',
    singleCopyOff: (language) =>
      `${language}: لا تُعرف سوى نسخة واحدة من هذه الترجمة. وهي متوقفة حتى تفعّلها جهتك.`,
    onlyOwnLanguage: 'لا يوجد هنا نص رسمي بلغة أخرى.',
    print: 'طباعة',
    printHint: 'A4 أو Letter أو ملف PDF: يُختار حيث يطبع المتصفح. لا تكتبي أي اسم، بل الرمز فقط.',
    preview: 'على الورق تقف الإجابات جنبًا إلى جنب. وهنا قد تقف تحت بعضها.',
  },
};
