// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface LockedTexts {
  readonly opening: string;
  readonly unlock: {
    readonly title: string;
    readonly action: string;
    readonly forgotten: string;
    readonly restore: string;
    readonly wait: (seconds: number) => string;
    readonly mayTryAgain: string;
    readonly neverBackedUp: string;
    readonly lastBackup: (when: string) => string;
    readonly changesSince: (count: number) => string;
    readonly handOver: string;
    /** The window of a hand-over was closed before its end. */
    readonly handOverLeft: string;
    readonly openHandOver: string;
  };
  readonly recover: {
    readonly title: string;
    readonly explanation: string;
    readonly code: string;
    readonly codeHint: string;
    readonly codeMissing: string;
    readonly action: string;
  };
  readonly unopenable: {
    readonly title: string;
    readonly kept: string;
    /** The browser has nothing left that could hold them. */
    readonly lostTitle: string;
    readonly lost: string;
    readonly retry: string;
  };
  readonly newer: { readonly title: string; readonly explanation: string };
  readonly working: string;
  readonly open: string;
  readonly back: string;
  readonly faults: Readonly<Record<string, string>>;
  readonly unknownFault: (code: string) => string;
}

export const lockedTexts: Texts<LockedTexts> = {
  en: {
    opening: 'Opening …',
    unlock: {
      title: 'Unlock',
      action: 'Unlock',
      forgotten: 'Forgot the passphrase?',
      restore: 'Restore a backup',
      wait: (seconds) => `Several wrong attempts. Wait ${seconds} s before the next one.`,
      mayTryAgain: 'You may try again now.',
      neverBackedUp: 'No backup yet.',
      lastBackup: (when) => `Last backup: ${when}.`,
      changesSince: (count) => (count === 1 ? '1 change since then.' : `${count} changes since then.`),
      handOver: 'A questionnaire is open in its own window.',
      handOverLeft:
        'A questionnaire was begun today and its window was closed. Unlock to see what was answered; or open the window again for the same person.',
      openHandOver: 'Open that window again',
    },
    recover: {
      title: 'Forgot the passphrase',
      explanation:
        'The recovery code from set-up opens the records. Choose a new passphrase with it; you will then get a new code, and the old one stops working.',
      code: 'Recovery code',
      codeHint: 'As printed. Spaces, dashes and small letters do not matter.',
      codeMissing: 'Enter the recovery code.',
      action: 'Set the new passphrase',
    },
    unopenable: {
      title: 'The records cannot be opened',
      kept: 'Nothing was deleted. Often it helps to close the browser wholly and to try again. If not, restore a backup.',
      lostTitle: 'The records are lost',
      lost: 'The browser no longer has the records that were made on this computer. Cradleside did not delete them. Restore a backup: everything up to its date comes back.',
      retry: 'Try again',
    },
    newer: {
      title: 'Update Cradleside',
      explanation:
        'A newer version of Cradleside wrote these records. This version leaves them untouched. Update the extension, then open it again.',
    },
    working: 'One moment: this takes about a second.',
    open: 'Open Cradleside',
    back: 'Back',
    faults: {
      'wrong-passphrase': 'That is not the passphrase. Check Caps Lock and the keyboard language.',
      'wrong-recovery-code': 'That is not the recovery code of these records. Compare it group by group.',
      tampered:
        'The records on this computer were changed from outside, so they stay closed. Nothing was deleted. Restore a backup.',
      unopenable: 'The records cannot be opened. Nothing was deleted. Restore a backup.',
      'newer-schema': 'A newer version of Cradleside wrote this. Update the extension first.',
      blocked: 'Another Cradleside window holds the records. Close it, then try again.',
      'storage-full': 'The disk is full. Free some space, then try again. Nothing was lost.',
      'bad-backup':
        'This file is no complete Cradleside backup: it is damaged, cut off, or another kind of file. Nothing was changed.',
      'weak-passphrase': 'This passphrase is too easy to guess. Choose another one.',
      exists: 'There are records on this computer already. Open the panel again to unlock them.',
      'derivation-failed': 'The computer had no memory left for this. Close other programs, then try again.',
    },
    unknownFault: (code) => `That did not work (${code}). Nothing was lost; try again.`,
  },
  es: {
    opening: 'Abriendo …',
    unlock: {
      title: 'Desbloquear',
      action: 'Desbloquear',
      forgotten: '¿Olvidó la frase de contraseña?',
      restore: 'Restaurar una copia de seguridad',
      wait: (seconds) => `Varios intentos equivocados. Espere ${seconds} s antes del siguiente.`,
      mayTryAgain: 'Ya puede intentarlo de nuevo.',
      neverBackedUp: 'Todavía no hay copia de seguridad.',
      lastBackup: (when) => `Última copia de seguridad: ${when}.`,
      changesSince: (count) =>
        count === 1 ? '1 cambio desde entonces.' : `${count} cambios desde entonces.`,
      handOver: 'Hay un cuestionario abierto en su propia ventana.',
      handOverLeft:
        'Hoy se empezó un cuestionario y su ventana se cerró. Desbloquee para ver lo que se contestó; o abra otra vez la ventana para la misma persona.',
      openHandOver: 'Abrir esa ventana otra vez',
    },
    recover: {
      title: 'Olvidé la frase de contraseña',
      explanation:
        'El código de recuperación de la instalación abre los registros. Elija con él una frase nueva; después recibirá un código nuevo y el anterior dejará de servir.',
      code: 'Código de recuperación',
      codeHint: 'Como está impreso. No importan espacios, guiones ni minúsculas.',
      codeMissing: 'Escriba el código de recuperación.',
      action: 'Guardar la frase nueva',
    },
    unopenable: {
      title: 'No se pueden abrir los registros',
      kept: 'No se borró nada. Muchas veces ayuda cerrar del todo el navegador e intentarlo de nuevo. Si no, restaure una copia de seguridad.',
      lostTitle: 'Los registros se perdieron',
      lost: 'El navegador ya no tiene los registros hechos en esta computadora. Cradleside no los borró. Restaure una copia de seguridad: todo hasta su fecha vuelve.',
      retry: 'Intentar de nuevo',
    },
    newer: {
      title: 'Actualice Cradleside',
      explanation:
        'Una versión más nueva de Cradleside escribió estos registros. Esta versión no los toca. Actualice la extensión y ábrala de nuevo.',
    },
    working: 'Un momento: esto tarda cerca de un segundo.',
    open: 'Abrir Cradleside',
    back: 'Atrás',
    faults: {
      'wrong-passphrase': 'Esa no es la frase de contraseña. Revise las mayúsculas y el idioma del teclado.',
      'wrong-recovery-code':
        'Ese no es el código de recuperación de estos registros. Compárelo grupo por grupo.',
      tampered:
        'Los registros de esta computadora se cambiaron desde fuera, por eso siguen cerrados. No se borró nada. Restaure una copia de seguridad.',
      unopenable: 'No se pueden abrir los registros. No se borró nada. Restaure una copia de seguridad.',
      'newer-schema': 'Esto lo escribió una versión más nueva de Cradleside. Actualice primero la extensión.',
      blocked: 'Otra ventana de Cradleside usa los registros. Ciérrela e inténtelo de nuevo.',
      'storage-full': 'El disco está lleno. Libere espacio e inténtelo de nuevo. No se perdió nada.',
      'bad-backup':
        'Este archivo no es una copia completa de Cradleside: está dañado, cortado o es de otro tipo. No se cambió nada.',
      'weak-passphrase': 'Esta frase es demasiado fácil de adivinar. Elija otra.',
      exists: 'Ya hay registros en esta computadora. Abra el panel otra vez para desbloquearlos.',
      'derivation-failed':
        'La computadora no tenía memoria libre para esto. Cierre otros programas e inténtelo de nuevo.',
    },
    unknownFault: (code) => `Eso no funcionó (${code}). No se perdió nada; inténtelo de nuevo.`,
  },
  ar: {
    opening: 'جارٍ الفتح …',
    unlock: {
      title: 'فتح القفل',
      action: 'فتح القفل',
      forgotten: 'هل نسيت عبارة المرور؟',
      restore: 'استعادة نسخة احتياطية',
      wait: (seconds) => `عدة محاولات خاطئة. انتظر ${seconds} ث قبل المحاولة التالية.`,
      mayTryAgain: 'يمكنك المحاولة الآن.',
      neverBackedUp: 'لا توجد نسخة احتياطية بعد.',
      lastBackup: (when) => `آخر نسخة احتياطية: ${when}.`,
      changesSince: (count) => `عدد التغييرات منذ ذلك الحين: ${count}.`,
      handOver: 'هناك استبيان مفتوح في نافذته الخاصة.',
      handOverLeft:
        'بدأ اليوم استبيان وأُغلقت نافذته. افتح القفل لترى ما تمت الإجابة عنه؛ أو افتح النافذة مرة أخرى للشخص نفسه.',
      openHandOver: 'افتح تلك النافذة مرة أخرى',
    },
    recover: {
      title: 'نسيت عبارة المرور',
      explanation:
        'رمز الاسترداد الذي ظهر عند الإعداد يفتح السجلات. اختر معه عبارة مرور جديدة؛ ستحصل بعدها على رمز جديد ويتوقف القديم عن العمل.',
      code: 'رمز الاسترداد',
      codeHint: 'كما هو مطبوع. لا تهم المسافات والشرطات والحروف الصغيرة.',
      codeMissing: 'أدخل رمز الاسترداد.',
      action: 'تعيين عبارة المرور الجديدة',
    },
    unopenable: {
      title: 'لا يمكن فتح السجلات',
      kept: 'لم يُحذف شيء. كثيرًا ما يفيد إغلاق المتصفح كله ثم المحاولة مرة أخرى. وإلا فاستعد نسخة احتياطية.',
      lostTitle: 'فُقدت السجلات',
      lost: 'لم تعد لدى المتصفح السجلات التي أُنشئت على هذا الحاسوب. لم يحذفها Cradleside. استعد نسخة احتياطية: يعود كل ما قبل تاريخها.',
      retry: 'المحاولة مرة أخرى',
    },
    newer: {
      title: 'حدّث Cradleside',
      explanation:
        'كتب إصدار أحدث من Cradleside هذه السجلات. هذا الإصدار لا يمسها. حدّث الإضافة ثم افتحها مرة أخرى.',
    },
    working: 'لحظة: يستغرق هذا نحو ثانية.',
    open: 'فتح Cradleside',
    back: 'رجوع',
    faults: {
      'wrong-passphrase': 'عبارة المرور غير صحيحة. تحقق من حالة الأحرف الكبيرة ولغة لوحة المفاتيح.',
      'wrong-recovery-code': 'ليس هذا رمز استرداد هذه السجلات. قارنه مجموعة بمجموعة.',
      tampered: 'غُيّرت السجلات على هذا الحاسوب من الخارج، لذلك تبقى مغلقة. لم يُحذف شيء. استعد نسخة احتياطية.',
      unopenable: 'لا يمكن فتح السجلات. لم يُحذف شيء. استعد نسخة احتياطية.',
      'newer-schema': 'كتب هذا إصدار أحدث من Cradleside. حدّث الإضافة أولًا.',
      blocked: 'نافذة أخرى من Cradleside تستخدم السجلات. أغلقها ثم حاول مرة أخرى.',
      'storage-full': 'القرص ممتلئ. أفرغ بعض المساحة ثم حاول مرة أخرى. لم يُفقد شيء.',
      'bad-backup':
        'هذا الملف ليس نسخة احتياطية كاملة من Cradleside: تالف أو مقطوع أو من نوع آخر. لم يتغير شيء.',
      'weak-passphrase': 'عبارة المرور هذه سهلة التخمين. اختر غيرها.',
      exists: 'توجد سجلات على هذا الحاسوب. افتح اللوحة مرة أخرى لفتح قفلها.',
      'derivation-failed': 'لم تكف ذاكرة الحاسوب لهذا. أغلق برامج أخرى ثم حاول مرة أخرى.',
    },
    unknownFault: (code) => `لم ينجح ذلك (${code}). لم يُفقد شيء؛ حاول مرة أخرى.`,
  },
};
