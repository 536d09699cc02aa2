// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface BackupTexts {
  readonly title: string;
  readonly explanation: string;
  readonly never: string;
  readonly last: (when: string) => string;
  readonly since: (count: number) => string;
  readonly backupPassphrase: string;
  readonly backupPassphraseHint: string;
  readonly save: string;
  readonly working: string;
  readonly cancelled: string;
  readonly saved: string;
  readonly downloaded: string;
  readonly checkTitle: string;
  readonly checkExplanation: string;
  readonly checkAction: string;
  readonly checked: (records: number, when: string) => string;
  readonly restoreTitle: string;
  readonly restoreExplanation: string;
  readonly restoreAction: string;
  readonly due: string;
  readonly toBackup: string;
}

export const backupTexts: Texts<BackupTexts> = {
  en: {
    title: 'Backup',
    explanation:
      'One encrypted file with everything in it. It opens with a passphrase of its own, or with your recovery code.',
    never: 'There is no backup yet.',
    last: (when) => `Last backup: ${when}.`,
    since: (count) => (count === 1 ? '1 change since then.' : `${count} changes since then.`),
    backupPassphrase: 'Passphrase for this file',
    backupPassphraseHint:
      'At least 4 words or 12 characters. You need it to restore; keep it apart from the file.',
    save: 'Save the backup',
    working: 'Writing the file …',
    cancelled: 'No file was chosen. Nothing was saved.',
    saved: 'The backup is saved. Check it once from where you keep it.',
    downloaded:
      'The backup was handed to the browser as a download. See that the file is there, move it to where your agency keeps backups, then check it below: only then count on it.',
    checkTitle: 'Check a file',
    checkExplanation: 'Opens the file, reads all of it and changes nothing.',
    checkAction: 'Check this file',
    checked: (records, when) => `The file is whole: ${records} records, made ${when}.`,
    restoreTitle: 'Restore',
    restoreExplanation:
      'Puts the records of a backup in place of those on this computer: all of them or none.',
    restoreAction: 'Restore a backup …',
    due: 'A backup is due.',
    toBackup: 'Back up now',
  },
  es: {
    title: 'Copia de seguridad',
    explanation:
      'Un archivo cifrado con todo adentro. Se abre con una frase propia o con su código de recuperación.',
    never: 'Todavía no hay copia de seguridad.',
    last: (when) => `Última copia de seguridad: ${when}.`,
    since: (count) => (count === 1 ? '1 cambio desde entonces.' : `${count} cambios desde entonces.`),
    backupPassphrase: 'Frase de contraseña de este archivo',
    backupPassphraseHint:
      'Al menos 4 palabras o 12 caracteres. La necesita para restaurar; guárdela aparte del archivo.',
    save: 'Guardar la copia',
    working: 'Escribiendo el archivo …',
    cancelled: 'No se eligió ningún archivo. No se guardó nada.',
    saved: 'La copia está guardada. Revísela una vez desde donde la guarda.',
    downloaded:
      'La copia se entregó al navegador como descarga. Compruebe que el archivo esté allí, muévalo a donde su agencia guarda las copias y revíselo abajo: solo entonces cuente con ella.',
    checkTitle: 'Revisar un archivo',
    checkExplanation: 'Abre el archivo, lo lee entero y no cambia nada.',
    checkAction: 'Revisar este archivo',
    checked: (records, when) => `El archivo está completo: ${records} registros, hecho ${when}.`,
    restoreTitle: 'Restaurar',
    restoreExplanation:
      'Pone los registros de una copia en lugar de los de esta computadora: todos o ninguno.',
    restoreAction: 'Restaurar una copia …',
    due: 'Toca hacer una copia de seguridad.',
    toBackup: 'Hacer la copia ahora',
  },
  ar: {
    title: 'نسخة احتياطية',
    explanation: 'ملف مشفّر واحد فيه كل شيء. يُفتح بعبارة مرور خاصة به أو برمز الاسترداد.',
    never: 'لا توجد نسخة احتياطية بعد.',
    last: (when) => `آخر نسخة احتياطية: ${when}.`,
    since: (count) => `عدد التغييرات منذ ذلك الحين: ${count}.`,
    backupPassphrase: 'عبارة مرور هذا الملف',
    backupPassphraseHint: '4 كلمات أو 12 حرفًا على الأقل. تحتاج إليها للاستعادة؛ احفظها بعيدًا عن الملف.',
    save: 'حفظ النسخة',
    working: 'تجري كتابة الملف …',
    cancelled: 'لم يُختر ملف. لم يُحفظ شيء.',
    saved: 'حُفظت النسخة. افحصها مرة من المكان الذي تحفظها فيه.',
    downloaded:
      'سُلّمت النسخة إلى المتصفح كتنزيل. تأكد من وجود الملف، وانقله إلى حيث تحفظ جهة عملك النسخ، ثم افحصه أدناه: عندها فقط اعتمد عليها.',
    checkTitle: 'فحص ملف',
    checkExplanation: 'يفتح الملف ويقرؤه كله ولا يغيّر شيئًا.',
    checkAction: 'فحص هذا الملف',
    checked: (records, when) => `الملف كامل: عدد السجلات ${records}، أُنشئ ${when}.`,
    restoreTitle: 'استعادة',
    restoreExplanation: 'يضع سجلات نسخة احتياطية مكان السجلات على هذا الحاسوب: كلها أو لا شيء منها.',
    restoreAction: 'استعادة نسخة احتياطية …',
    due: 'حان وقت النسخ الاحتياطي.',
    toBackup: 'إنشاء نسخة الآن',
  },
};
