// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface ScreeningTexts {
  readonly startTitle: string;
  readonly who: string;
  readonly instrument: string;
  readonly isDue: string;
  readonly others: string;
  readonly language: string;
  readonly evidence: (words: string) => string;
  readonly singleCopyOff: (language: string) => string;
  readonly notInLanguage: (language: string) => string;
  readonly mode: string;
  readonly handOver: string;
  readonly handOverHint: string;
  readonly askedByPerson: string;
  readonly onlyPaper: string;
  readonly layout: string;
  readonly page: string;
  readonly steps: string;
  readonly date: string;
  readonly begin: string;
  readonly handOverNow: string;
  readonly noInstrument: string;
  readonly saving: string;
  readonly saved: string;
  readonly notSaved: (why: string) => string;
  readonly saveAgain: string;
  readonly leaveUnsaved: string;
  /** Another window changed or ended the draft: what is entered here is kept beside it. */
  readonly beside: string;
  readonly finishedBeside: string;
  readonly otherKept: string;
  readonly discardAlert: (item: string, value: string) => string;
  readonly whichDay: string;
  readonly dayBegun: (day: string) => string;
  readonly dayToday: (day: string) => string;
  readonly answered: (count: number, of: number) => string;
  readonly finish: string;
  readonly finishPartial: string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discardYes: string;
  readonly discardNo: string;
  readonly discarded: string;
  readonly paperTitle: (name: string) => string;
  readonly paperHint: (count: number, highest: number) => string;
  readonly answers: string;
  readonly paperDate: string;
  readonly outOfRange: (item: string, allowed: string) => string;
  readonly noAnswer: (item: string, allowed: string) => string;
  readonly tooMany: (count: number) => string;
  readonly nothingTyped: string;
  readonly check: string;
  readonly blank: string;
  readonly declined: string;
  readonly notTyped: string;
  readonly notAsked: string;
  readonly fewTyped: (typed: number, of: number) => string;
  readonly finishPaper: string;
  readonly finishPaperPartial: string;
}

