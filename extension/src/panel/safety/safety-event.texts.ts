// SPDX-License-Identifier: Apache-2.0
import type { SafetyRefusal, SafetyStep } from '@cradleside/safety';
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import type { ArabicNoun } from '../parts/arabic-count.js';

/** One safety event, step by step. Spanish and Arabic need review by a native speaker. */
export interface SafetyEventTexts {
  readonly title: (code: string) => string;
  readonly back: string;
  readonly result: string;
  readonly chain: string;
  /** The steps of the chain by their names. */
  readonly links: Readonly<Record<'raised' | 'acknowledged' | 'documented' | 'closed' | 'asked', string>>;
  readonly notYet: string;
  readonly next: string;
  readonly byAt: (actor: string, time: string) => string;
  readonly struck: string;
  readonly endorsed: (items: string) => string;
  readonly endorsedHelp: string;
  readonly acknowledge: string;
  readonly acknowledged: string;
  readonly documentTitle: string;
  readonly correctTitle: string;
  readonly document: string;
  readonly documented: string;
  readonly stillBlank: (count: number) => string;
  readonly nothingBlank: string;
  readonly written: string;
  readonly close: string;
  readonly closed: string;
  readonly closeHelp: string;
  readonly askFirst: string;
  readonly correct: string;
  readonly corrected: string;
  readonly saveCorrection: string;
  readonly nothingChanged: string;
  readonly reopen: string;
  readonly reopened: string;
  readonly discard: string;
  readonly discarded: string;
  readonly leftOver: string;
  readonly leftOverHelp: string;
  readonly ask: {
    readonly title: (item: string) => string;
    readonly legend: string;
    readonly declined: string;
    readonly note: string;
    readonly save: string;
    readonly saved: string;
  };
  readonly history: string;
  readonly steps: Readonly<Record<SafetyStep['what'], string>>;
  readonly askedWith: (item: string, answer: string) => string;
  readonly changed: (before: string, after: string) => string;
  readonly nothing: string;
  readonly refusals: Readonly<Record<SafetyRefusal, string>>;
  readonly chainHelp: string;
}

const blankFields: ArabicNoun = {
  one: 'حقل مطلوب واحد',
  two: 'حقلان مطلوبان',
  few: 'حقول مطلوبة',
  many: 'حقلًا مطلوبًا',
  other: 'حقل مطلوب',
};

