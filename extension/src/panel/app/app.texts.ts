// SPDX-License-Identifier: Apache-2.0
import type { Texts } from './texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface AppTexts {
  readonly lock: string;
  readonly menu: string;
  readonly families: string;
  /** @param open how many wait */
  readonly safety: (open: number) => string;
  readonly links: string;
  readonly colleagues: string;
  readonly 'paper-forms': string;
  readonly supervision: string;
  readonly settings: string;
  readonly backup: string;
  readonly activity: string;
  readonly help: string;
  readonly close: string;
  readonly crisisContacts: string;
  readonly loading: string;
  /** RecordStoreError code -> what happened, what was kept, what to do. */
  readonly faults: Readonly<Record<string, string>>;
  readonly unknownFault: (code: string) => string;
  /** Whom the family was handed over to, and when. */
  readonly handedOver: (name: string, day: string, kept: 'draft' | 'nothing') => string;
  /** The user wants to go elsewhere, and something here is not saved. */
  readonly notLeft: string;
  readonly lockUnsaved: string;
  /** The rules that were found have faults; the second says which are in force instead. */
  readonly policyFaulty: (inForce: 'kept' | 'imported' | 'standard') => string;
  readonly inPopup: string;
  readonly closeWindow: string;
}

export const appTexts: Texts<AppTexts> = {
  en: {
    lock: 'Lock',
    menu: 'Menu',
    families: 'Families',
    safety: (open) => (open === 0 ? 'Safety events' : `Safety events (${open})`),
    links: 'Tablet links',
    colleagues: 'Colleagues',
    'paper-forms': 'Paper forms',
    supervision: 'Supervision',
    settings: 'Settings',
    backup: 'Backup',
    activity: 'Activity log',
    help: 'Help and evidence',
    close: 'Close',
    crisisContacts: 'Crisis contacts',
    loading: 'Opening …',
    faults: {
      'changed-elsewhere':
        'Not saved: this was changed in another window meanwhile. What you entered is still on this screen. Open the record again to see the newer version, then enter your change there.',
      'storage-full':
        'Not saved: the disk is full. Everything saved before is safe. Free some space, then save again.',
      'storage-low':
        'Nothing new can be begun: less than 20 MB of storage is left on this computer. Everything saved is safe, and what is begun can be finished. Free some space, then try again.',
      'storage-failed':
        'Not saved: the browser could not write to the disk. Everything saved before is safe, and what you entered is still on this screen. Try again; if it goes on, restart the browser.',
      'too-large': 'Not saved: this is too long to be kept. Shorten it, then save again.',
      'not-json': 'Not saved: something in this entry cannot be kept. Trying again will not help. Report it.',
      'no-such-record': 'Not done: this record is no longer there. Another window may have deleted it.',
      locked:
        'Not saved: the panel locked itself. What had been saved as a draft is kept; what was not must be entered again.',
      'clock-moved-back':
        'The computer’s clock was set back, so the panel locked itself. What had been saved as a draft is kept; what was not must be entered again.',
      'reauthentication-needed': 'Enter your passphrase again to go on.',
      'wrong-passphrase': 'That is not the passphrase.',
      'too-soon': 'Several wrong attempts. Wait a minute, then try again.',
      'weak-passphrase': 'This passphrase is too easy to guess. Choose another one.',
      blocked: 'Not saved: another panel window holds the records. Close it and try again.',
      tampered:
        'The records on this computer were changed from outside. Nothing was saved. Restore a backup.',
      unopenable: 'The records cannot be opened. Nothing was deleted. Restore a backup.',
      'newer-schema':
        'Not saved: a newer version of Cradleside wrote these records. Close this panel and update the extension.',
      'bad-backup':
        'This file is no complete Cradleside backup: it is damaged, cut off, or another kind of file. Nothing was changed.',
      'derivation-failed':
        'Not done: the computer had no memory left for this. Close other programs, then try again.',
    },
    unknownFault: (code) =>
      `That did not work, and was not saved (${code}). What you entered is still on this screen. If it happens again, report this code.`,
    handedOver: (name, day, kept) =>
      `Not saved: the family was handed over to ${name} on ${day}, and arrived. What is here can be read, not changed.${kept === 'draft' ? ' What you entered is kept as a draft.' : ''} To save it here, take the family back first.`,
    notLeft:
      'Something on this screen is not saved yet, so it stays open. Wait a moment, save again, or choose “Leave without saving”.',
    lockUnsaved:
      'Something on this screen is not saved. Save it again; or press Lock once more to lock, and lose it.',
    policyFaulty: (inForce) =>
      ({
        kept: 'New agency rules were found but have faults. The rules that were in force before stay. See Settings.',
        imported:
          'Rules set by your IT department were found but have faults. The imported rules are in force. See Settings.',
        standard:
          'Agency rules were found but have faults. The standard rules are in force instead: cut-points, crisis text, locking time and page rules of your agency are missing. See Settings.',
      })[inForce],
    inPopup:
      'This window is not beside your chart: notes cannot be inserted from here. Close it and go on in the side panel.',
    closeWindow: 'Close this window',
  },
  es: {
    lock: 'Bloquear',
    menu: 'Menú',
    families: 'Familias',
    safety: (open) => (open === 0 ? 'Eventos de seguridad' : `Eventos de seguridad (${open})`),
    links: 'Enlaces para tableta',
    colleagues: 'Colegas',
    'paper-forms': 'Formularios en papel',
    supervision: 'Supervisión',
    settings: 'Ajustes',
    backup: 'Copia de seguridad',
    activity: 'Registro de actividad',
    help: 'Ayuda y evidencia',
    close: 'Cerrar',
    crisisContacts: 'Contactos de crisis',
    loading: 'Abriendo …',
    faults: {
      'changed-elsewhere':
        'No se guardó: entretanto esto se cambió en otra ventana. Lo que introdujo sigue en esta pantalla. Abra de nuevo el registro para ver la versión más nueva e introduzca allí su cambio.',
      'storage-full':
        'No se guardó: el disco está lleno. Todo lo guardado antes está a salvo. Libere espacio y guarde de nuevo.',
      'storage-low':
        'No se puede empezar nada nuevo: quedan menos de 20 MB de espacio en esta computadora. Todo lo guardado está a salvo y lo empezado se puede terminar. Libere espacio e inténtelo de nuevo.',
      'storage-failed':
        'No se guardó: el navegador no pudo escribir en el disco. Todo lo guardado antes está a salvo y lo que introdujo sigue en esta pantalla. Inténtelo de nuevo; si continúa, reinicie el navegador.',
      'too-large': 'No se guardó: es demasiado largo. Acórtelo y guarde de nuevo.',
      'not-json':
        'No se guardó: algo de lo introducido no se puede guardar. Intentarlo de nuevo no servirá. Comuníquelo.',
      'no-such-record': 'No se hizo: este registro ya no existe. Quizá se borró en otra ventana.',
      locked:
        'No se guardó: el panel se bloqueó. Lo guardado como borrador se conserva; lo demás hay que introducirlo de nuevo.',
      'clock-moved-back':
        'El reloj de la computadora se atrasó, por eso el panel se bloqueó. Lo guardado como borrador se conserva; lo demás hay que introducirlo de nuevo.',
      'reauthentication-needed': 'Escriba de nuevo su frase de contraseña para continuar.',
      'wrong-passphrase': 'Esa no es la frase de contraseña.',
      'too-soon': 'Varios intentos fallidos. Espere un minuto e inténtelo de nuevo.',
      'weak-passphrase': 'Esta frase es demasiado fácil de adivinar. Elija otra.',
      blocked: 'No se guardó: otra ventana del panel usa los registros. Ciérrela e inténtelo de nuevo.',
      tampered:
        'Los registros de esta computadora se cambiaron desde fuera. No se guardó nada. Restaure una copia de seguridad.',
      unopenable: 'No se pueden abrir los registros. No se borró nada. Restaure una copia de seguridad.',
      'newer-schema':
        'No se guardó: estos registros los escribió una versión más nueva de Cradleside. Cierre este panel y actualice la extensión.',
      'bad-backup':
        'Este archivo no es una copia completa de Cradleside: está dañado, cortado o es de otro tipo. No se cambió nada.',
      'derivation-failed':
        'No se hizo: la computadora no tenía memoria libre para esto. Cierre otros programas e inténtelo de nuevo.',
    },
    unknownFault: (code) =>
      `Eso no funcionó y no se guardó (${code}). Lo que introdujo sigue en esta pantalla. Si vuelve a ocurrir, comunique este código.`,
    handedOver: (name, day, kept) =>
      `No se guardó: la familia fue traspasada a ${name} el ${day}, y llegó. Lo que hay aquí se puede leer, no cambiar.${kept === 'draft' ? ' Lo que introdujo queda guardado como borrador.' : ''} Para guardarlo aquí, retome antes la familia.`,
    notLeft:
      'Algo de esta pantalla aún no está guardado, por eso sigue abierta. Espere un momento, guarde de nuevo o elija «Salir sin guardar».',
    lockUnsaved:
      'Algo de esta pantalla no está guardado. Guárdelo de nuevo; o pulse Bloquear otra vez para bloquear y perderlo.',
    policyFaulty: (inForce) =>
      ({
        kept: 'Se encontraron reglas nuevas de la agencia, pero tienen errores. Siguen las que estaban en vigor. Vea Ajustes.',
        imported:
          'Se encontraron reglas puestas por su departamento de informática, pero tienen errores. Están en vigor las importadas. Vea Ajustes.',
        standard:
          'Se encontraron reglas de la agencia, pero tienen errores. Están en vigor las reglas estándar: faltan los puntos de corte, el texto de crisis, el tiempo de bloqueo y las reglas de página de su agencia. Vea Ajustes.',
      })[inForce],
    inPopup:
      'Esta ventana no está junto a su historia clínica: desde aquí no se pueden insertar notas. Ciérrela y continúe en el panel lateral.',
    closeWindow: 'Cerrar esta ventana',
  },
  ar: {
    lock: 'قفل',
    menu: 'القائمة',
    families: 'العائلات',
    safety: (open) => (open === 0 ? 'أحداث السلامة' : `أحداث السلامة (${open})`),
    links: 'روابط الجهاز اللوحي',
    colleagues: 'الزملاء',
    'paper-forms': 'نماذج ورقية',
    supervision: 'الإشراف',
    settings: 'الإعدادات',
    backup: 'نسخة احتياطية',
    activity: 'سجل النشاط',
    help: 'المساعدة والأدلة',
    close: 'إغلاق',
    crisisContacts: 'جهات الاتصال في الأزمات',
    loading: 'جارٍ الفتح …',
    faults: {
      'changed-elsewhere':
        'لم يُحفظ: تم تغيير هذا في نافذة أخرى في هذه الأثناء. ما أدخلته ما زال على هذه الشاشة. افتح السجل من جديد لترى النسخة الأحدث ثم أدخل تغييرك هناك.',
      'storage-full': 'لم يُحفظ: القرص ممتلئ. كل ما حُفظ من قبل آمن. أفرغ بعض المساحة ثم احفظ مرة أخرى.',
      'storage-low':
        'لا يمكن بدء شيء جديد: بقي أقل من 20 ميغابايت من مساحة التخزين على هذا الحاسوب. كل ما حُفظ آمن، وما بدأ يمكن إكماله. أفرغ بعض المساحة ثم حاول مرة أخرى.',
      'storage-failed':
        'لم يُحفظ: لم يستطع المتصفح الكتابة على القرص. كل ما حُفظ من قبل آمن، وما أدخلته ما زال على هذه الشاشة. حاول مرة أخرى؛ وإن استمر ذلك فأعد تشغيل المتصفح.',
      'too-large': 'لم يُحفظ: النص أطول مما يمكن حفظه. اختصره ثم احفظ مرة أخرى.',
      'not-json': 'لم يُحفظ: في هذا الإدخال ما لا يمكن حفظه. لن تفيد المحاولة مرة أخرى. أبلغ عن ذلك.',
      'no-such-record': 'لم يتم ذلك: هذا السجل لم يعد موجودًا. ربما حُذف في نافذة أخرى.',
      locked: 'لم يُحفظ: قُفلت اللوحة. ما حُفظ كمسودة باقٍ؛ وما لم يُحفظ فيجب إدخاله من جديد.',
      'clock-moved-back':
        'أُعيدت ساعة الحاسوب إلى الوراء، فقُفلت اللوحة. ما حُفظ كمسودة باقٍ؛ وما لم يُحفظ فيجب إدخاله من جديد.',
      'reauthentication-needed': 'أدخل عبارة المرور مرة أخرى للمتابعة.',
      'wrong-passphrase': 'عبارة المرور غير صحيحة.',
      'too-soon': 'عدة محاولات خاطئة. انتظر دقيقة ثم حاول مرة أخرى.',
      'weak-passphrase': 'عبارة المرور هذه سهلة التخمين. اختر غيرها.',
      blocked: 'لم يُحفظ: نافذة أخرى تستخدم السجلات. أغلقها وحاول مرة أخرى.',
      tampered: 'غُيّرت السجلات على هذا الحاسوب من الخارج. لم يُحفظ شيء. استعد نسخة احتياطية.',
      unopenable: 'لا يمكن فتح السجلات. لم يُحذف شيء. استعد نسخة احتياطية.',
      'newer-schema': 'لم يُحفظ: كتبت نسخة أحدث من Cradleside هذه السجلات. أغلق هذه اللوحة وحدّث الإضافة.',
      'bad-backup': 'هذا الملف ليس نسخة كاملة من Cradleside: تالف أو مقطوع أو من نوع آخر. لم يتغير شيء.',
      'derivation-failed': 'لم يتم ذلك: لم تبق ذاكرة كافية في الحاسوب. أغلق برامج أخرى ثم حاول مرة أخرى.',
    },
    unknownFault: (code) =>
      `لم ينجح ذلك ولم يُحفظ (${code}). ما أدخلته ما زال على هذه الشاشة. إذا تكرر ذلك فأبلغ عن هذا الرمز.`,
    handedOver: (name, day, kept) =>
      `لم يُحفظ: سُلّمت الأسرة إلى ${name} في ${day} ووصلت. ما هنا يُقرأ ولا يُغيَّر.${kept === 'draft' ? ' ما أدخلته محفوظ كمسودة.' : ''} لحفظه هنا، استعد الأسرة أولًا.`,
    notLeft:
      'في هذه الشاشة ما لم يُحفظ بعد، لذلك تبقى مفتوحة. انتظر لحظة أو احفظ مرة أخرى أو اختر «الخروج دون حفظ».',
    lockUnsaved: 'في هذه الشاشة ما لم يُحفظ. احفظه مرة أخرى؛ أو اضغط «قفل» ثانية للقفل مع فقدانه.',
    policyFaulty: (inForce) =>
      ({
        kept: 'وُجدت قواعد جديدة للوكالة لكن فيها أخطاء. تبقى القواعد السابقة سارية. انظر الإعدادات.',
        imported:
          'وُجدت قواعد وضعها قسم تقنية المعلومات لكن فيها أخطاء. القواعد المستوردة هي السارية. انظر الإعدادات.',
        standard:
          'وُجدت قواعد للوكالة لكن فيها أخطاء. تسري القواعد القياسية بدلًا منها: تنقص نقاط القطع ونص الأزمات ووقت القفل وقواعد الصفحات الخاصة بوكالتك. انظر الإعدادات.',
      })[inForce],
    inPopup:
      'هذه النافذة ليست بجانب ملف العميل: لا يمكن إدراج الملاحظات من هنا. أغلقها وتابع في اللوحة الجانبية.',
    closeWindow: 'إغلاق هذه النافذة',
  },
};
