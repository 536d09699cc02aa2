// SPDX-License-Identifier: Apache-2.0
import type { Texts } from './texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface AppTexts {
  readonly lock: string;
  readonly menu: string;
  readonly families: string;
  readonly settings: string;
  readonly backup: string;
  readonly activity: string;
  readonly close: string;
  readonly crisisContacts: string;
  readonly loading: string;
  /** RecordStoreError code -> what happened, what was kept, what to do. */
  readonly faults: Readonly<Record<string, string>>;
  readonly unknownFault: (code: string) => string;
}

export const appTexts: Texts<AppTexts> = {
  en: {
    lock: 'Lock',
    menu: 'Menu',
    families: 'Families',
    settings: 'Settings',
    backup: 'Backup',
    activity: 'Activity log',
    close: 'Close',
    crisisContacts: 'Crisis contacts',
    loading: 'Opening …',
    faults: {
      'changed-elsewhere':
        'Not saved: this was changed in another window. Your entry is still here; check the newer version, then save again.',
      'storage-full':
        'Not saved: the disk is full. Everything saved before is safe. Free some space, then save again.',
      locked: 'The panel locked itself. Unlock it; what you had begun is kept.',
      'reauthentication-needed': 'Enter your passphrase again to go on.',
      'wrong-passphrase': 'That is not the passphrase.',
      blocked: 'Not saved: another panel window holds the records. Close it and try again.',
      tampered:
        'The records on this computer were changed from outside. Nothing was saved. Restore a backup.',
      unopenable: 'The records cannot be opened. Nothing was deleted. Restore a backup.',
    },
    unknownFault: (code) => `That did not work (${code}). Nothing was lost; try again.`,
  },
  es: {
    lock: 'Bloquear',
    menu: 'Menú',
    families: 'Familias',
    settings: 'Ajustes',
    backup: 'Copia de seguridad',
    activity: 'Registro de actividad',
    close: 'Cerrar',
    crisisContacts: 'Contactos de crisis',
    loading: 'Abriendo …',
    faults: {
      'changed-elsewhere':
        'No se guardó: esto se cambió en otra ventana. Su entrada sigue aquí; revise la versión más nueva y guarde de nuevo.',
      'storage-full':
        'No se guardó: el disco está lleno. Todo lo guardado antes está a salvo. Libere espacio y guarde de nuevo.',
      locked: 'El panel se bloqueó. Desbloquéelo; lo que había empezado se conserva.',
      'reauthentication-needed': 'Escriba de nuevo su frase de contraseña para continuar.',
      'wrong-passphrase': 'Esa no es la frase de contraseña.',
      blocked: 'No se guardó: otra ventana del panel usa los registros. Ciérrela e inténtelo de nuevo.',
      tampered:
        'Los registros de esta computadora se cambiaron desde fuera. No se guardó nada. Restaure una copia de seguridad.',
      unopenable: 'No se pueden abrir los registros. No se borró nada. Restaure una copia de seguridad.',
    },
    unknownFault: (code) => `Eso no funcionó (${code}). No se perdió nada; inténtelo de nuevo.`,
  },
  ar: {
    lock: 'قفل',
    menu: 'القائمة',
    families: 'العائلات',
    settings: 'الإعدادات',
    backup: 'نسخة احتياطية',
    activity: 'سجل النشاط',
    close: 'إغلاق',
    crisisContacts: 'جهات الاتصال في الأزمات',
    loading: 'جارٍ الفتح …',
    faults: {
      'changed-elsewhere':
        'لم يُحفظ: تم تغيير هذا في نافذة أخرى. ما أدخلته ما زال هنا؛ راجع النسخة الأحدث ثم احفظ مرة أخرى.',
      'storage-full': 'لم يُحفظ: القرص ممتلئ. كل ما حُفظ من قبل آمن. أفرغ بعض المساحة ثم احفظ مرة أخرى.',
      locked: 'قُفلت اللوحة. افتحها؛ ما بدأته محفوظ.',
      'reauthentication-needed': 'أدخل عبارة المرور مرة أخرى للمتابعة.',
      'wrong-passphrase': 'عبارة المرور غير صحيحة.',
      blocked: 'لم يُحفظ: نافذة أخرى تستخدم السجلات. أغلقها وحاول مرة أخرى.',
      tampered: 'غُيّرت السجلات على هذا الحاسوب من الخارج. لم يُحفظ شيء. استعد نسخة احتياطية.',
      unopenable: 'لا يمكن فتح السجلات. لم يُحذف شيء. استعد نسخة احتياطية.',
    },
    unknownFault: (code) => `لم ينجح ذلك (${code}). لم يُفقد شيء؛ حاول مرة أخرى.`,
  },
};