export const safetyEventTexts: Texts<SafetyEventTexts> = {
  en: {
    title: (code) => `Safety event, ${code}`,
    back: 'Safety events',
    result: 'See the result',
    chain: 'The chain',
    links: {
      raised: 'Raised',
      acknowledged: 'Acknowledged',
      documented: 'Documented',
      closed: 'Closed',
      asked: 'Asked about',
    },
    notYet: 'not yet',
    next: 'next',
    byAt: (actor, time) => `${actor}, ${time}`,
    struck: 'The result is struck out, so this event is kept and waits for nobody.',
    endorsed: (items) => `${items.charAt(0).toUpperCase()}${items.slice(1)} endorsed: ask now.`,
    endorsedHelp:
      'Ask directly about thoughts of suicide before the visit ends, and follow your agency’s protocol.',
    acknowledge: 'I have seen this',
    acknowledged: 'Acknowledged. Next: document what was asked and done.',
    documentTitle: 'Document',
    correctTitle: 'Correct what was documented',
    document: 'Save as documented',
    documented: 'Documented. It stays on the list until it is closed.',
    stillBlank: (count) => (count === 1 ? '1 needed field is blank' : `${count} needed fields are blank`),
    nothingBlank: 'Every needed field is filled in.',
    written: 'What was documented',
    close: 'Close this event',
    closed: 'Closed.',
    closeHelp: 'Closing takes the event off the list. It can be opened again, with a reason.',
    askFirst: 'An item was left open. Ask about it first: then this event can be closed.',
    correct: 'Correct',
    corrected: 'Corrected. What stood there before is in the history.',
    saveCorrection: 'Save the correction',
    nothingChanged: 'Nothing was changed. Change what is wrong, or discard this.',
    reopen: 'Open again',
    reopened: 'Open again.',
    discard: 'Discard what is not saved',
    discarded: 'Discarded.',
    leftOver: 'Written, and not part of this event',
    leftOverHelp: 'Another window wrote it, or the result belonged to another person then.',
    ask: {
      title: (item) => `Item ${item} was not answered: ask.`,
      legend: 'What was said when asked in person',
      declined: 'Did not want to answer',
      note: 'How it went',
      save: 'Save the answer',
      saved: 'Saved.',
    },
    history: 'History',
    steps: {
      raised: 'Raised',
      changed: 'Other answers came in',
      acknowledged: 'Acknowledged',
      noted: 'Written',
      documented: 'Documented',
      closed: 'Closed',
      asked: 'Asked in person',
      corrected: 'Corrected',
      reopened: 'Opened again',
      moved: 'Result moved or its day corrected',
      struck: 'Result struck out',
      restored: 'Strike taken back',
    },
    askedWith: (item, answer) => `item ${item}: ${answer}`,
    changed: (before, after) => `${before} → ${after}`,
    nothing: 'nothing',
    refusals: {
      'wrong-stage':
        'Not saved: this event has moved on, perhaps in another window. Look at the chain above, then go on from there.',
      struck: 'Not saved: the result of this event is struck out.',
      'missing-fields': 'Not saved: needed fields are blank. They are marked.',
      'bad-field': 'Not saved: something in a field cannot be right. It is marked.',
      'still-to-ask': 'Not closed: an item was left open. Ask about it first.',
      'needs-reason': 'Not saved: it needs a reason.',
      'bad-stamp': 'Not saved: there is no name for the log. Set yours in the settings, then save again.',
      unseen: 'Not saved: other answers have come in. Look at them first.',
    },
    chainHelp:
      'No step can be skipped. What stands here is kept with who did it and when; nothing is written over.',
  },
  es: {
    title: (code) => `Evento de seguridad, ${code}`,
    back: 'Eventos de seguridad',
    result: 'Ver el resultado',
    chain: 'La cadena',
    links: {
      raised: 'Creado',
      acknowledged: 'Confirmado',
      documented: 'Documentado',
      closed: 'Cerrado',
      asked: 'Ya se preguntó',
    },
    notYet: 'todavía no',
    next: 'ahora',
    byAt: (actor, time) => `${actor}, ${time}`,
    struck: 'El resultado está tachado; este evento se conserva y no espera a nadie.',
    endorsed: (items) => `Afirmado: ${items}. Pregunte ahora.`,
    endorsedHelp:
      'Pregunte directamente por pensamientos de suicidio antes de terminar la visita y siga el protocolo de su agencia.',
    acknowledge: 'Lo he visto',
    acknowledged: 'Confirmado. Ahora documente lo que se preguntó y se hizo.',
    documentTitle: 'Documentar',
    correctTitle: 'Corregir lo documentado',
    document: 'Guardar como documentado',
    documented: 'Documentado. Sigue en la lista hasta que se cierre.',
    stillBlank: (count) =>
      count === 1 ? 'Queda 1 dato necesario en blanco' : `Quedan ${count} datos necesarios en blanco`,
    nothingBlank: 'Todos los datos necesarios están.',
    written: 'Lo documentado',
    close: 'Cerrar este evento',
    closed: 'Cerrado.',
    closeHelp: 'Al cerrarlo sale de la lista. Se puede abrir de nuevo, con un motivo.',
    askFirst: 'Una pregunta quedó en blanco. Pregunte primero; después se puede cerrar este evento.',
    correct: 'Corregir',
    corrected: 'Corregido. Lo que decía antes está en el historial.',
    saveCorrection: 'Guardar la corrección',
    nothingChanged: 'No se cambió nada. Cambie lo que no es correcto o descarte esto.',
    reopen: 'Abrir de nuevo',
    reopened: 'Abierto de nuevo.',
    discard: 'Descartar lo no guardado',
    discarded: 'Descartado.',
    leftOver: 'Escrito, y no forma parte de este evento',
    leftOverHelp: 'Lo escribió otra ventana, o el resultado era entonces de otra persona.',
    ask: {
      title: (item) => `La pregunta ${item} quedó sin respuesta: pregunte.`,
      legend: 'Lo que respondió al preguntarle en persona',
      declined: 'No quiso responder',
      note: 'Cómo fue',
      save: 'Guardar la respuesta',
      saved: 'Guardado.',
    },
    history: 'Historial',
    steps: {
      raised: 'Creado',
      changed: 'Llegaron otras respuestas',
      acknowledged: 'Confirmado',
      noted: 'Anotado',
      documented: 'Documentado',
      closed: 'Cerrado',
      asked: 'Preguntado en persona',
      corrected: 'Corregido',
      reopened: 'Abierto de nuevo',
      moved: 'Resultado movido o su fecha corregida',
      struck: 'Resultado tachado',
      restored: 'Tachadura retirada',
    },
    askedWith: (item, answer) => `pregunta ${item}: ${answer}`,
    changed: (before, after) => `${before} → ${after}`,
    nothing: 'nada',
    refusals: {
      'wrong-stage':
        'No se guardó: este evento ha avanzado, quizá en otra ventana. Mire la cadena de arriba y siga desde ahí.',
      struck: 'No se guardó: el resultado de este evento está tachado.',
      'missing-fields': 'No se guardó: hay datos necesarios en blanco. Están marcados.',
      'bad-field': 'No se guardó: algún dato no puede ser correcto. Está marcado.',
      'still-to-ask': 'No se cerró: una pregunta quedó en blanco. Pregunte primero.',
      'needs-reason': 'No se guardó: hace falta un motivo.',
      'bad-stamp': 'No se guardó: no hay nombre para el registro. Póngalo en los ajustes y guarde de nuevo.',
      unseen: 'No se guardó: llegaron otras respuestas. Mírelas primero.',
    },
    chainHelp:
      'Ningún paso se puede omitir. Todo se conserva con quién lo hizo y cuándo; nada se escribe encima.',
  },
  ar: {
    title: (code) => `حدث سلامة، ${code}`,
    back: 'أحداث السلامة',
    result: 'عرض النتيجة',
    chain: 'الخطوات',
    links: {
      raised: 'أُنشئ',
      acknowledged: 'تأكد الاطلاع',
      documented: 'وُثق',
      closed: 'أُغلق',
      asked: 'تم السؤال عنه',
    },
    notYet: 'ليس بعد',
    next: 'التالي',
    byAt: (actor, time) => `${actor}، ${time}`,
    struck: 'النتيجة مشطوبة، لذلك يُحفظ هذا الحدث ولا ينتظر أحدًا.',
    endorsed: (items) => `أُجيب بالإيجاب: ${items}. اسأل الآن.`,
    endorsedHelp: 'اسأل مباشرة عن أفكار الانتحار قبل انتهاء الزيارة واتبع بروتوكول وكالتك.',
    acknowledge: 'اطلعت على هذا',
    acknowledged: 'تم تأكيد الاطلاع. الخطوة التالية: وثّق ما سُئل وما تم.',
    documentTitle: 'التوثيق',
    correctTitle: 'تصحيح ما وُثق',
    document: 'حفظ التوثيق',
    documented: 'تم التوثيق. يبقى في القائمة حتى يُغلق.',
    stillBlank: (count) => `${arabicCount(count, blankFields)} دون تعبئة`,
    nothingBlank: 'كل الحقول المطلوبة معبأة.',
    written: 'ما وُثق',
    close: 'إغلاق هذا الحدث',
    closed: 'أُغلق.',
    closeHelp: 'الإغلاق يزيل الحدث من القائمة. يمكن فتحه من جديد مع ذكر السبب.',
    askFirst: 'تُرك سؤال دون إجابة. اسأل عنه أولًا ثم يمكن إغلاق هذا الحدث.',
    correct: 'تصحيح',
    corrected: 'تم التصحيح. ما كان مكتوبًا قبل ذلك محفوظ في السجل.',
    saveCorrection: 'حفظ التصحيح',
    nothingChanged: 'لم يتغير شيء. غيّر ما هو غير صحيح أو تجاهل هذا.',
    reopen: 'فتح من جديد',
    reopened: 'فُتح من جديد.',
    discard: 'تجاهل ما لم يُحفظ',
    discarded: 'تم التجاهل.',
    leftOver: 'مكتوب، وليس جزءًا من هذا الحدث',
    leftOverHelp: 'كتبته نافذة أخرى، أو كانت النتيجة حينها لشخص آخر.',
    ask: {
      title: (item) => `السؤال ${item} بلا إجابة: اسأل.`,
      legend: 'ما قيل عند السؤال وجهًا لوجه',
      declined: 'لم تكن هناك رغبة في الإجابة',
      note: 'كيف جرى ذلك',
      save: 'حفظ الإجابة',
      saved: 'تم الحفظ.',
    },
    history: 'السجل',
    steps: {
      raised: 'أُنشئ',
      changed: 'وصلت إجابات أخرى',
      acknowledged: 'تأكد الاطلاع',
      noted: 'كُتب',
      documented: 'وُثق',
      closed: 'أُغلق',
      asked: 'سُئل وجهًا لوجه',
      corrected: 'صُحح',
      reopened: 'فُتح من جديد',
      moved: 'نُقلت النتيجة أو صُحح تاريخها',
      struck: 'شُطبت النتيجة',
      restored: 'أُلغي الشطب',
    },
    askedWith: (item, answer) => `السؤال ${item}: ${answer}`,
    changed: (before, after) => `${before} ← ${after}`,
    nothing: 'لا شيء',
    refusals: {
      'wrong-stage': 'لم يُحفظ: تقدم هذا الحدث، ربما في نافذة أخرى. انظر الخطوات في الأعلى ثم تابع من هناك.',
      struck: 'لم يُحفظ: نتيجة هذا الحدث مشطوبة.',
      'missing-fields': 'لم يُحفظ: حقول مطلوبة فارغة، وهي معلّمة.',
      'bad-field': 'لم يُحفظ: في أحد الحقول ما لا يمكن أن يكون صحيحًا، وهو معلّم.',
      'still-to-ask': 'لم يُغلق: تُرك سؤال دون إجابة. اسأل عنه أولًا.',
      'needs-reason': 'لم يُحفظ: يلزم ذكر السبب.',
      'bad-stamp': 'لم يُحفظ: لا يوجد اسم للسجل. اكتب اسمك في الإعدادات ثم احفظ مرة أخرى.',
      unseen: 'لم يُحفظ: وصلت إجابات أخرى. اطلع عليها أولًا.',
    },
    chainHelp: 'لا يمكن تخطي أي خطوة. يُحفظ كل شيء مع من فعله ومتى، ولا يُكتب فوق شيء.',
  },
};
