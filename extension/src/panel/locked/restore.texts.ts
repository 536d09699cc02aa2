// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface RestoreTexts {
  readonly title: string;
  readonly explanation: string;
  readonly file: string;
  readonly fileMissing: string;
  readonly opensWith: string;
  readonly withPassphrase: string;
  readonly withCode: string;
  readonly passphrase: string;
  readonly code: string;
  readonly replaces: string;
  /** What has to be typed to replace records. */
  readonly word: string;
  readonly typeWord: (word: string) => string;
  readonly wordWrong: (word: string) => string;
  readonly action: string;
  readonly working: string;
  readonly doneTitle: string;
  readonly done: (records: number) => string;
  /** What opens the restored records, by what opened the file. */
  readonly opens: Readonly<Record<'passphrase' | 'code', string>>;
  readonly toUnlock: string;
}

export const restoreTexts: Texts<RestoreTexts> = {
  en: {
    title: 'Restore a backup',
    explanation: 'The whole file is checked first. Either all of it is taken, or nothing is changed.',
    file: 'Backup file (.hvbackup)',
    fileMissing: 'Choose the backup file.',
    opensWith: 'Open it with',
    withPassphrase: 'its passphrase',
    withCode: 'the recovery code',
    passphrase: 'Passphrase of the backup',
    code: 'Recovery code',
    replaces:
      'The records on this computer are replaced by those in the file. What was entered since that backup is lost.',
    word: 'REPLACE',
    typeWord: (word) => `Type ${word} to go on`,
    wordWrong: (word) => `Type ${word}, in capital letters.`,
    action: 'Check and restore',
    working: 'Checking the file. Large ones take a minute; leave this window open.',
    doneTitle: 'Restored',
    done: (records) => `All ${records} records of the file are back.`,
    opens: {
      passphrase: 'The passphrase of the file now opens them; change it in the settings.',
      code: 'They open with the passphrase from the time of the backup.',
    },
    toUnlock: 'Go to unlock',
  },
  es: {
    title: 'Restaurar una copia de seguridad',
    explanation: 'Primero se revisa el archivo completo. O se toma todo, o no se cambia nada.',
    file: 'Archivo de la copia (.hvbackup)',
    fileMissing: 'Elija el archivo de la copia.',
    opensWith: 'Abrirlo con',
    withPassphrase: 'su frase de contraseña',
    withCode: 'el código de recuperación',
    passphrase: 'Frase de contraseña de la copia',
    code: 'Código de recuperación',
    replaces:
      'Los registros de esta computadora se reemplazan por los del archivo. Lo escrito después de esa copia se pierde.',
    word: 'REEMPLAZAR',
    typeWord: (word) => `Escriba ${word} para continuar`,
    wordWrong: (word) => `Escriba ${word}, en mayúsculas.`,
    action: 'Revisar y restaurar',
    working: 'Revisando el archivo. Los grandes tardan un minuto; deje esta ventana abierta.',
    doneTitle: 'Restaurado',
    done: (records) => `Los ${records} registros del archivo están de vuelta.`,
    opens: {
      passphrase: 'Ahora se abren con la frase del archivo; cámbiela en los ajustes.',
      code: 'Se abren con la frase de la fecha de la copia.',
    },
    toUnlock: 'Ir a desbloquear',
  },
  ar: {
    title: 'استعادة نسخة احتياطية',
    explanation: 'يُفحص الملف كله أولًا. إما أن يؤخذ كله أو لا يتغير شيء.',
    file: 'ملف النسخة الاحتياطية (\u2066.hvbackup\u2069)',
    fileMissing: 'اختر ملف النسخة الاحتياطية.',
    opensWith: 'يُفتح بواسطة',
    withPassphrase: 'عبارة مروره',
    withCode: 'رمز الاسترداد',
    passphrase: 'عبارة مرور النسخة الاحتياطية',
    code: 'رمز الاسترداد',
    replaces: 'تحل سجلات الملف محل السجلات على هذا الحاسوب. ما أُدخل بعد تلك النسخة يضيع.',
    word: 'استبدال',
    typeWord: (word) => `اكتب «${word}» للمتابعة`,
    wordWrong: (word) => `اكتب «${word}».`,
    action: 'فحص واستعادة',
    working: 'يجري فحص الملف. الملفات الكبيرة تستغرق دقيقة؛ اترك هذه النافذة مفتوحة.',
    doneTitle: 'تمت الاستعادة',
    done: (records) => `عادت سجلات الملف كلها، وعددها ${records}.`,
    opens: {
      passphrase: 'تفتحها الآن عبارة مرور الملف؛ غيّرها من الإعدادات.',
      code: 'تفتحها عبارة المرور من وقت النسخة.',
    },
    toUnlock: 'إلى فتح القفل',
  },
};
