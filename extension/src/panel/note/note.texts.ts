// SPDX-License-Identifier: Apache-2.0
import type { LeftOutReason } from '@cradleside/policy';
import type { Texts } from '../app/texts.js';
import type { InsertReason, UndoWays } from '../chart-page/chart-page.js';

/** Spanish and Arabic need review by a native speaker. */
export interface NoteTexts {
  readonly title: string;
  readonly whoseChart: string;
  readonly caregiverChart: string;
  readonly childChart: string;
  readonly chartLanguage: string;
  readonly includes: string;
  readonly visit: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly cannotWrite: string;
  readonly nothingChosen: string;
  readonly rewritten: string;
  readonly bringBack: string;
  readonly looking: string;
  readonly goesTo: (field: string) => string;
  readonly goesToUnnamed: (origin: string) => string;
  readonly room: (count: number) => string;
  readonly tooLongFor: (room: number) => string;
  readonly target: Readonly<
    Record<
      'read-only' | 'disabled' | 'kind' | 'no-field' | 'no-access' | 'no-answer' | 'other-origin',
      string
    >
  >;
  readonly insert: string;
  readonly inserting: string;
  readonly copy: string;
  readonly inserted: (time: string) => string;
  readonly undo: Readonly<Record<UndoWays, string>>;
  readonly reasons: Readonly<Record<InsertReason, string>>;
  readonly pasteIt: string;
  readonly notCopied: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly fill: string;
  readonly filling: string;
  readonly fillTitle: string;
  readonly notFilled: Readonly<
    Record<'no-rule' | 'child-chart' | 'several-caregivers' | 'several-sittings', string>
  >;
  readonly oneCaregiver: string;
  readonly severalCaregivers: string;
  readonly moved: string;
  readonly otherClient: (found: string, code: string) => string;
  readonly goOnThere: string;
  readonly fieldOutcome: Readonly<Record<'filled' | 'kept' | 'not-found' | 'refused' | 'not-held', string>>;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
}

