// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** What the mother reads. Spanish and Arabic need review by a native speaker. */
export interface HandOverTexts {
  readonly begin: {
    readonly title: string;
    readonly points: readonly string[];
    readonly start: string;
    readonly decline: string;
  };
  readonly position: (position: number, total: number) => string;
  readonly cover: string;
  readonly covered: { readonly title: string; readonly goOn: string };
  readonly stop: {
    readonly action: string;
    readonly title: string;
    readonly explanation: string;
    readonly earlier: string;
    readonly goOn: string;
    readonly send: string;
    readonly erase: string;
    readonly leave: string;
  };
  readonly done: string;
  readonly notSaved: string;
  readonly retry: string;
  readonly crisis: {
    readonly title: string;
    readonly thanks: string;
    readonly lifeline: (phone: string, press: string, text: string) => string;
    readonly emergency: (phone: string) => string;
    readonly maternal: (phone: string) => string;
  };
  readonly end: {
    readonly title: string;
    readonly erased: string;
    readonly next: string;
    readonly giveBack: string;
    readonly staff: string;
    readonly staffAction: string;
  };
  readonly elsewhere: string;
}

export const handOverTexts: Texts<HandOverTexts> = {
  en: {
    begin: {
      title: 'Before you begin',
      points: [
        'These questions are about how you have been feeling. There are no right or wrong answers.',
        'You may skip any question, and you may stop at any time. Nothing about your visits changes if you do.',
        'Your home visitor and the people she works with at the agency will read your answers.',
        'If your answers show that you or someone else may be in danger, she will talk with you and may have to get help, to keep everyone safe.',
        'You can ask for a copy.',
        'What you have answered is kept for your home visitor if you stop or close this window, unless you choose to erase it.',
      ],
      start: 'Start',
      decline: 'I do not want to answer today',
    },
    position: (position, total) => `Questionnaire ${position} of ${total}`,
    cover: 'Hide screen',
    covered: { title: 'Paused', goOn: 'Go on' },
    stop: {
      action: 'Stop for now',
      title: 'Stop for now?',
      explanation:
        'You can give your home visitor what you have answered in this questionnaire, or erase it.',
      earlier: 'Questionnaires that you have finished are already kept for her.',
      goOn: 'Go on answering',
      send: 'Stop and give her my answers',
      erase: 'Stop and erase this questionnaire',
      leave: 'Stop',
    },
    done: 'Done',
    notSaved: 'This could not be saved. Please tell your home visitor before you close this window.',
    retry: 'Try again',
    crisis: {
      title: 'Need help now?',
      thanks: 'Thank you for telling us. Your home visitor will talk with you about this today.',
      lifeline: (phone) => `988 Suicide & Crisis Lifeline: call or text ${phone}, day and night`,
      emergency: (phone) => `In immediate danger: ${phone}`,
      maternal: (phone) =>
        `National Maternal Mental Health Hotline: call or text ${phone}, for support (not a crisis line)`,
    },
    end: {
      title: 'Thank you',
      erased: 'What you had answered in this questionnaire is erased.',
      next: 'Your home visitor will talk with you today about what you have told us, and about what could help.',
      giveBack: 'Please give the computer back to your home visitor now.',
      staff: 'For the home visitor',
      staffAction: 'Leave the questionnaire',
    },
    elsewhere: 'The questionnaire is open in another window.',
  },
  es: {
    begin: {
      title: 'Antes de empezar',
      points: [
        'Estas preguntas son sobre cómo se ha sentido. No hay respuestas buenas ni malas.',
        'Puede saltarse cualquier pregunta y puede parar cuando quiera. Sus visitas no cambian por eso.',
        'Su visitadora y las personas con quienes trabaja en la agencia leerán sus respuestas.',
        'Si sus respuestas muestran que usted u otra persona puede estar en peligro, ella hablará con usted y quizá tenga que buscar ayuda, para proteger a todos.',
        'Puede pedir una copia.',
        'Lo que haya contestado se guarda para su visitadora si para o cierra esta ventana, a menos que elija borrarlo.',
      ],
      start: 'Empezar',
      decline: 'Hoy no quiero contestar',
    },
    position: (position, total) => `Cuestionario ${position} de ${total}`,
    cover: 'Ocultar pantalla',
    covered: { title: 'En pausa', goOn: 'Continuar' },
    stop: {
      action: 'Parar por ahora',
      title: '¿Parar por ahora?',
      explanation: 'Puede dar a su visitadora lo que contestó en este cuestionario, o borrarlo.',
      earlier: 'Los cuestionarios que ya terminó están guardados para ella.',
      goOn: 'Seguir contestando',
      send: 'Parar y darle mis respuestas',
      erase: 'Parar y borrar este cuestionario',
      leave: 'Parar',
    },
    done: 'Listo',
    notSaved: 'Esto no se pudo guardar. Por favor, avise a su visitadora antes de cerrar esta ventana.',
    retry: 'Intentar de nuevo',
    crisis: {
      title: '¿Necesita ayuda ahora?',
      thanks: 'Gracias por decírnoslo. Su visitadora hablará con usted de esto hoy.',
      lifeline: (phone, press, text) =>
        `Línea ${phone} de Prevención del Suicidio y Crisis: llame al ${phone} y oprima ${press}, o envíe ${text} por mensaje al ${phone}, de día y de noche`,
      emergency: (phone) => `En peligro inmediato: ${phone}`,
      maternal: (phone) =>
        `Línea Nacional de Salud Mental Materna: llame o envíe un mensaje al ${phone}, para recibir apoyo (no es una línea de crisis)`,
    },
    end: {
      title: 'Gracias',
      erased: 'Lo que había contestado en este cuestionario está borrado.',
      next: 'Su visitadora hablará hoy con usted de lo que nos contó y de lo que podría ayudar.',
      giveBack: 'Por favor, devuelva ahora la computadora a su visitadora.',
      staff: 'Para la visitadora',
      staffAction: 'Salir del cuestionario',
    },
    elsewhere: 'El cuestionario está abierto en otra ventana.',
  },
  ar: {
    begin: {
      title: 'قبل أن تبدئي',
      points: [
        'هذه الأسئلة عن شعورك في الفترة الأخيرة. لا توجد إجابات صحيحة أو خاطئة.',
        'يمكنك تخطي أي سؤال، ويمكنك التوقف في أي وقت. لن يغيّر ذلك شيئًا في زياراتك.',
        'ستقرأ إجاباتك الزائرة المنزلية ومن يعمل معها في الجهة.',
        'إذا أظهرت إجاباتك أنك أو شخصًا آخر قد يكون في خطر، فستتحدث معك وقد تضطر إلى طلب المساعدة، حفاظًا على سلامة الجميع.',
        'يمكنك طلب نسخة.',
        'ما أجبت عنه يُحفظ للزائرة المنزلية إذا توقفت أو أغلقت هذه النافذة، إلا إذا اخترت محوه.',
      ],
      start: 'ابدئي',
      decline: 'لا أريد الإجابة اليوم',
    },
    position: (position, total) => `الاستبيان ${position} من ${total}`,
    cover: 'إخفاء الشاشة',
    covered: { title: 'متوقف مؤقتًا', goOn: 'متابعة' },
    stop: {
      action: 'التوقف الآن',
      title: 'هل تريدين التوقف الآن؟',
      explanation: 'يمكنك أن تعطي الزائرة المنزلية ما أجبت عنه في هذا الاستبيان، أو أن تمحيه.',
      earlier: 'الاستبيانات التي أكملتها محفوظة لها بالفعل.',
      goOn: 'متابعة الإجابة',
      send: 'التوقف وإعطاؤها إجاباتي',
      erase: 'التوقف ومحو هذا الاستبيان',
      leave: 'التوقف',
    },
    done: 'تم',
    notSaved: 'تعذّر حفظ هذا. من فضلك أخبري الزائرة المنزلية قبل إغلاق هذه النافذة.',
    retry: 'المحاولة مرة أخرى',
    crisis: {
      title: 'هل تحتاجين إلى مساعدة الآن؟',
      thanks: 'شكرًا لأنك أخبرتنا. ستتحدث معك الزائرة المنزلية عن هذا اليوم.',
      lifeline: (phone) =>
        `خط ${phone} للوقاية من الانتحار والأزمات: اتصلي أو أرسلي رسالة إلى ${phone}، ليلًا ونهارًا`,
      emergency: (phone) => `عند الخطر المباشر: ${phone}`,
      maternal: (phone) =>
        `الخط الوطني لصحة الأمهات النفسية: اتصلي أو أرسلي رسالة إلى ${phone}، للدعم (ليس خط أزمات)`,
    },
    end: {
      title: 'شكرًا لك',
      erased: 'مُحي ما أجبت عنه في هذا الاستبيان.',
      next: 'ستتحدث معك الزائرة المنزلية اليوم عما أخبرتنا به وعما قد يساعد.',
      giveBack: 'من فضلك أعيدي الحاسوب الآن إلى الزائرة المنزلية.',
      staff: 'للزائرة المنزلية',
      staffAction: 'الخروج من الاستبيان',
    },
    elsewhere: 'الاستبيان مفتوح في نافذة أخرى.',
  },
};
