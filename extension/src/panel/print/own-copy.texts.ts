// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface OwnCopyTexts {
  readonly title: string;
  readonly explanation: string;
  readonly who: string;
  readonly language: string;
  readonly contents: string;
  readonly nothingYet: string;
  readonly safetyTitle: string;
  readonly include: string;
  readonly includeHint: string;
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  readonly entry: (name: string, day: string) => string;
}

export const ownCopyTexts: Texts<OwnCopyTexts> = {
  en: {
    title: 'Her own copy',
    explanation: 'In plain words and her language, without name or code: paper lies about at home.',
    who: 'Whose copy',
    language: 'Language',
    contents: 'What it holds',
    nothingYet: 'Nothing has been filled in yet.',
    safetyTitle: 'Item 9 and other questions about safety',
    include: 'She and I decided to include them',
    includeHint: 'Left out unless you tick this, each time anew. Who else could find the paper?',
    print: 'Print',
    printHint: 'A4 or Letter, or a PDF: chosen where the browser prints. Nothing of it is kept here.',
    preview: 'What is printed',
    entry: (name, day) => `${name}, ${day}`,
  },
  es: {
    title: 'La copia de ella',
    explanation:
      'En palabras sencillas y en su idioma, sin nombre ni código: un papel queda a la vista en casa.',
    who: 'De quién es la copia',
    language: 'Idioma',
    contents: 'Qué contiene',
    nothingYet: 'Todavía no se ha contestado nada.',
    safetyTitle: 'La pregunta 9 y otras preguntas sobre seguridad',
    include: 'Ella y yo decidimos incluirlas',
    includeHint: 'No aparecen si no marca esto, cada vez de nuevo. ¿Quién más podría encontrar el papel?',
    print: 'Imprimir',
    printHint: 'A4 o Carta, o un PDF: se elige donde imprime el navegador. Aquí no se guarda nada de esto.',
    preview: 'Lo que se imprime',
    entry: (name, day) => `${name}, ${day}`,
  },
  ar: {
    title: 'نسختها الخاصة',
    explanation: 'بكلمات بسيطة وبلغتها، بلا اسم ولا رمز: فالورق يبقى ظاهرًا في البيت.',
    who: 'لمن النسخة',
    language: 'اللغة',
    contents: 'ما فيها',
    nothingYet: 'لم يُجَب عن شيء بعد.',
    safetyTitle: 'السؤال 9 وأسئلة السلامة الأخرى',
    include: 'قررنا هي وأنا إدراجها',
    includeHint: 'لا تظهر ما لم تضعي العلامة هنا، في كل مرة من جديد. من غيرها قد يجد الورقة؟',
    print: 'طباعة',
    printHint: 'A4 أو Letter أو ملف PDF: يُختار حيث يطبع المتصفح. ولا يُحفظ هنا شيء منها.',
    preview: 'ما يُطبع',
    entry: (name, day) => `${name}، ${day}`,
  },
};