export const noteTexts: Texts<NoteTexts> = {
  en: {
    title: 'Note',
    whoseChart: 'Whose chart?',
    caregiverChart: 'The caregiver’s',
    childChart: 'The child’s: no score, only that a screen was done',
    chartLanguage: 'Language of the chart',
    includes: 'What goes in',
    visit: 'Visit',
    preview: 'The note',
    previewHint: 'Exactly this is inserted. Fill the blanks here.',
    cannotWrite: 'No note can be written for this form: an answer lies outside its scale. Correct it first.',
    nothingChosen: 'Nothing is chosen to write about.',
    rewritten: 'The note was written anew. What you had typed is set aside.',
    bringBack: 'Bring my text back',
    looking: 'Looking for a field …',
    goesTo: (field) => `Goes to: ${field}`,
    goesToUnnamed: (origin) => `Goes to: a field without a name on ${origin}`,
    room: (count) => `${count} characters fit`,
    tooLongFor: (room) => `Too long for this field: ${room} characters fit.`,
    target: {
      'read-only': 'That field cannot be written to. Click into another one in the chart.',
      disabled: 'That field is turned off. Click into another one in the chart.',
      kind: 'That field takes no running text. Click into the note’s field in the chart.',
      'no-field': 'Click into the note’s field in the chart.',
      'no-access':
        'Click the Cradleside button in the toolbar once more: the panel may not write to this page yet.',
      'no-answer': 'The page does not answer. A dialog may be open in it.',
      'other-origin': 'That field belongs to another site inside the page and cannot be reached. Use Copy.',
    },
    insert: 'Insert at the cursor',
    inserting: 'Inserting …',
    copy: 'Copy',
    inserted: (time) => `Inserted and checked ${time}.`,
    undo: {
      'one-step': 'Undo: Ctrl+Z in the page.',
      'with-typing': 'Undo: Ctrl+Z in the page; it also takes back what you typed just before.',
      unknown: 'Undo: try Ctrl+Z in the page; in some editors it also takes back what you typed just before.',
      none: 'This field has no undo: take the text out by hand if need be.',
      several: 'Undo: Ctrl+Z in the page, several times.',
    },
    reasons: {
      'read-only': 'The field cannot be written to.',
      disabled: 'The field is turned off.',
      kind: 'The field takes no running text.',
      'too-long': 'The note is longer than the field allows. Nothing was cut off.',
      'no-field': 'No field in the page had the cursor.',
      'no-access':
        'The panel may not write to this page. Click the Cradleside button in the toolbar, then try again.',
      'no-answer': 'The page did not answer. A dialog may be open in it.',
      'other-origin': 'The field belongs to another site inside the page.',
      'page-refused': 'The page did not take the text. Nothing in it was changed.',
      'page-reloaded-field': 'The page replaced the field, and the text with it.',
      'page-changed':
        'The page changed the text while it was going in. Look at the field: what stands there is not the note.',
    },
    pasteIt: 'The note is on the clipboard: click into the field and press Ctrl+V.',
    notCopied: 'It could not be put on the clipboard either. Select the note above and copy it by hand.',
    copied: 'Copied. Click into the field and press Ctrl+V.',
    copyRefused: 'The browser refused the clipboard. Select the note above and copy it by hand.',
    fill: 'Fill fields',
    filling: 'Filling …',
    fillTitle: 'Fields of this page',
    notFilled: {
      'no-rule': 'No page rule names fields of this page.',
      'child-chart': 'Scores of the caregiver do not go into the child’s chart, so no field is filled.',
      'several-caregivers': 'Fields cannot say whose answers they hold: choose screenings of one caregiver.',
      'several-sittings': 'The same screener is chosen twice: choose the one whose numbers the fields get.',
    },
    oneCaregiver: 'A note is about one caregiver: ticking another’s takes these off.',
    severalCaregivers: 'Screenings of two caregivers do not go into one note. Choose those of one.',
    moved:
      'Nothing was changed: the page or the field is not the one shown a moment ago. Look where it goes now, then click again.',
    otherClient: (found, code) =>
      `The page shows client id ${found}. This family is ${code}. Nothing was changed yet.`,
    goOnThere: 'Put it there all the same',
    fieldOutcome: {
      filled: 'filled',
      kept: 'stood there already',
      'not-found': 'not found on this page',
      refused: 'the field does not take it',
      'not-held': 'put in, but the page did not keep it',
    },
    leftOut: {
      'other-instrument': 'for another screener',
      'no-client-id': 'no client id',
      'not-answered': 'not answered',
      declined: 'chose not to answer',
      'no-value': 'there is no such value',
      'not-decided': 'not decided: it hangs on a blank',
      'not-mapped': 'the page rule has no word for this value',
      invalid: 'correct the form first',
    },
  },
  es: {
    title: 'Nota',
    whoseChart: '¿En qué expediente?',
    caregiverChart: 'El de la persona cuidadora',
    childChart: 'El de la niña o el niño: sin puntuación, solo que se hizo',
    chartLanguage: 'Idioma del expediente',
    includes: 'Qué incluye',
    visit: 'Visita',
    preview: 'La nota',
    previewHint: 'Se inserta exactamente esto. Rellene aquí los espacios.',
    cannotWrite:
      'No se puede escribir una nota de este formulario: una respuesta está fuera de su escala. Corríjala primero.',
    nothingChosen: 'No se ha elegido nada sobre qué escribir.',
    rewritten: 'La nota se escribió de nuevo. Lo que usted había escrito está aparte.',
    bringBack: 'Recuperar mi texto',
    looking: 'Buscando un campo …',
    goesTo: (field) => `Va a: ${field}`,
    goesToUnnamed: (origin) => `Va a: un campo sin nombre en ${origin}`,
    room: (count) => `caben ${count} caracteres`,
    tooLongFor: (room) => `Demasiado larga para este campo: caben ${room} caracteres.`,
    target: {
      'read-only': 'En ese campo no se puede escribir. Haga clic en otro del expediente.',
      disabled: 'Ese campo está desactivado. Haga clic en otro del expediente.',
      kind: 'Ese campo no admite texto corrido. Haga clic en el campo de la nota.',
      'no-field': 'Haga clic en el campo de la nota en el expediente.',
      'no-access':
        'Haga clic otra vez en el botón de Cradleside de la barra: el panel aún no puede escribir en esta página.',
      'no-answer': 'La página no responde. Puede haber un diálogo abierto.',
      'other-origin': 'Ese campo es de otro sitio dentro de la página y no se alcanza. Use Copiar.',
    },
    insert: 'Insertar en el cursor',
    inserting: 'Insertando …',
    copy: 'Copiar',
    inserted: (time) => `Insertada y comprobada ${time}.`,
    undo: {
      'one-step': 'Deshacer: Ctrl+Z en la página.',
      'with-typing': 'Deshacer: Ctrl+Z en la página; también quita lo que escribió justo antes.',
      unknown:
        'Deshacer: pruebe Ctrl+Z en la página; en algunos editores también quita lo que escribió justo antes.',
      none: 'Este campo no tiene deshacer: quite el texto a mano si hace falta.',
      several: 'Deshacer: Ctrl+Z en la página, varias veces.',
    },
    reasons: {
      'read-only': 'En el campo no se puede escribir.',
      disabled: 'El campo está desactivado.',
      kind: 'El campo no admite texto corrido.',
      'too-long': 'La nota es más larga de lo que admite el campo. No se cortó nada.',
      'no-field': 'Ningún campo de la página tenía el cursor.',
      'no-access':
        'El panel no puede escribir en esta página. Haga clic en el botón de Cradleside de la barra e inténtelo de nuevo.',
      'no-answer': 'La página no respondió. Puede haber un diálogo abierto.',
      'other-origin': 'El campo es de otro sitio dentro de la página.',
      'page-refused': 'La página no aceptó el texto. No cambió nada en ella.',
      'page-reloaded-field': 'La página reemplazó el campo, y con él el texto.',
      'page-changed': 'La página cambió el texto al entrar. Mire el campo: lo que hay no es la nota.',
    },
    pasteIt: 'La nota está en el portapapeles: haga clic en el campo y pulse Ctrl+V.',
    notCopied: 'Tampoco se pudo copiar. Seleccione la nota de arriba y cópiela a mano.',
    copied: 'Copiada. Haga clic en el campo y pulse Ctrl+V.',
    copyRefused: 'El navegador rechazó el portapapeles. Seleccione la nota y cópiela a mano.',
    fill: 'Rellenar campos',
    filling: 'Rellenando …',
    fillTitle: 'Campos de esta página',
    notFilled: {
      'no-rule': 'Ninguna regla nombra campos de esta página.',
      'child-chart':
        'Los puntajes de la persona cuidadora no van en el expediente del niño o la niña; no se rellena ningún campo.',
      'several-caregivers':
        'Los campos no pueden decir de quién son las respuestas: elija cuestionarios de una sola persona.',
      'several-sittings':
        'El mismo cuestionario está elegido dos veces: elija aquel cuyos números van en los campos.',
    },
    oneCaregiver: 'Una nota trata de una sola persona cuidadora: al marcar los de otra, se quitan estos.',
    severalCaregivers: 'Los cuestionarios de dos personas no van en una misma nota. Elija los de una.',
    moved:
      'No se cambió nada: la página o el campo no es el que se mostraba hace un momento. Mire adónde va ahora y haga clic otra vez.',
    otherClient: (found, code) =>
      `La página muestra el número de cliente ${found}. Esta familia es ${code}. Aún no se cambió nada.`,
    goOnThere: 'Ponerla ahí de todos modos',
    fieldOutcome: {
      filled: 'rellenado',
      kept: 'ya estaba puesto',
      'not-found': 'no está en esta página',
      refused: 'el campo no lo admite',
      'not-held': 'se puso, pero la página no lo conservó',
    },
    leftOut: {
      'other-instrument': 'es de otro cuestionario',
      'no-client-id': 'sin número de cliente',
      'not-answered': 'sin responder',
      declined: 'prefirió no responder',
      'no-value': 'no existe ese valor',
      'not-decided': 'sin decidir: depende de una respuesta en blanco',
      'not-mapped': 'la regla no tiene palabra para este valor',
      invalid: 'corrija primero el formulario',
    },
  },
  ar: {
    title: 'ملاحظة',
    whoseChart: 'ملف من؟',
    caregiverChart: 'ملف مقدم الرعاية',
    childChart: 'ملف الطفل: بلا درجة، فقط أن الاستبيان أُجري',
    chartLanguage: 'لغة الملف',
    includes: 'ما تتضمنه',
    visit: 'زيارة',
    preview: 'الملاحظة',
    previewHint: 'يُدرج هذا بالضبط. املأ الفراغات هنا.',
    cannotWrite: 'لا يمكن كتابة ملاحظة لهذا النموذج: إجابة خارج المقياس. صححها أولًا.',
    nothingChosen: 'لم يُختر شيء للكتابة عنه.',
    rewritten: 'كُتبت الملاحظة من جديد. ما كتبته محفوظ جانبًا.',
    bringBack: 'استعد نصي',
    looking: 'جارٍ البحث عن حقل …',
    goesTo: (field) => `تذهب إلى: ${field}`,
    goesToUnnamed: (origin) => `تذهب إلى: حقل بلا اسم في ${origin}`,
    room: (count) => `يتسع لـ ${count} حرفًا`,
    tooLongFor: (room) => `أطول من سعة هذا الحقل: يتسع لـ ${room} حرفًا.`,
    target: {
      'read-only': 'لا يمكن الكتابة في هذا الحقل. انقر حقلًا آخر في الملف.',
      disabled: 'هذا الحقل معطل. انقر حقلًا آخر في الملف.',
      kind: 'هذا الحقل لا يقبل نصًا. انقر حقل الملاحظة في الملف.',
      'no-field': 'انقر داخل حقل الملاحظة في الملف.',
      'no-access': 'انقر زر Cradleside في شريط الأدوات مرة أخرى: لا يمكن للوحة الكتابة في هذه الصفحة بعد.',
      'no-answer': 'الصفحة لا تستجيب. ربما فُتح فيها مربع حوار.',
      'other-origin': 'هذا الحقل من موقع آخر داخل الصفحة ولا يمكن الوصول إليه. استخدم النسخ.',
    },
    insert: 'أدرج عند المؤشر',
    inserting: 'جارٍ الإدراج …',
    copy: 'نسخ',
    inserted: (time) => `أُدرجت وتم التحقق ${time}.`,
    undo: {
      'one-step': 'للتراجع: Ctrl+Z في الصفحة.',
      'with-typing': 'للتراجع: Ctrl+Z في الصفحة؛ ويزيل أيضًا ما كتبته قبلها مباشرة.',
      unknown: 'للتراجع: جرّب Ctrl+Z في الصفحة؛ في بعض المحررات يزيل أيضًا ما كتبته قبلها مباشرة.',
      none: 'لا تراجع في هذا الحقل: احذف النص يدويًا عند الحاجة.',
      several: 'للتراجع: Ctrl+Z في الصفحة عدة مرات.',
    },
    reasons: {
      'read-only': 'لا يمكن الكتابة في الحقل.',
      disabled: 'الحقل معطل.',
      kind: 'الحقل لا يقبل نصًا.',
      'too-long': 'الملاحظة أطول مما يسمح به الحقل. لم يُقتطع شيء.',
      'no-field': 'لم يكن المؤشر في أي حقل في الصفحة.',
      'no-access': 'لا يمكن للوحة الكتابة في هذه الصفحة. انقر زر Cradleside في شريط الأدوات ثم حاول مرة أخرى.',
      'no-answer': 'لم تستجب الصفحة. ربما فُتح فيها مربع حوار.',
      'other-origin': 'الحقل من موقع آخر داخل الصفحة.',
      'page-refused': 'لم تقبل الصفحة النص. لم يتغير فيها شيء.',
      'page-reloaded-field': 'استبدلت الصفحة الحقل والنص معه.',
      'page-changed': 'غيّرت الصفحة النص أثناء إدراجه. راجع الحقل: ما فيه ليس الملاحظة.',
    },
    pasteIt: 'الملاحظة في الحافظة: انقر الحقل واضغط Ctrl+V.',
    notCopied: 'تعذر نسخها أيضًا. حدد الملاحظة أعلاه وانسخها يدويًا.',
    copied: 'نُسخت. انقر الحقل واضغط Ctrl+V.',
    copyRefused: 'رفض المتصفح الحافظة. حدد الملاحظة وانسخها يدويًا.',
    fill: 'املأ الحقول',
    filling: 'جارٍ الملء …',
    fillTitle: 'حقول هذه الصفحة',
    notFilled: {
      'no-rule': 'لا توجد قاعدة تسمي حقول هذه الصفحة.',
      'child-chart': 'درجات مقدم الرعاية لا تُدرج في ملف الطفل، لذلك لا يُملأ أي حقل.',
      'several-caregivers': 'لا تبيّن الحقول لمن الإجابات: اختر استبيانات مقدم رعاية واحد.',
      'several-sittings': 'اختير الاستبيان نفسه مرتين: اختر ما تُملأ الحقول بأرقامه.',
    },
    oneCaregiver: 'الملاحظة عن مقدم رعاية واحد: اختيار استبيانات غيره يلغي هذه.',
    severalCaregivers: 'لا تُجمع استبيانات شخصين في ملاحظة واحدة. اختر استبيانات أحدهما.',
    moved: 'لم يتغير شيء: الصفحة أو الحقل ليس ما عُرض قبل لحظة. انظر أين تذهب الآن ثم انقر مرة أخرى.',
    otherClient: (found, code) =>
      `تعرض الصفحة رقم العميل ${found}. هذه العائلة هي ${code}. لم يتغير شيء بعد.`,
    goOnThere: 'ضعها هناك على أي حال',
    fieldOutcome: {
      filled: 'مُلئ',
      kept: 'كان موجودًا بالفعل',
      'not-found': 'غير موجود في هذه الصفحة',
      refused: 'الحقل لا يقبله',
      'not-held': 'أُدخل لكن الصفحة لم تحتفظ به',
    },
    leftOut: {
      'other-instrument': 'لاستبيان آخر',
      'no-client-id': 'لا رقم عميل',
      'not-answered': 'بلا إجابة',
      declined: 'اختار عدم الإجابة',
      'no-value': 'لا توجد هذه القيمة',
      'not-decided': 'غير محسوم: متوقف على فراغ',
      'not-mapped': 'لا كلمة لهذه القيمة في القاعدة',
      invalid: 'صحح النموذج أولًا',
    },
  },
};
