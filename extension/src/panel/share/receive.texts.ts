// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';
import type { SharedFamilyPart } from './join-family.js';
import type { FileRefusal } from './open-file.js';
import type { PlanRefusal, Standing } from './plan-import.js';
import type { SentFamily } from './share-record.js';

/** Why nothing of a file was taken in. */
export type ReceiveRefusal = FileRefusal | PlanRefusal;

/** Spanish and Arabic need review by a native speaker. */
export interface ReceiveTexts {
  readonly title: string;
  readonly intro: string;
  readonly file: string;
  readonly working: string;
  readonly refusals: Readonly<Record<ReceiveRefusal, string>>;
  readonly from: (name: string, day: string) => string;
  readonly made: (moment: string) => string;
  readonly says: Readonly<Record<SentFamily['kind'], (name: string, code: string) => string>>;
  readonly repeated: string;
  readonly nothingNew: string;
  readonly opensAgain: string;
  readonly twin: (code: string) => string;
  readonly standings: Readonly<Record<Standing, string>>;
  /** Kind of record -> how many of it, in a short line. */
  readonly counted: Readonly<Record<string, (count: number) => string>>;
  readonly contested: string;
  readonly contestedHint: string;
  readonly ours: string;
  readonly theirs: string;
  readonly parts: Readonly<
    Record<SharedFamilyPart | 'answers' | 'date' | 'caregiver' | 'struck' | 'entry' | 'visit', string>
  >;
  readonly decide: string;
  readonly take: string;
  readonly cancel: string;
  readonly taken: (code: string) => string;
  readonly tell: (name: string) => string;
  readonly openFamily: string;
  readonly changedMeanwhile: string;
}

