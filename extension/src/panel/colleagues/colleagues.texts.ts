// SPDX-License-Identifier: Apache-2.0
import type { CardRole } from '@cradleside/handoff/letter';
import type { Texts } from '../app/texts.js';
import type { CardRefusal } from './colleagues.js';

/** Spanish and Arabic need review by a native speaker. */
export interface ColleaguesTexts {
  readonly title: string;
  readonly intro: string;
  readonly receive: string;
  readonly ownTitle: string;
  readonly ownNone: string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameFault: string;
  readonly role: string;
  readonly roles: Readonly<Record<CardRole, string>>;
  readonly make: string;
  readonly change: string;
  readonly saveCard: string;
  readonly numbers: string;
  readonly numbersHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saveFile: string;
  readonly cardText: string;
  readonly qr: string;
  readonly qrLabel: string;
  readonly othersTitle: string;
  readonly none: string;
  readonly confirmed: (day: string) => string;
  readonly unconfirmed: string;
  readonly howToCompare: (name: string) => string;
  readonly confirm: string;
  readonly differ: string;
  readonly isConfirmed: (name: string) => string;
  readonly remove: string;
  readonly removeWhat: (name: string) => string;
  readonly isRemoved: (name: string) => string;
  readonly addTitle: string;
  readonly text: string;
  readonly textHint: string;
  readonly file: string;
  readonly add: string;
  readonly added: (name: string) => string;
  readonly refusals: Readonly<Record<CardRefusal, string>>;
}

