// SPDX-License-Identifier: Apache-2.0
import type { AskedAnswer, DocumentationField, SafetyDocumentation } from '@cradleside/safety';
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** The fields of a safety event's documentation. Spanish and Arabic need review by a native speaker. */
export interface DocumentationTexts {
  readonly fields: Readonly<Record<DocumentationField, string>>;
  readonly yesNo: Readonly<Record<'yes' | 'no', string>>;
  readonly answers: Readonly<Record<AskedAnswer, string>>;
  readonly tools: Readonly<Record<NonNullable<SafetyDocumentation['tool']>, string>>;
  readonly declined: string;
  readonly fillAsq: string;
  readonly fillAsqHint: string;
  readonly asqFilled: (day: string) => string;
  readonly openAsq: string;
  readonly toolHint: string;
  readonly followUpHint: (days: number) => string;
  readonly asqResults: Readonly<Record<'negative' | 'positive' | 'acute', string>> & {
    readonly incomplete: string;
    readonly withItems: (result: string, items: string) => string;
  };
}

export const documentationTexts: Texts<DocumentationTexts> = {
  en: {
    fields: {
      value: 'Answer on the form',
      askedDirectly: 'Asked directly today about thoughts of suicide?',
      whyNotAsked: 'Why not?',
      tool: 'Followed up with',
      toolName: 'Name of the tool',
      toolResult: 'Its result',
      toolScreening: 'Filled in here',
      intent: 'Intent',
      plan: 'Plan',
      means: 'Access to means',
      infantSafetyAsked: 'Safety of the infant asked about?',
      infantSafetyNote: 'Why not?',
      consultedWhom: 'Consulted: whom',
      consultedAt: 'Consulted: when',
      action: 'What was done',
      followUp: 'Follow-up on',
    },
    yesNo: { yes: 'Yes', no: 'No' },
    answers: { yes: 'Yes', no: 'No', declined: 'Declined', 'not-asked': 'Not asked' },
    tools: { asq: 'ASQ', 'c-ssrs': 'C-SSRS', agency: 'The agency’s own' },
    declined: 'Chose not to answer',
    fillAsq: 'Fill the ASQ here',
    fillAsqHint: 'You ask its five questions and come back here with the result.',
    asqFilled: (day) => `Filled in here on ${day}.`,
    openAsq: 'See that ASQ',
    toolHint: 'As the tool itself calls it.',
    followUpHint: (days) => `Offered: in ${days} days. Any other day can be chosen.`,
    asqResults: {
      negative: 'negative screen',
      positive: 'non-acute positive screen',
      acute: 'acute positive screen',
      incomplete: 'not complete',
      withItems: (result, items) => `${result} (yes or declined: ${items})`,
    },
  },
  es: {
    fields: {
      value: 'Respuesta en el formulario',
      askedDirectly: '¿Se preguntó hoy directamente por pensamientos de suicidio?',
      whyNotAsked: '¿Por qué no?',
      tool: 'Seguimiento con',
      toolName: 'Nombre del instrumento',
      toolResult: 'Su resultado',
      toolScreening: 'Llenado aquí',
      intent: 'Intención',
      plan: 'Plan',
      means: 'Acceso a medios',
      infantSafetyAsked: '¿Se preguntó por la seguridad del bebé?',
      infantSafetyNote: '¿Por qué no?',
      consultedWhom: 'Consulta: con quién',
      consultedAt: 'Consulta: cuándo',
      action: 'Qué se hizo',
      followUp: 'Seguimiento el',
    },
    yesNo: { yes: 'Sí', no: 'No' },
    answers: { yes: 'Sí', no: 'No', declined: 'No quiso decir', 'not-asked': 'No se preguntó' },
    tools: { asq: 'ASQ', 'c-ssrs': 'C-SSRS', agency: 'El de la agencia' },
    declined: 'Prefirió no responder',
    fillAsq: 'Llenar el ASQ aquí',
    fillAsqHint: 'Usted hace sus cinco preguntas y vuelve aquí con el resultado.',
    asqFilled: (day) => `Llenado aquí el ${day}.`,
    openAsq: 'Ver ese ASQ',
    toolHint: 'Como lo llama el propio instrumento.',
    followUpHint: (days) => `Propuesto: en ${days} días. Se puede elegir otro día.`,
    asqResults: {
      negative: 'tamizaje negativo',
      positive: 'tamizaje positivo no agudo',
      acute: 'tamizaje positivo agudo',
      incomplete: 'sin completar',
      withItems: (result, items) => `${result} (sí o sin querer responder: ${items})`,
    },
  },
  ar: {
    fields: {
      value: 'الإجابة في النموذج',
      askedDirectly: 'هل سُئل اليوم مباشرة عن أفكار الانتحار؟',
      whyNotAsked: 'لماذا لا؟',
      tool: 'تمت المتابعة باستخدام',
      toolName: 'اسم الأداة',
      toolResult: 'نتيجتها',
      toolScreening: 'عُبئ هنا',
      intent: 'النية',
      plan: 'الخطة',
      means: 'الوصول إلى الوسائل',
      infantSafetyAsked: 'هل سُئل عن سلامة الرضيع؟',
      infantSafetyNote: 'لماذا لا؟',
      consultedWhom: 'الاستشارة: مع من',
      consultedAt: 'الاستشارة: متى',
      action: 'ما الذي تم',
      followUp: 'المتابعة في',
    },
    yesNo: { yes: 'نعم', no: 'لا' },
    answers: { yes: 'نعم', no: 'لا', declined: 'امتنع عن الإجابة', 'not-asked': 'لم يُسأل' },
    tools: { asq: 'ASQ', 'c-ssrs': 'C-SSRS', agency: 'أداة الوكالة' },
    declined: 'اختار عدم الإجابة',
    fillAsq: 'تعبئة ASQ هنا',
    fillAsqHint: 'تطرح أسئلته الخمسة ثم تعود إلى هنا مع النتيجة.',
    asqFilled: (day) => `عُبئ هنا في ${day}.`,
    openAsq: 'عرض ذلك الـ ASQ',
    toolHint: 'كما تسميها الأداة نفسها.',
    followUpHint: (days) => `المقترح: بعد ${arabicCount(days, arabicNouns.day)}. يمكن اختيار يوم آخر.`,
    asqResults: {
      negative: 'فحص سلبي',
      positive: 'فحص إيجابي غير حاد',
      acute: 'فحص إيجابي حاد',
      incomplete: 'غير مكتمل',
      withItems: (result, items) => `${result} (نعم أو امتناع: ${items})`,
    },
  },
};