export const receiveTexts: Texts<ReceiveTexts> = {
  en: {
    title: 'Open a file from a colleague',
    intro: 'You see who sealed it and what it would change before anything is kept.',
    file: 'File (.sealed)',
    working: 'Opening …',
    refusals: {
      malformed: 'This is no file from a Cradleside panel. Nothing was changed.',
      newer:
        'This file is of a newer version. Update the extension, then open it again. Nothing was changed.',
      'cut-off': 'This file was cut off on the way. Ask for it again. Nothing was changed.',
      'other-recipient':
        'This file was sealed to another key than yours. Your colleague needs your present card. Nothing was changed.',
      'unknown-sender':
        'This file comes from a key that is not among your colleagues. Add the sender’s card and compare the numbers first. Nothing was changed.',
      unconfirmed:
        'This file comes from a colleague whose numbers you have not compared yet. Compare them first. Nothing was changed.',
      'not-genuine':
        'This file was changed on the way, or was not sealed by who it says. Ask for it again. Nothing was changed.',
      'no-key': 'You have no card yet, so nothing can have been sealed to you. Make it under Colleagues.',
      impossible: 'This file holds something that no panel writes. Nothing was changed. Report it.',
      'other-wording':
        'This file holds a questionnaire in a version that this panel cannot score. Update the extension, then open it again. Nothing was changed.',
    },
    from: (name, day) => `Sealed by ${name} (numbers compared ${day})`,
    made: (moment) => `made ${moment}`,
    says: {
      share: (name, code) => `${name} shares family ${code} with you: both go on with it.`,
      'hand-over': (name, code) => `${name} hands family ${code} over to you: you go on with it.`,
    },
    repeated: 'This very file was taken in before.',
    nothingNew: 'Nothing in it is new.',
    opensAgain: 'The episode, which the hand-over had closed here, is open again.',
    twin: (code) => `You have another family with the code ${code}. Both stay; look which is which.`,
    standings: {
      new: 'New here',
      theirs: 'Changed there',
      contested: 'Changed on both sides',
      ours: 'Newer here, stays as it is',
      same: 'The same on both sides',
      elsewhere: 'Moved to another family here, stays there',
      'moved-here': 'Moved here from another of your families',
      left: 'Not this family’s any more, struck out here',
    },
    counted: {
      family: () => 'the family’s data',
      screening: (count) => (count === 1 ? '1 screening' : `${count} screenings`),
      visit: (count) => (count === 1 ? '1 visit' : `${count} visits`),
      safety: (count) => (count === 1 ? '1 safety event' : `${count} safety events`),
    },
    contested: 'Which entry holds?',
    contestedHint: 'Corrections, acknowledgements and notes of both sides stay either way.',
    ours: 'Yours',
    theirs: 'Theirs',
    parts: {
      code: 'Client ID',
      opened: 'Opened',
      closed: 'Closed',
      label: 'Child’s initials',
      birthDate: 'Birth date',
      dueDate: 'Due date',
      caregivers: 'Caregivers',
      answers: 'Answers',
      date: 'Date',
      caregiver: 'Caregiver',
      struck: 'Struck out',
      entry: 'Entry',
      visit: 'Visit',
    },
    decide: 'Choose which entry holds in each place.',
    take: 'Take it in',
    cancel: 'Leave it',
    taken: (code) => `Family ${code} was taken in.`,
    tell: (name) => `Tell ${name} this arrival code:`,
    openFamily: 'Open the family',
    changedMeanwhile: 'Another window changed these records meanwhile. Look again, then take it in.',
  },
  es: {
    title: 'Abrir un archivo de colega',
    intro: 'Usted ve quién lo selló y qué cambiaría antes de que se guarde algo.',
    file: 'Archivo (.sealed)',
    working: 'Abriendo …',
    refusals: {
      malformed: 'Este archivo no es de un panel de Cradleside. No se cambió nada.',
      newer:
        'Este archivo es de una versión más nueva. Actualice la extensión y ábralo otra vez. No se cambió nada.',
      'cut-off': 'Este archivo se cortó en el camino. Pídalo de nuevo. No se cambió nada.',
      'other-recipient':
        'Este archivo se selló para otra clave. Su colega necesita la tarjeta actual de usted. No se cambió nada.',
      'unknown-sender':
        'Este archivo viene de una clave que no está entre sus colegas. Añada primero la tarjeta y comparen los números. No se cambió nada.',
      unconfirmed:
        'Este archivo viene de una persona con quien aún no comparó los números. Compárenlos primero. No se cambió nada.',
      'not-genuine':
        'Este archivo se cambió en el camino o no lo selló quien dice. Pídalo de nuevo. No se cambió nada.',
      'no-key': 'Usted aún no tiene tarjeta, así que nadie pudo sellarle nada. Créela en Colegas.',
      impossible: 'Este archivo contiene algo que ningún panel escribe. No se cambió nada. Comuníquelo.',
      'other-wording':
        'Este archivo contiene un cuestionario en una versión que este panel no puede calcular. Actualice la extensión y ábralo otra vez. No se cambió nada.',
    },
    from: (name, day) => `Sellado por ${name} (números comparados el ${day})`,
    made: (moment) => `hecho el ${moment}`,
    says: {
      share: (name, code) => `${name} comparte con usted la familia ${code}: ambas personas siguen con ella.`,
      'hand-over': (name, code) => `${name} le traspasa la familia ${code}: usted sigue con ella.`,
    },
    repeated: 'Este mismo archivo ya se incorporó antes.',
    nothingNew: 'No contiene nada nuevo.',
    opensAgain: 'El episodio, que el traspaso había cerrado aquí, se abre de nuevo.',
    twin: (code) => `Usted tiene otra familia con el código ${code}. Ambas se quedan; mire cuál es cuál.`,
    standings: {
      new: 'Nuevo aquí',
      theirs: 'Cambiado allí',
      contested: 'Cambiado en ambos lados',
      ours: 'Más nuevo aquí, se queda como está',
      same: 'Igual en ambos lados',
      elsewhere: 'Movido aquí a otra familia, se queda allí',
      'moved-here': 'Viene de otra de sus familias',
      left: 'Ya no es de esta familia, se tacha aquí',
    },
    counted: {
      family: () => 'los datos de la familia',
      screening: (count) => (count === 1 ? '1 cuestionario' : `${count} cuestionarios`),
      visit: (count) => (count === 1 ? '1 visita' : `${count} visitas`),
      safety: (count) => (count === 1 ? '1 evento de seguridad' : `${count} eventos de seguridad`),
    },
    contested: '¿Qué entrada vale?',
    contestedHint:
      'Las correcciones, los acuses de recibo y las notas de ambos lados se quedan en todo caso.',
    ours: 'La de usted',
    theirs: 'La de su colega',
    parts: {
      code: 'Código',
      opened: 'Inicio',
      closed: 'Cierre',
      label: 'Iniciales de la niña o el niño',
      birthDate: 'Fecha de nacimiento',
      dueDate: 'Fecha prevista',
      caregivers: 'Personas cuidadoras',
      answers: 'Respuestas',
      date: 'Fecha',
      caregiver: 'Persona cuidadora',
      struck: 'Tachado',
      entry: 'Entrada',
      visit: 'Visita',
    },
    decide: 'Elija qué entrada vale en cada lugar.',
    take: 'Incorporar',
    cancel: 'Dejarlo',
    taken: (code) => `Se incorporó la familia ${code}.`,
    tell: (name) => `Diga a ${name} este código de llegada:`,
    openFamily: 'Abrir la familia',
    changedMeanwhile: 'Entretanto otra ventana cambió estos registros. Mire de nuevo e incorpórelo después.',
  },
  ar: {
    title: 'افتح ملفًا من زميل',
    intro: 'ترى من ختمه وما الذي سيغيّره قبل أن يُحفظ شيء.',
    file: 'الملف (.sealed)',
    working: 'جارٍ الفتح …',
    refusals: {
      malformed: 'هذا الملف ليس من لوحة Cradleside. لم يتغير شيء.',
      newer: 'هذا الملف من إصدار أحدث. حدّث الإضافة ثم افتحه من جديد. لم يتغير شيء.',
      'cut-off': 'انقطع هذا الملف في الطريق. اطلبه من جديد. لم يتغير شيء.',
      'other-recipient': 'خُتم هذا الملف لمفتاح آخر. يحتاج زميلك إلى بطاقتك الحالية. لم يتغير شيء.',
      'unknown-sender': 'هذا الملف من مفتاح ليس بين زملائك. أضف بطاقة المرسل وقارنا الأرقام أولًا. لم يتغير شيء.',
      unconfirmed: 'هذا الملف من زميل لم تقارنا الأرقام بعد. قارناها أولًا. لم يتغير شيء.',
      'not-genuine': 'تغيّر هذا الملف في الطريق أو لم يختمه من يذكر. اطلبه من جديد. لم يتغير شيء.',
      'no-key': 'ليست لديك بطاقة بعد، فلا يمكن أن يُختم لك شيء. أنشئها في «الزملاء».',
      impossible: 'في هذا الملف شيء لا تكتبه أي لوحة. لم يتغير شيء. أبلغ عن ذلك.',
      'other-wording':
        'في هذا الملف استبيان بإصدار لا تستطيع هذه اللوحة حسابه. حدّث الإضافة ثم افتحه من جديد. لم يتغير شيء.',
    },
    from: (name, day) => `ختمه ${name} (قورنت الأرقام في ${day})`,
    made: (moment) => `صُنع في ${moment}`,
    says: {
      share: (name, code) => `يشارك ${name} معك العائلة ${isolated(code)}: يواصل كلاكما العمل معها.`,
      'hand-over': (name, code) => `يسلّمك ${name} العائلة ${isolated(code)}: تواصل أنت العمل معها.`,
    },
    repeated: 'أُدخل هذا الملف نفسه من قبل.',
    nothingNew: 'لا جديد فيه.',
    opensAgain: 'تُفتح من جديد الفترة التي أغلقها التسليم هنا.',
    twin: (code) => `لديك عائلة أخرى بالرمز ${isolated(code)}. تبقى كلتاهما؛ انظر أيهما أيهما.`,
    standings: {
      new: 'جديد هنا',
      theirs: 'تغيّر هناك',
      contested: 'تغيّر عند كليكما',
      ours: 'أحدث هنا ويبقى كما هو',
      same: 'واحد عند كليكما',
      elsewhere: 'نُقل هنا إلى عائلة أخرى ويبقى فيها',
      'moved-here': 'يُنقل إليها من عائلة أخرى لديك',
      left: 'لم يعد لهذه العائلة، ويُشطب هنا',
    },
    counted: {
      family: () => 'بيانات العائلة',
      screening: (count) => `الاستبيانات: ${count}`,
      visit: (count) => `الزيارات: ${count}`,
      safety: (count) => `أحداث السلامة: ${count}`,
    },
    contested: 'أي المدخلين يسري؟',
    contestedHint: 'تبقى التصحيحات والإقرارات والملاحظات من كليكما في كل حال.',
    ours: 'ما عندك',
    theirs: 'ما عند زميلك',
    parts: {
      code: 'رمز العميل',
      opened: 'البداية',
      closed: 'الإغلاق',
      label: 'أحرف الطفل الأولى',
      birthDate: 'تاريخ الميلاد',
      dueDate: 'الموعد المتوقع',
      caregivers: 'مقدمو الرعاية',
      answers: 'الإجابات',
      date: 'التاريخ',
      caregiver: 'مقدم الرعاية',
      struck: 'مشطوب',
      entry: 'المدخل',
      visit: 'الزيارة',
    },
    decide: 'اختر أي المدخلين يسري في كل موضع.',
    take: 'أدخله',
    cancel: 'اتركه',
    taken: (code) => `أُدخلت العائلة ${isolated(code)}.`,
    tell: (name) => `أخبر ${name} برمز الوصول هذا:`,
    openFamily: 'افتح العائلة',
    changedMeanwhile: 'غيّرت نافذة أخرى هذه السجلات في أثناء ذلك. انظر من جديد ثم أدخله.',
  },
};
