// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/**
 * What the paper says that she takes home: plain words, nothing that alarms, no word of a diagnosis. Spanish and Arabic
 * need review by a native speaker.
 */
export interface OwnCopySheetTexts {
  readonly title: string;
  readonly yours: string;
  /** Instrument id -> what it asks about, in plain words. */
  readonly topics: Readonly<Record<string, string>>;
  readonly other: string;
  readonly filledIn: (day: string) => string;
  readonly total: (total: number, lowest: number, highest: number) => string;
  readonly higherMeansMore: string;
  readonly noTotal: string;
  readonly seenTitle: string;
  readonly readers: (agency: string) => string;
  readonly inRecord: (day: string, agency: string) => string;
  readonly notInRecord: (agency: string) => string;
  readonly inChildRecord: string;
  readonly toTalkAbout: string;
  /** Only where she and the clinician have chosen that it stands there. */
  readonly question: (number: string) => string;
  readonly answer: string;
  readonly declined: string;
  readonly blank: string;
  readonly talked: string;
  readonly contactsTitle: string;
}

export const ownCopySheetTexts: Texts<OwnCopySheetTexts> = {
  en: {
    title: 'Your own copy',
    yours:
      'These are questionnaires that you filled in. This paper is yours: keep it where you like, or give it back to your home visitor.',
    topics: {
      'phq-9': 'How you have been feeling',
      'phq-2': 'How you have been feeling',
      epds: 'How you have been feeling',
      'phq-4': 'How you have been feeling',
      'gad-7': 'Worries and rest',
      'gad-2': 'Worries and rest',
      'pcl-5': 'After something very hard',
      'pc-ptsd-5': 'After something very hard',
      'ace-10': 'Your own childhood',
      asq: 'Questions about keeping you safe',
      'parental-stress-scale': 'Being a parent',
      psoc: 'Being a parent',
    },
    other: 'Questionnaire',
    filledIn: (day) => `You filled it in on ${day}.`,
    total: (total, lowest, highest) =>
      `Your answers add up to ${total}. The lowest number there can be is ${lowest}, the highest ${highest}.`,
    higherMeansMore: 'A higher number means that more was hard, or that it was hard more often.',
    noTotal: 'You left some questions out, so there is no number. That is all right.',
    seenTitle: 'Who reads this',
    readers: (agency) =>
      `Your home visitor and the people she works with at ${agency || 'the agency'} can read your answers. Nobody else can.`,
    inRecord: (day, agency) => `A note of it is in your record at ${agency || 'the agency'} since ${day}.`,
    notInRecord: (agency) => `No note of it is in your record at ${agency || 'the agency'} yet.`,
    inChildRecord: 'Your child’s record says only that you filled this in, without any number.',
    toTalkAbout:
      'The numbers are something to talk about. They do not say what you have, and not what kind of parent you are. Ask your home visitor whatever you like.',
    question: (number) => `Question ${number}:`,
    answer: 'Your answer:',
    declined: 'you did not want to answer',
    blank: 'left out',
    talked: 'Your home visitor talks with you about this answer.',
    contactsTitle: 'If you need someone, day or night',
  },
  es: {
    title: 'Su propia copia',
    yours:
      'Estos son cuestionarios que usted contestó. Esta hoja es suya: guárdela donde quiera o devuélvasela a su visitadora.',
    topics: {
      'phq-9': 'Cómo se ha sentido',
      'phq-2': 'Cómo se ha sentido',
      epds: 'Cómo se ha sentido',
      'phq-4': 'Cómo se ha sentido',
      'gad-7': 'Preocupaciones y descanso',
      'gad-2': 'Preocupaciones y descanso',
      'pcl-5': 'Después de algo muy difícil',
      'pc-ptsd-5': 'Después de algo muy difícil',
      'ace-10': 'Su propia infancia',
      asq: 'Preguntas para cuidar de usted',
      'parental-stress-scale': 'Ser madre o padre',
      psoc: 'Ser madre o padre',
    },
    other: 'Cuestionario',
    filledIn: (day) => `Lo contestó el ${day}.`,
    total: (total, lowest, highest) =>
      `Sus respuestas suman ${total}. El número más bajo posible es ${lowest} y el más alto ${highest}.`,
    higherMeansMore: 'Un número más alto quiere decir que más cosas fueron difíciles, o con más frecuencia.',
    noTotal: 'Dejó algunas preguntas sin contestar, por eso no hay número. Está bien así.',
    seenTitle: 'Quién lee esto',
    readers: (agency) =>
      `Su visitadora y las personas con las que trabaja en ${agency || 'la agencia'} pueden leer sus respuestas. Nadie más.`,
    inRecord: (day, agency) =>
      `Hay una nota de esto en su expediente en ${agency || 'la agencia'} desde el ${day}.`,
    notInRecord: (agency) => `Todavía no hay una nota de esto en su expediente en ${agency || 'la agencia'}.`,
    inChildRecord: 'El expediente de su hijo o hija dice solo que usted contestó esto, sin ningún número.',
    toTalkAbout:
      'Los números sirven para conversar. No dicen qué tiene usted ni qué clase de madre o padre es. Pregunte a su visitadora lo que quiera.',
    question: (number) => `Pregunta ${number}:`,
    answer: 'Su respuesta:',
    declined: 'prefirió no contestar',
    blank: 'sin contestar',
    talked: 'Su visitadora conversa con usted sobre esta respuesta.',
    contactsTitle: 'Si necesita a alguien, de día o de noche',
  },
  ar: {
    title: 'نسختك الخاصة',
    yours: 'هذه استبيانات أجبتِ عنها. هذه الورقة لك: احتفظي بها حيث تشائين، أو أعيديها إلى الزائرة المنزلية.',
    topics: {
      'phq-9': 'كيف كان شعورك',
      'phq-2': 'كيف كان شعورك',
      epds: 'كيف كان شعورك',
      'phq-4': 'كيف كان شعورك',
      'gad-7': 'الهموم والراحة',
      'gad-2': 'الهموم والراحة',
      'pcl-5': 'بعد أمر صعب جدًا',
      'pc-ptsd-5': 'بعد أمر صعب جدًا',
      'ace-10': 'طفولتك',
      asq: 'أسئلة عن سلامتك',
      'parental-stress-scale': 'الأمومة والأبوة',
      psoc: 'الأمومة والأبوة',
    },
    other: 'استبيان',
    filledIn: (day) => `أجبتِ عنه في ${day}.`,
    total: (total, lowest, highest) =>
      `مجموع إجاباتك ${total}. أقل رقم ممكن هو ${lowest} وأعلى رقم ${highest}.`,
    higherMeansMore: 'الرقم الأعلى يعني أن أمورًا أكثر كانت صعبة، أو أنها كانت صعبة مرات أكثر.',
    noTotal: 'تركتِ بعض الأسئلة، لذلك لا يوجد رقم. لا بأس في ذلك.',
    seenTitle: 'من يقرأ هذا',
    readers: (agency) =>
      `تستطيع الزائرة المنزلية ومن تعمل معهم لدى ${agency || 'الجهة'} قراءة إجاباتك. ولا أحد غيرهم.`,
    inRecord: (day, agency) => `توجد ملاحظة عنه في سجلك لدى ${agency || 'الجهة'} منذ ${day}.`,
    notInRecord: (agency) => `لا توجد بعد ملاحظة عنه في سجلك لدى ${agency || 'الجهة'}.`,
    inChildRecord: 'لا يذكر سجل طفلك سوى أنك أجبتِ، دون أي رقم.',
    toTalkAbout: 'الأرقام للحديث عنها. وهي لا تقول ما بك ولا أي أم أنت. اسألي الزائرة المنزلية عما تشائين.',
    question: (number) => `السؤال ${number}:`,
    answer: 'إجابتك:',
    declined: 'فضّلتِ عدم الإجابة',
    blank: 'بلا إجابة',
    talked: 'تتحدث معك الزائرة المنزلية عن هذه الإجابة.',
    contactsTitle: 'إذا احتجتِ إلى أحد، ليلًا أو نهارًا',
  },
};