export const colleaguesTexts: Texts<ColleaguesTexts> = {
  en: {
    title: 'Colleagues',
    intro:
      'A family, or a packet for supervision, goes as a file that only the person whose key you have compared can open.',
    receive: 'Open a file from a colleague',
    ownTitle: 'Your card',
    ownNone:
      'You have no card yet. It lets colleagues seal files to you. It holds your name, your role and the public half of a key; the other half never leaves these records.',
    name: 'Your name, as colleagues know you',
    nameHint: 'Up to 80 characters.',
    nameFault: 'Enter a name of 1 to 80 characters.',
    role: 'You are',
    roles: { clinician: 'a clinician', supervisor: 'a supervisor' },
    make: 'Make my card',
    change: 'Change name or role',
    saveCard: 'Save',
    numbers: 'Your numbers',
    numbersHint: 'Read them to a colleague by voice, so that both know that the key is yours.',
    copy: 'Copy my card',
    copied: 'Your card was copied.',
    notCopied: 'The browser did not let it be copied. Save it as a file.',
    saveFile: 'Save my card as a file',
    cardText: 'Your card as text',
    qr: 'Card as text and as a QR code',
    qrLabel: 'QR code of your card',
    othersTitle: 'Their cards',
    none: 'No card was added yet.',
    confirmed: (day) => `compared ${day}`,
    unconfirmed: 'not compared yet: nothing can be sent',
    howToCompare: (name) =>
      `Call ${name} on a number that you know. She or he opens “Your numbers” and reads them out; they must be these:`,
    confirm: 'They are the same',
    differ: 'If they differ, remove this card and ask for it again in another way.',
    isConfirmed: (name) => `Files can now be sealed to ${name}.`,
    remove: 'Remove',
    removeWhat: (name) =>
      `Remove the card of ${name}? Files can then neither be sealed to this key nor taken in from it. What was shared stays where it is.`,
    isRemoved: (name) => `The card of ${name} was removed.`,
    addTitle: 'Add a card',
    text: 'Card as text',
    textHint: 'It begins with CK1:',
    file: 'Or choose its file',
    add: 'Add this card',
    added: (name) => `The card of ${name} was added. Compare the numbers before you send anything.`,
    refusals: {
      malformed: 'This is no card. It begins with CK1: and comes from “Your card” on the other panel.',
      damaged: 'Something of this card was changed or cut off on the way. Ask for it again.',
      newer: 'This card is of a newer version. Update the extension, then add it again.',
      own: 'This is your own card.',
      known: 'This card is here already.',
    },
  },
  es: {
    title: 'Colegas',
    intro:
      'Una familia, o un paquete para supervisión, va en un archivo que solo puede abrir la persona cuya clave usted ha comparado.',
    receive: 'Abrir un archivo de colega',
    ownTitle: 'Su tarjeta',
    ownNone:
      'Usted aún no tiene tarjeta. Con ella otras personas pueden sellar archivos para usted. Contiene su nombre, su función y la mitad pública de una clave; la otra mitad nunca sale de estos registros.',
    name: 'Su nombre, como lo conocen sus colegas',
    nameHint: 'Hasta 80 caracteres.',
    nameFault: 'Escriba un nombre de 1 a 80 caracteres.',
    role: 'Su función',
    roles: { clinician: 'atención a familias', supervisor: 'supervisión' },
    make: 'Crear mi tarjeta',
    change: 'Cambiar nombre o función',
    saveCard: 'Guardar',
    numbers: 'Sus números',
    numbersHint: 'Léalos de viva voz a su colega, para que sepan que la clave es de usted.',
    copy: 'Copiar mi tarjeta',
    copied: 'Se copió su tarjeta.',
    notCopied: 'El navegador no permitió copiarla. Guárdela como archivo.',
    saveFile: 'Guardar mi tarjeta como archivo',
    cardText: 'Su tarjeta como texto',
    qr: 'Tarjeta como texto y como código QR',
    qrLabel: 'Código QR de su tarjeta',
    othersTitle: 'Sus colegas',
    none: 'Aún no se añadió ninguna tarjeta.',
    confirmed: (day) => `comparada el ${day}`,
    unconfirmed: 'aún no comparada: no se puede enviar nada',
    howToCompare: (name) =>
      `Llame a ${name} a un número que usted conozca. Esa persona abre «Sus números» y los lee; deben ser estos:`,
    confirm: 'Son los mismos',
    differ: 'Si son otros, quite esta tarjeta y pídala de nuevo por otro medio.',
    isConfirmed: (name) => `Ya se pueden sellar archivos para ${name}.`,
    remove: 'Quitar',
    removeWhat: (name) =>
      `¿Quitar la tarjeta de ${name}? Después no se podrán sellar archivos para esta clave ni recibir los suyos. Lo compartido se queda donde está.`,
    isRemoved: (name) => `Se quitó la tarjeta de ${name}.`,
    addTitle: 'Añadir una tarjeta',
    text: 'Tarjeta como texto',
    textHint: 'Empieza por CK1:',
    file: 'O elija su archivo',
    add: 'Añadir esta tarjeta',
    added: (name) => `Se añadió la tarjeta de ${name}. Compare los números antes de enviar algo.`,
    refusals: {
      malformed: 'Esto no es una tarjeta. Empieza por CK1: y sale de «Su tarjeta» en el otro panel.',
      damaged: 'Algo de esta tarjeta se cambió o se cortó en el camino. Pídala de nuevo.',
      newer: 'Esta tarjeta es de una versión más nueva. Actualice la extensión y añádala otra vez.',
      own: 'Esta es su propia tarjeta.',
      known: 'Esta tarjeta ya está aquí.',
    },
  },
  ar: {
    title: 'الزملاء',
    intro: 'تذهب العائلة أو حزمة الإشراف في ملف لا يفتحه إلا الشخص الذي قارنت مفتاحه.',
    receive: 'افتح ملفًا من زميل',
    ownTitle: 'بطاقتك',
    ownNone:
      'ليست لديك بطاقة بعد. بها يستطيع الزملاء ختم ملفات لك. فيها اسمك ودورك والنصف العلني من مفتاح؛ أما النصف الآخر فلا يغادر هذه السجلات أبدًا.',
    name: 'اسمك كما يعرفه الزملاء',
    nameHint: 'حتى 80 حرفًا.',
    nameFault: 'اكتب اسمًا من حرف واحد إلى 80 حرفًا.',
    role: 'دورك',
    roles: { clinician: 'العمل مع العائلات', supervisor: 'الإشراف' },
    make: 'أنشئ بطاقتي',
    change: 'غيّر الاسم أو الدور',
    saveCard: 'حفظ',
    numbers: 'أرقامك',
    numbersHint: 'اقرأها على زميلك بصوتك ليعرف كلاكما أن المفتاح لك.',
    copy: 'انسخ بطاقتي',
    copied: 'نُسخت بطاقتك.',
    notCopied: 'لم يسمح المتصفح بالنسخ. احفظها ملفًا.',
    saveFile: 'احفظ بطاقتي ملفًا',
    cardText: 'بطاقتك نصًا',
    qr: 'البطاقة نصًا ورمز QR',
    qrLabel: 'رمز QR لبطاقتك',
    othersTitle: 'بطاقاتهم',
    none: 'لم تُضف أي بطاقة بعد.',
    confirmed: (day) => `قورنت في ${day}`,
    unconfirmed: 'لم تقارن بعد: لا يمكن إرسال شيء',
    howToCompare: (name) => `اتصل بـ ${name} على رقم تعرفه. يفتح «أرقامك» عنده ويقرؤها؛ ويجب أن تكون هذه:`,
    confirm: 'إنها نفسها',
    differ: 'إن اختلفت فأزل هذه البطاقة واطلبها من جديد بطريقة أخرى.',
    isConfirmed: (name) => `يمكن الآن ختم ملفات إلى ${name}.`,
    remove: 'إزالة',
    removeWhat: (name) =>
      `أتريد إزالة بطاقة ${name}؟ لن يمكن بعدها ختم ملفات لهذا المفتاح ولا إدخال ملفات منه. وما شورك يبقى مكانه.`,
    isRemoved: (name) => `أُزيلت بطاقة ${name}.`,
    addTitle: 'أضف بطاقة',
    text: 'البطاقة نصًا',
    textHint: 'تبدأ بـ CK1:',
    file: 'أو اختر ملفها',
    add: 'أضف هذه البطاقة',
    added: (name) => `أُضيفت بطاقة ${name}. قارنا الأرقام قبل إرسال أي شيء.`,
    refusals: {
      malformed: 'هذه ليست بطاقة. تبدأ البطاقة بـ CK1: وتأتي من «بطاقتك» في اللوحة الأخرى.',
      damaged: 'تغيّر شيء من هذه البطاقة أو انقطع في الطريق. اطلبها من جديد.',
      newer: 'هذه البطاقة من إصدار أحدث. حدّث الإضافة ثم أضفها من جديد.',
      own: 'هذه بطاقتك أنت.',
      known: 'هذه البطاقة موجودة هنا.',
    },
  },
};