export const screeningTexts: Texts<ScreeningTexts> = {
  en: {
    startTitle: 'Give a screener',
    who: 'Who answers',
    instrument: 'Screener',
    isDue: 'Due now',
    others: 'Others',
    language: 'Language',
    evidence: (words) => `Evidence: ${words}.`,
    singleCopyOff: (language) =>
      `${language}: only one copy of the official wording is known. Your agency’s policy has not turned it on.`,
    notInLanguage: (language) => `There is no cleared text of this screener in ${language}.`,
    mode: 'How it is given',
    handOver: 'Self-report on this laptop',
    handOverHint: 'Locks the records first; your passphrase is needed to come back.',
    askedByPerson: 'This screener is asked by a person, never filled in alone.',
    onlyPaper: 'Its owner does not allow the wording to be shown here: enter a paper form.',
    layout: 'Layout',
    page: 'All questions on one page',
    steps: 'One question at a time',
    date: 'Date',
    begin: 'Begin',
    handOverNow: 'Lock and hand over',
    noInstrument: 'Your agency’s policy offers no screener. Change it under Settings.',
    saving: 'Saving …',
    saved: 'Saved',
    notSaved: (why) => `Not saved. ${why} Your answers are still on this screen.`,
    saveAgain: 'Save again',
    leaveUnsaved: 'Leave without saving',
    beside:
      'This was changed, finished or discarded in another window. What you enter here is kept as its own draft, so nothing of either is lost. Compare the two, then discard the one that is wrong.',
    finishedBeside:
      'Saved. Another window had changed the same draft: its version is kept beside this one. Compare the two.',
    otherKept: 'Another window has changed this draft: that version is kept.',
    discardAlert: (item, value) =>
      `Item ${item} was answered ${value}. If these answers go, nothing reminds you of it but the activity log. Throw them away all the same?`,
    whichDay: 'On which day was this answered?',
    dayBegun: (day) => `${day}, when it was begun`,
    dayToday: (day) => `Today, ${day}`,
    answered: (count, of) => `${count} of ${of} answered`,
    finish: 'Finish',
    finishPartial: 'Finish as it is',
    discard: 'Discard',
    discardAsk: 'Throw away these answers? They cannot be brought back.',
    discardYes: 'Throw away',
    discardNo: 'Keep them',
    discarded: 'The answers were thrown away.',
    paperTitle: (name) => `${name} from paper`,
    paperHint: (count, highest) =>
      `Type ${count} digits in a row, 0 to ${highest}: one for each question. - or a space for a blank, x for “chose not to answer”.`,
    answers: 'Answers',
    paperDate: 'Date on the paper',
    outOfRange: (item, allowed) => `Question ${item}: only ${allowed} can stand here.`,
    noAnswer: (item, allowed) => `Question ${item}: type ${allowed}, - or x.`,
    tooMany: (count) => `Too many: there are ${count} questions.`,
    nothingTyped:
      'A form without any answer is not saved. Type at least one, or x for “chose not to answer”.',
    check: 'Check against the paper',
    blank: 'blank',
    declined: 'chose not to answer',
    notTyped: 'not typed yet',
    notAsked: 'Not marked on the paper',
    fewTyped: (typed, of) => `${typed} of ${of} typed`,
    finishPaper: 'Save result',
    finishPaperPartial: 'Save as it is',
  },
  es: {
    startTitle: 'Aplicar un cuestionario',
    who: 'Quién responde',
    instrument: 'Cuestionario',
    isDue: 'Pendientes ahora',
    others: 'Otros',
    language: 'Idioma',
    evidence: (words) => `Evidencia: ${words}.`,
    singleCopyOff: (language) =>
      `${language}: solo se conoce una copia del texto oficial. La política de su agencia no lo ha activado.`,
    notInLanguage: (language) => `No hay un texto autorizado de este cuestionario en ${language}.`,
    mode: 'Cómo se aplica',
    handOver: 'Autoinforme en esta computadora',
    handOverHint: 'Primero se bloquean los registros; para volver hace falta su frase de contraseña.',
    askedByPerson: 'Este cuestionario lo pregunta una persona; nunca se rellena a solas.',
    onlyPaper: 'Su propietario no permite mostrar el texto aquí: introduzca un formulario en papel.',
    layout: 'Disposición',
    page: 'Todas las preguntas en una página',
    steps: 'Una pregunta cada vez',
    date: 'Fecha',
    begin: 'Empezar',
    handOverNow: 'Bloquear y entregar',
    noInstrument: 'La política de su agencia no ofrece ningún cuestionario. Cámbiela en Ajustes.',
    saving: 'Guardando …',
    saved: 'Guardado',
    notSaved: (why) => `No se guardó. ${why} Sus respuestas siguen en esta pantalla.`,
    saveAgain: 'Guardar de nuevo',
    leaveUnsaved: 'Salir sin guardar',
    beside:
      'Esto se cambió, terminó o descartó en otra ventana. Lo que introduce aquí se guarda como borrador aparte, así que no se pierde nada de ninguno. Compare los dos y descarte el equivocado.',
    finishedBeside:
      'Guardado. Otra ventana había cambiado el mismo borrador: su versión se conserva junto a esta. Compare las dos.',
    otherKept: 'Otra ventana ha cambiado este borrador: esa versión se conserva.',
    discardAlert: (item, value) =>
      `La pregunta ${item} se respondió con ${value}. Si desecha estas respuestas, solo el registro de actividad lo recordará. ¿Desecharlas de todos modos?`,
    whichDay: '¿Qué día se respondió?',
    dayBegun: (day) => `${day}, cuando se empezó`,
    dayToday: (day) => `Hoy, ${day}`,
    answered: (count, of) => `${count} de ${of} respondidas`,
    finish: 'Terminar',
    finishPartial: 'Terminar como está',
    discard: 'Descartar',
    discardAsk: '¿Desechar estas respuestas? No se podrán recuperar.',
    discardYes: 'Desechar',
    discardNo: 'Conservarlas',
    discarded: 'Las respuestas se desecharon.',
    paperTitle: (name) => `${name} en papel`,
    paperHint: (count, highest) =>
      `Escriba ${count} dígitos seguidos, de 0 a ${highest}: uno por pregunta. - o un espacio si está en blanco, x si prefirió no responder.`,
    answers: 'Respuestas',
    paperDate: 'Fecha del papel',
    outOfRange: (item, allowed) => `Pregunta ${item}: aquí solo puede ir ${allowed}.`,
    noAnswer: (item, allowed) => `Pregunta ${item}: escriba ${allowed}, - o x.`,
    tooMany: (count) => `Demasiados: hay ${count} preguntas.`,
    nothingTyped:
      'Un formulario sin ninguna respuesta no se guarda. Escriba al menos una, o x si prefirió no responder.',
    check: 'Compruebe con el papel',
    blank: 'en blanco',
    declined: 'prefirió no responder',
    notTyped: 'aún sin escribir',
    notAsked: 'No está marcado en el papel',
    fewTyped: (typed, of) => `${typed} de ${of} escritas`,
    finishPaper: 'Guardar resultado',
    finishPaperPartial: 'Guardar como está',
  },
  ar: {
    startTitle: 'تقديم استبيان',
    who: 'من يجيب',
    instrument: 'الاستبيان',
    isDue: 'مستحق الآن',
    others: 'أخرى',
    language: 'اللغة',
    evidence: (words) => `الدليل: ${words}.`,
    singleCopyOff: (language) => `${language}: لا تُعرف إلا نسخة واحدة من النص الرسمي، ولم تفعّلها سياسة وكالتك.`,
    notInLanguage: (language) => `لا يوجد نص معتمد لهذا الاستبيان بلغة ${language}.`,
    mode: 'طريقة التقديم',
    handOver: 'تقرير ذاتي على هذا الحاسوب',
    handOverHint: 'تُقفل السجلات أولًا؛ وتلزم عبارة المرور للعودة.',
    askedByPerson: 'يطرح شخصٌ هذا الاستبيان ولا يُملأ على انفراد.',
    onlyPaper: 'لا يسمح مالكه بعرض النص هنا: أدخل نموذجًا ورقيًا.',
    layout: 'العرض',
    page: 'كل الأسئلة في صفحة واحدة',
    steps: 'سؤال واحد في كل مرة',
    date: 'التاريخ',
    begin: 'ابدأ',
    handOverNow: 'اقفل وسلّم',
    noInstrument: 'لا تعرض سياسة وكالتك أي استبيان. غيّرها في الإعدادات.',
    saving: 'جارٍ الحفظ …',
    saved: 'تم الحفظ',
    notSaved: (why) => `لم يُحفظ. ${why} إجاباتك ما زالت على هذه الشاشة.`,
    saveAgain: 'احفظ مرة أخرى',
    leaveUnsaved: 'الخروج دون حفظ',
    beside:
      'تم تغيير هذا أو إنهاؤه أو تجاهله في نافذة أخرى. ما تدخله هنا يُحفظ كمسودة مستقلة، فلا يضيع شيء من أي منهما. قارن بين النسختين ثم تجاهل الخاطئة.',
    finishedBeside:
      'تم الحفظ. كانت نافذة أخرى قد غيّرت المسودة نفسها: نسختها محفوظة إلى جانب هذه. قارن بينهما.',
    otherKept: 'غيّرت نافذة أخرى هذه المسودة: تلك النسخة محفوظة.',
    discardAlert: (item, value) =>
      `أُجيب عن السؤال ${item} بالقيمة ${value}. إذا تخلصت من هذه الإجابات فلن يذكّرك بها إلا سجل النشاط. هل تريد التخلص منها رغم ذلك؟`,
    whichDay: 'في أي يوم تمت الإجابة؟',
    dayBegun: (day) => `${day}، عند البدء`,
    dayToday: (day) => `اليوم، ${day}`,
    answered: (count, of) => `أُجيب عن ${count} من ${of}`,
    finish: 'إنهاء',
    finishPartial: 'إنهاء كما هو',
    discard: 'تجاهل',
    discardAsk: 'هل تريد التخلص من هذه الإجابات؟ لا يمكن استعادتها.',
    discardYes: 'تخلص منها',
    discardNo: 'احتفظ بها',
    discarded: 'تم التخلص من الإجابات.',
    paperTitle: (name) => `${name} من الورق`,
    paperHint: (count, highest) =>
      `اكتب ${count} أرقام متتالية من 0 إلى ${highest}: رقم لكل سؤال. - أو مسافة للفراغ، و x لمن اختار عدم الإجابة.`,
    answers: 'الإجابات',
    paperDate: 'التاريخ على الورقة',
    outOfRange: (item, allowed) => `السؤال ${item}: لا يصح هنا إلا ${allowed}.`,
    noAnswer: (item, allowed) => `السؤال ${item}: اكتب ${allowed} أو - أو x.`,
    tooMany: (count) => `أكثر من اللازم: عدد الأسئلة ${count}.`,
    nothingTyped: 'لا يُحفظ نموذج بلا أي إجابة. اكتب إجابة واحدة على الأقل، أو x لمن اختار عدم الإجابة.',
    check: 'راجع مع الورقة',
    blank: 'فارغ',
    declined: 'اختار عدم الإجابة',
    notTyped: 'لم يُكتب بعد',
    notAsked: 'غير معلّم على الورقة',
    fewTyped: (typed, of) => `كُتب ${typed} من ${of}`,
    finishPaper: 'احفظ النتيجة',
    finishPaperPartial: 'احفظ كما هو',
  },
};
