// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface SetUpTexts {
  readonly title: string;
  readonly facts: readonly string[];
  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly action: string;
  readonly orRestore: string;
  readonly code: {
    readonly title: string;
    readonly explanation: string;
    readonly warning: string;
    readonly label: string;
    readonly sheet: string;
    readonly print: string;
    /** In the side panel, where browsers do not print. */
    readonly cannotPrint: string;
    readonly group: (position: number) => string;
    readonly confirmTitle: string;
    readonly wrongGroup: string;
    readonly confirm: string;
  };
  readonly backup: { readonly title: string; readonly explanation: readonly string[] };
}

export const setUpTexts: Texts<SetUpTexts> = {
  en: {
    title: 'Set up Cradleside',
    facts: [
      'Everything you enter stays on this computer, encrypted with your passphrase.',
      'Nobody can reset it: not your agency, not the makers. Without the passphrase, the recovery code and a backup, the records are gone. Notes that you put into the chart stay there.',
    ],
    name: 'Your name in the activity log',
    nameHint: 'Each entry is signed with it.',
    nameMissing: 'Enter a name.',
    action: 'Create the encrypted records',
    orRestore: 'I have a backup file',
    code: {
      title: 'Your recovery code',
      explanation:
        'It opens the records if you forget the passphrase. Print it or write it down, and keep it away from this computer, for example in a locked drawer.',
      warning: 'It is shown this once.',
      label: 'Recovery code',
      sheet: 'Recovery code of the records on one computer. Keep it locked away.',
      print: 'Print',
      cannotPrint: 'A side panel cannot print: copy the code by hand.',
      group: (position) => `Group ${position}`,
      confirmTitle: 'Type two groups from your copy',
      wrongGroup: 'This group reads otherwise. Compare it with your copy.',
      confirm: 'My copy is right',
    },
    backup: {
      title: 'One more thing: backups',
      explanation: [
        'A broken or lost computer takes the records with it. A backup is one encrypted file with a passphrase of its own.',
        'Make the first one after your first visit; the panel will remind you. Keep it where your agency says.',
      ],
    },
  },
  es: {
    title: 'Preparar Cradleside',
    facts: [
      'Todo lo que escriba se queda en esta computadora, cifrado con su frase de contraseña.',
      'Nadie puede restablecerla: ni su agencia ni los autores. Sin la frase, el código de recuperación y una copia de seguridad, los registros se pierden. Las notas que puso en el expediente siguen allí.',
    ],
    name: 'Su nombre en el registro de actividad',
    nameHint: 'Cada entrada se firma con él.',
    nameMissing: 'Escriba un nombre.',
    action: 'Crear los registros cifrados',
    orRestore: 'Tengo una copia de seguridad',
    code: {
      title: 'Su código de recuperación',
      explanation:
        'Abre los registros si olvida la frase. Imprímalo o anótelo, y guárdelo lejos de esta computadora, por ejemplo en un cajón con llave.',
      warning: 'Se muestra solo esta vez.',
      label: 'Código de recuperación',
      sheet: 'Código de recuperación de los registros de una computadora. Guárdelo bajo llave.',
      print: 'Imprimir',
      cannotPrint: 'Un panel lateral no puede imprimir: copie el código a mano.',
      group: (position) => `Grupo ${position}`,
      confirmTitle: 'Escriba dos grupos de su copia',
      wrongGroup: 'Este grupo es distinto. Compárelo con su copia.',
      confirm: 'Mi copia es correcta',
    },
    backup: {
      title: 'Una cosa más: copias de seguridad',
      explanation: [
        'Si la computadora se rompe o se pierde, los registros se pierden con ella. Una copia es un archivo cifrado con su propia frase.',
        'Haga la primera después de su primera visita; el panel se lo recordará. Guárdela donde diga su agencia.',
      ],
    },
  },
  ar: {
    title: 'إعداد Cradleside',
    facts: [
      'كل ما تدخله يبقى على هذا الحاسوب، مشفّرًا بعبارة مرورك.',
      'لا أحد يستطيع إعادة تعيينها: لا جهة عملك ولا صانعو البرنامج. من دون عبارة المرور ورمز الاسترداد ونسخة احتياطية تضيع السجلات. أما الملاحظات التي وضعتها في الملف فتبقى هناك.',
    ],
    name: 'اسمك في سجل النشاط',
    nameHint: 'كل قيد يُوقّع به.',
    nameMissing: 'أدخل اسمًا.',
    action: 'إنشاء السجلات المشفّرة',
    orRestore: 'لدي نسخة احتياطية',
    code: {
      title: 'رمز الاسترداد',
      explanation:
        'يفتح السجلات إذا نسيت عبارة المرور. اطبعه أو اكتبه، واحفظه بعيدًا عن هذا الحاسوب، في درج مقفل مثلًا.',
      warning: 'يظهر هذه المرة فقط.',
      label: 'رمز الاسترداد',
      sheet: 'رمز استرداد سجلات حاسوب واحد. احفظه في مكان مقفل.',
      print: 'طباعة',
      cannotPrint: 'لا يمكن الطباعة من اللوحة الجانبية: انسخ الرمز بخط اليد.',
      group: (position) => `المجموعة ${position}`,
      confirmTitle: 'اكتب مجموعتين من نسختك',
      wrongGroup: 'هذه المجموعة مختلفة. قارنها بنسختك.',
      confirm: 'نسختي صحيحة',
    },
    backup: {
      title: 'أمر أخير: النسخ الاحتياطي',
      explanation: [
        'إذا تعطل الحاسوب أو ضاع ضاعت السجلات معه. النسخة الاحتياطية ملف واحد مشفّر له عبارة مرور خاصة به.',
        'اصنع الأولى بعد زيارتك الأولى؛ ستذكّرك اللوحة. احفظها حيث تقول جهة عملك.',
      ],
    },
  },
};
