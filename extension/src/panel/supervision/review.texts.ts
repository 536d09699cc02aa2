// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Review with the supervisor, and the agency's file. Spanish and Arabic need review by a native speaker. */
export interface ReviewTexts {
  readonly title: string;
  readonly hint: string;
  readonly on: string;
  readonly supervisor: string;
  readonly outcome: string;
  readonly outcomeNeeded: string;
  readonly plan: string;
  readonly planHint: string;
  readonly planNeeded: string;
  readonly save: string;
  readonly saved: string;
  readonly noPlan: string;

  readonly importTitle: string;
  readonly importHint: string;
  readonly emptyFile: string;
  readonly file: string;
  readonly paste: string;
  readonly read: string;
  readonly nothingGiven: string;
  readonly refused: string;
  readonly wholeFile: string;
  readonly found: (items: number) => string;
  readonly beside: string;
  readonly take: string;
  readonly taken: string;
  readonly same: string;
  readonly cancelled: string;
}

export const reviewTexts: Texts<ReviewTexts> = {
  en: {
    title: 'Review with your supervisor',
    hint: 'It holds until an answer changes.',
    on: 'Looked at together on',
    supervisor: 'With whom',
    outcome: 'Outcome',
    outcomeNeeded: 'Choose one.',
    plan: 'Plan',
    planHint: 'Stays on this computer, encrypted, and is in no export.',
    planNeeded: 'Write down what was planned.',
    save: 'Save review',
    saved: 'The review was saved.',
    noPlan: 'No plan is noted.',
    importTitle: 'Items of your agency',
    importHint:
      'Your agency adds its items, answers and reading list as one JSON file. Save an empty one for it to fill in, then read the filled one here. It is taken whole or not at all.',
    emptyFile: 'Save an empty file',
    file: 'File',
    paste: 'Or paste its text',
    read: 'Read',
    nothingGiven: 'Choose a file or paste its text.',
    refused: 'Not taken. Each fault and where it is:',
    wholeFile: 'the whole file',
    found: (items) => (items === 1 ? '1 item' : `${items} items`),
    beside:
      'What you have answered so far stays to be seen under “Earlier self-assessments”. The new one begins without answers; your own words go along.',
    take: 'Use these items',
    taken: 'The items are in use.',
    same: 'These items are in use already.',
    cancelled: 'No file was saved.',
  },
  es: {
    title: 'Revisión con quien la supervisa',
    hint: 'Vale hasta que cambie una respuesta.',
    on: 'Visto en conjunto el',
    supervisor: 'Con quién',
    outcome: 'Resultado',
    outcomeNeeded: 'Elija uno.',
    plan: 'Qué se acordó',
    planHint: 'Se queda en esta computadora, cifrado, y no sale en ninguna exportación.',
    planNeeded: 'Escriba lo que se acordó.',
    save: 'Guardar revisión',
    saved: 'La revisión se guardó.',
    noPlan: 'No hay ningún plan anotado.',
    importTitle: 'Preguntas de su agencia',
    importHint:
      'Su agencia añade sus preguntas, respuestas y lecturas en un archivo JSON. Guarde uno vacío para que lo rellene y lea aquí el rellenado. Se toma entero o nada.',
    emptyFile: 'Guardar un archivo vacío',
    file: 'Archivo',
    paste: 'O pegue su texto',
    read: 'Leer',
    nothingGiven: 'Elija un archivo o pegue su texto.',
    refused: 'No se tomó. Cada error y dónde está:',
    wholeFile: 'todo el archivo',
    found: (items) => (items === 1 ? '1 pregunta' : `${items} preguntas`),
    beside:
      'Lo que ha contestado hasta ahora se puede ver en «Autoevaluaciones anteriores». La nueva empieza sin respuestas; sus propias palabras la acompañan.',
    take: 'Usar estas preguntas',
    taken: 'Las preguntas están en uso.',
    same: 'Estas preguntas ya están en uso.',
    cancelled: 'No se guardó ningún archivo.',
  },
  ar: {
    title: 'المراجعة مع من يشرف عليك',
    hint: 'تسري حتى تتغير إجابة.',
    on: 'رُوجع معًا في',
    supervisor: 'مع من',
    outcome: 'النتيجة',
    outcomeNeeded: 'اختر واحدة.',
    plan: 'الخطة',
    planHint: 'تبقى على هذا الحاسوب مشفرة ولا تدخل في أي تصدير.',
    planNeeded: 'اكتب ما خُطط له.',
    save: 'احفظ المراجعة',
    saved: 'حُفظت المراجعة.',
    noPlan: 'لم تُدوَّن خطة.',
    importTitle: 'بنود وكالتك',
    importHint:
      'تضيف وكالتك بنودها وإجاباتها وقائمة القراءة في ملف JSON واحد. احفظ ملفًا فارغًا لتملأه، ثم اقرأ الملف المملوء هنا. يُؤخذ كله أو لا شيء منه.',
    emptyFile: 'احفظ ملفًا فارغًا',
    file: 'ملف',
    paste: 'أو الصق نصه',
    read: 'اقرأ',
    nothingGiven: 'اختر ملفًا أو الصق نصه.',
    refused: 'لم يُؤخذ. كل خطأ ومكانه:',
    wholeFile: 'الملف كله',
    found: (items) => `البنود: ${items}`,
    beside: 'ما أجبت عنه حتى الآن يبقى ظاهرًا في «تقييمات ذاتية سابقة». يبدأ الجديد بلا إجابات، وكلماتك ترافقه.',
    take: 'استخدم هذه البنود',
    taken: 'البنود قيد الاستخدام.',
    same: 'هذه البنود قيد الاستخدام بالفعل.',
    cancelled: 'لم يُحفظ أي ملف.',
  },
};
