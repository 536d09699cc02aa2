// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { isolated } from '../parts/isolated.js';
import type { SendRefusal } from './send-family.js';
import type { SentFamily } from './share-record.js';

type Kind = SentFamily['kind'];

/** Spanish and Arabic need review by a native speaker. */
export interface ShareTexts {
  readonly title: (code: string) => string;
  readonly button: string;
  readonly noCard: string;
  readonly noColleague: string;
  readonly toColleagues: string;
  readonly to: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindHints: Readonly<Record<Kind, string>>;
  readonly goes: string;
  /** Kind of record -> how many of it. */
  readonly counted: Readonly<Record<string, (count: number) => string>>;
  readonly stays: string;
  readonly seal: string;
  readonly refusals: Readonly<Record<SendRefusal, string>>;
  readonly sealed: (name: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly sentTitle: string;
  readonly sentLine: (kind: Kind, name: string, day: string) => string;
  readonly notArrived: string;
  readonly arrived: (day: string) => string;
  readonly code: string;
  readonly codeHint: (name: string) => string;
  readonly codeFault: string;
  readonly confirm: string;
  readonly isConfirmed: string;
  readonly afterwards: string;
  readonly removeHere: string;
  readonly takeBack: string;
  readonly takeBackHint: (name: string) => string;
  readonly isTakenBack: string;
  readonly takenBackLine: (day: string, actor: string) => string;
  /** Whom a family was handed over to, where its copy here is only read. */
  readonly readOnly: (name: string, day: string) => string;
  readonly toHandOver: string;
  readonly receivedTitle: string;
  readonly receivedLine: (kind: Kind, name: string, day: string) => string;
  readonly tellCode: (code: string) => string;
}

export const shareTexts: Texts<ShareTexts> = {
  en: {
    title: (code) => `Share or hand over ${code}`,
    button: 'Share or hand over',
    noCard: 'Make your own card first, so that your colleague sees that the file comes from you.',
    noColleague: 'Nobody can be chosen yet. Add the card of a colleague and compare the numbers.',
    toColleagues: 'Open Colleagues',
    to: 'To',
    kind: 'What for',
    kinds: { share: 'Share', 'hand-over': 'Hand over' },
    kindHints: {
      share: 'Both go on with the family. What either adds goes back and forth by further files.',
      'hand-over':
        'The colleague goes on with the family. It stays here, with everything that is due, until you have confirmed that it arrived; then it can only be read here.',
    },
    goes: 'This goes:',
    counted: {
      family: () => 'the family with its caregivers and the child, initials included',
      screening: (count) =>
        count === 1
          ? '1 screening with corrections and acknowledgements'
          : `${count} screenings with corrections and acknowledgements`,
      visit: (count) =>
        count === 1 ? '1 visit with what was ticked' : `${count} visits with what was ticked`,
      safety: (count) => (count === 1 ? '1 safety event' : `${count} safety events`),
    },
    stays: 'This stays here: drafts, tablet links, keys, and what you have written for supervision.',
    seal: 'Seal the file',
    refusals: {
      'no-key': 'Make your own card first.',
      unconfirmed: 'Compare the numbers with this colleague first.',
      unsound: 'Something in these records has a form that no panel takes in. Nothing was sealed. Report it.',
    },
    sealed: (name) => `Sealed. Only ${name} can open this file: send it in any way you like.`,
    save: 'Save the file',
    saved: 'The file was saved.',
    sentTitle: 'Sent',
    sentLine: (kind, name, day) =>
      kind === 'share' ? `Shared with ${name}, ${day}` : `Handed over to ${name}, ${day}`,
    notArrived: 'not confirmed yet that it arrived',
    arrived: (day) => `arrived, confirmed ${day}`,
    code: 'Arrival code',
    codeHint: (name) => `${name} sees six digits after taking it in. Ask for them.`,
    codeFault: 'That is not the code of this file.',
    confirm: 'It arrived',
    isConfirmed: 'Kept: it has arrived.',
    afterwards:
      'Your colleague goes on with the family. Nothing of it is due here any more; the copy here can only be read.',
    removeHere: 'Delete it here',
    takeBack: 'Take back',
    takeBackHint: (name) =>
      `Where ${name} does not go on with the family: it is yours again, and the log says so.`,
    isTakenBack: 'The family is yours again.',
    takenBackLine: (day, actor) => `taken back ${day}, ${actor}`,
    readOnly: (name, day) =>
      `Handed over to ${name} on ${day}, and arrived. What is here can be read, not changed.`,
    toHandOver: 'See the hand-over, or take back',
    receivedTitle: 'Received',
    receivedLine: (kind, name, day) =>
      kind === 'share' ? `Shared by ${name}, ${day}` : `Handed over by ${name}, ${day}`,
    tellCode: (code) => `arrival code ${code}`,
  },
  es: {
    title: (code) => `Compartir o traspasar ${code}`,
    button: 'Compartir o traspasar',
    noCard: 'Cree primero su propia tarjeta, para que se vea que el archivo viene de usted.',
    noColleague: 'Aún no se puede elegir a nadie. Añada la tarjeta de un colega y comparen los números.',
    toColleagues: 'Abrir Colegas',
    to: 'Para',
    kind: 'Para qué',
    kinds: { share: 'Compartir', 'hand-over': 'Traspasar' },
    kindHints: {
      share: 'Ambas personas siguen con la familia. Lo que cada una añada va y viene en otros archivos.',
      'hand-over':
        'La otra persona sigue con la familia. Aquí se queda, con todo lo pendiente, hasta que usted confirme que llegó; después aquí solo se puede leer.',
    },
    goes: 'Se envía:',
    counted: {
      family: () => 'la familia con sus personas cuidadoras y la niña o el niño, también las iniciales',
      screening: (count) =>
        count === 1
          ? '1 cuestionario con correcciones y acuses de recibo'
          : `${count} cuestionarios con correcciones y acuses de recibo`,
      visit: (count) => (count === 1 ? '1 visita con lo marcado' : `${count} visitas con lo marcado`),
      safety: (count) => (count === 1 ? '1 evento de seguridad' : `${count} eventos de seguridad`),
    },
    stays:
      'Se queda aquí: borradores, enlaces para tableta, claves y lo que usted escribió para supervisión.',
    seal: 'Sellar el archivo',
    refusals: {
      'no-key': 'Cree primero su propia tarjeta.',
      unconfirmed: 'Compare primero los números con esta persona.',
      unsound:
        'Algo de estos registros tiene una forma que ningún panel acepta. No se selló nada. Comuníquelo.',
    },
    sealed: (name) => `Sellado. Solo ${name} puede abrir este archivo: envíelo como quiera.`,
    save: 'Guardar el archivo',
    saved: 'Se guardó el archivo.',
    sentTitle: 'Enviado',
    sentLine: (kind, name, day) =>
      kind === 'share' ? `Compartida con ${name}, ${day}` : `Traspasada a ${name}, ${day}`,
    notArrived: 'aún sin confirmar que llegó',
    arrived: (day) => `llegó, confirmado el ${day}`,
    code: 'Código de llegada',
    codeHint: (name) => `${name} ve seis cifras después de incorporarla. Pídaselas.`,
    codeFault: 'Ese no es el código de este archivo.',
    confirm: 'Llegó',
    isConfirmed: 'Guardado: llegó.',
    afterwards:
      'Su colega sigue con la familia. Aquí ya no queda nada pendiente; la copia de aquí solo se puede leer.',
    removeHere: 'Eliminarla aquí',
    takeBack: 'Retomar',
    takeBackHint: (name) =>
      `Si ${name} no sigue con la familia: vuelve a estar a su cargo, y el registro lo dice.`,
    isTakenBack: 'La familia está de nuevo a su cargo.',
    takenBackLine: (day, actor) => `retomada el ${day}, ${actor}`,
    readOnly: (name, day) =>
      `Traspasada a ${name} el ${day}, y llegó. Lo que hay aquí se puede leer, no cambiar.`,
    toHandOver: 'Ver el traspaso o retomar',
    receivedTitle: 'Recibido',
    receivedLine: (kind, name, day) =>
      kind === 'share' ? `Compartida por ${name}, ${day}` : `Traspasada por ${name}, ${day}`,
    tellCode: (code) => `código de llegada ${code}`,
  },
  ar: {
    title: (code) => `مشاركة ${isolated(code)} أو تسليمها`,
    button: 'مشاركة أو تسليم',
    noCard: 'أنشئ بطاقتك أولًا ليرى زميلك أن الملف منك.',
    noColleague: 'لا أحد يمكن اختياره بعد. أضف بطاقة زميل وقارنا الأرقام.',
    toColleagues: 'افتح الزملاء',
    to: 'إلى',
    kind: 'الغرض',
    kinds: { share: 'مشاركة', 'hand-over': 'تسليم' },
    kindHints: {
      share: 'يواصل كلاكما العمل مع العائلة. وما يضيفه أي منكما ينتقل في ملفات أخرى.',
      'hand-over':
        'يواصل الزميل العمل مع العائلة. وتبقى هنا مع كل ما هو مستحق إلى أن تؤكد وصولها، ثم لا يمكن هنا إلا قراءتها.',
    },
    goes: 'يُرسل:',
    counted: {
      family: () => 'العائلة مع مقدمي الرعاية والطفل، والأحرف الأولى أيضًا',
      screening: (count) => `الاستبيانات مع التصحيحات والإقرارات: ${count}`,
      visit: (count) => `الزيارات مع ما أُشّر فيها: ${count}`,
      safety: (count) => `أحداث السلامة: ${count}`,
    },
    stays: 'يبقى هنا: المسودات وروابط الجهاز اللوحي والمفاتيح وما كتبته للإشراف.',
    seal: 'اختم الملف',
    refusals: {
      'no-key': 'أنشئ بطاقتك أولًا.',
      unconfirmed: 'قارنا الأرقام أولًا.',
      unsound: 'في هذه السجلات ما لا تقبله أي لوحة. لم يُختم شيء. أبلغ عن ذلك.',
    },
    sealed: (name) => `خُتم. لا يفتح هذا الملف إلا ${name}: أرسله بأي طريقة تشاء.`,
    save: 'احفظ الملف',
    saved: 'حُفظ الملف.',
    sentTitle: 'المرسل',
    sentLine: (kind, name, day) =>
      kind === 'share' ? `شوركت مع ${name}، ${day}` : `سُلّمت إلى ${name}، ${day}`,
    notArrived: 'لم يتأكد وصولها بعد',
    arrived: (day) => `وصلت، تأكد في ${day}`,
    code: 'رمز الوصول',
    codeHint: (name) => `يرى ${name} ستة أرقام بعد إدخالها. اسأله عنها.`,
    codeFault: 'ليس هذا رمز هذا الملف.',
    confirm: 'وصلت',
    isConfirmed: 'حُفظ: وصلت.',
    afterwards: 'يواصل زميلك العمل مع العائلة. لم يعد شيء منها مستحقًا هنا، والنسخة هنا للقراءة فقط.',
    removeHere: 'احذفها هنا',
    takeBack: 'استعدها',
    takeBackHint: (name) => `إن لم يواصل ${name} العمل مع العائلة: تعود إليك، ويُدوَّن ذلك في السجل.`,
    isTakenBack: 'عادت العائلة إليك.',
    takenBackLine: (day, actor) => `استُعيدت في ${day}، ${isolated(actor)}`,
    readOnly: (name, day) => `سُلّمت إلى ${name} في ${day} ووصلت. ما هنا يُقرأ ولا يُغيَّر.`,
    toHandOver: 'عرض التسليم أو الاستعادة',
    receivedTitle: 'المستلم',
    receivedLine: (kind, name, day) =>
      kind === 'share' ? `شاركها ${name}، ${day}` : `سلّمها ${name}، ${day}`,
    tellCode: (code) => `رمز الوصول ${isolated(code)}`,
  },
};
