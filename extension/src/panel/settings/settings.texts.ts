// SPDX-License-Identifier: Apache-2.0
import type { Settings } from '../practice/records.js';
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface SettingsTexts {
  readonly title: string;
  readonly looks: string;
  readonly interfaceLanguage: string;
  readonly languages: Readonly<Record<Settings['interfaceLanguage'], string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<Settings['theme'], string>>;
  readonly chartLanguage: string;
  readonly chartLanguages: Readonly<Record<Settings['chartLanguage'], string>>;
  readonly saved: string;
  readonly name: string;
  readonly nameLabel: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly nameAction: string;
  readonly nameSaved: string;
  readonly access: string;
  readonly lockAfter: (minutes: number) => string;
  readonly changePassphrase: string;
  readonly passphraseChanged: string;
  readonly backupsKeep: string;
  readonly newCode: string;
  readonly newCodeHint: string;
  readonly codeChanged: string;
  readonly codeOpenTitle: string;
  readonly codeOpen: string;
  readonly codeLater: string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly licence: string;
  readonly thirdParty: string;
  readonly privacy: string;
  readonly privacyPoints: readonly string[];
}

export const settingsTexts: Texts<SettingsTexts> = {
  en: {
    title: 'Settings',
    looks: 'Language and looks',
    interfaceLanguage: 'Language of this panel',
    languages: { auto: 'As the browser', en: 'English', es: 'Español', ar: 'العربية' },
    theme: 'Colours',
    themes: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    chartLanguage: 'Language of notes in the chart',
    chartLanguages: { policy: 'As the agency has set it', en: 'English', es: 'Spanish' },
    saved: 'Saved.',
    name: 'Your name',
    nameLabel: 'Your name in the activity log',
    nameHint: 'Entries made before keep the name of their time.',
    nameMissing: 'Enter a name of at most 80 characters.',
    nameAction: 'Save the name',
    nameSaved: 'The name is saved.',
    access: 'Passphrase and recovery code',
    lockAfter: (minutes) => `The panel locks itself after ${minutes} min without use.`,
    changePassphrase: 'Change the passphrase',
    passphraseChanged: 'The passphrase is changed.',
    backupsKeep: 'Backups made before keep their own passphrase.',
    newCode: 'Make a new recovery code',
    newCodeHint: 'The old code stops working for these records.',
    codeChanged: 'The new recovery code is in force.',
    codeOpenTitle: 'Your recovery code is not confirmed',
    codeOpen:
      'A recovery code was made, but the copy of it was never confirmed. Without one, a forgotten passphrase closes these records for good. Make a new code now and write it down; the old one stops working.',
    codeLater: 'Ask me at the next opening',
    about: 'About Cradleside',
    version: (version) =>
      `Version ${version}. A screening and charting aid, not a medical device; it makes no diagnosis.`,
    licence: 'Licence (Apache 2.0)',
    thirdParty: 'Licences of what it is built with',
    privacy: 'Privacy',
    privacyPoints: [
      'Records are kept on this computer only, encrypted. Nothing about anybody is sent to us or to anyone else; sealed answers from a tablet may be fetched from your agency’s own relay. There are no statistics and no advertisements.',
      'The page beside the panel is read only after your click, and only where your agency’s page rules say. It gets the note or the values that you put into it, and nothing else.',
      'The log keeps what was done and under which name. It stays in the records.',
      'Deleting a family, or the extension, deletes the records on this computer. Backups stay where you put them.',
    ],
  },
  es: {
    title: 'Ajustes',
    looks: 'Idioma y aspecto',
    interfaceLanguage: 'Idioma de este panel',
    languages: { auto: 'Como el navegador', en: 'English', es: 'Español', ar: 'العربية' },
    theme: 'Colores',
    themes: { system: 'Como la computadora', light: 'Claros', dark: 'Oscuros' },
    chartLanguage: 'Idioma de las notas en el expediente',
    chartLanguages: { policy: 'Como lo fijó la agencia', en: 'Inglés', es: 'Español' },
    saved: 'Guardado.',
    name: 'Su nombre',
    nameLabel: 'Su nombre en el registro de actividad',
    nameHint: 'Las entradas anteriores conservan el nombre de entonces.',
    nameMissing: 'Escriba un nombre de 80 caracteres como máximo.',
    nameAction: 'Guardar el nombre',
    nameSaved: 'El nombre está guardado.',
    access: 'Frase de contraseña y código de recuperación',
    lockAfter: (minutes) => `El panel se bloquea después de ${minutes} min sin uso.`,
    changePassphrase: 'Cambiar la frase',
    passphraseChanged: 'La frase está cambiada.',
    backupsKeep: 'Las copias anteriores conservan su propia frase.',
    newCode: 'Crear un código de recuperación nuevo',
    newCodeHint: 'El código anterior deja de servir para estos registros.',
    codeChanged: 'El código nuevo ya vale.',
    codeOpenTitle: 'Su código de recuperación no está confirmado',
    codeOpen:
      'Se creó un código de recuperación, pero nunca se confirmó su copia. Sin él, si olvida la frase de contraseña los registros quedan cerrados para siempre. Cree ahora un código nuevo y anótelo; el anterior deja de servir.',
    codeLater: 'Preguntarme la próxima vez',
    about: 'Acerca de Cradleside',
    version: (version) =>
      `Versión ${version}. Una ayuda para cuestionarios y notas, no un dispositivo médico; no hace diagnósticos.`,
    licence: 'Licencia (Apache 2.0)',
    thirdParty: 'Licencias de sus componentes',
    privacy: 'Privacidad',
    privacyPoints: [
      'Los registros están solo en esta computadora, cifrados. No se envía nada sobre nadie a nosotros ni a otros; las respuestas selladas de una tableta se pueden recoger del servidor de su propia agencia. No hay estadísticas ni publicidad.',
      'La página junto al panel se lee solo después de su clic y solo donde digan las reglas de su agencia. Recibe la nota o los valores que usted pone, y nada más.',
      'El registro de actividad guarda qué se hizo y con qué nombre. Se queda en los registros.',
      'Al borrar una familia o la extensión se borran los registros de esta computadora. Las copias siguen donde usted las puso.',
    ],
  },
  ar: {
    title: 'الإعدادات',
    looks: 'اللغة والمظهر',
    interfaceLanguage: 'لغة هذه اللوحة',
    languages: { auto: 'كما في المتصفح', en: 'English', es: 'Español', ar: 'العربية' },
    theme: 'الألوان',
    themes: { system: 'كما في الحاسوب', light: 'فاتحة', dark: 'داكنة' },
    chartLanguage: 'لغة الملاحظات في الملف',
    chartLanguages: { policy: 'كما حددتها الجهة', en: 'الإنجليزية', es: 'الإسبانية' },
    saved: 'تم الحفظ.',
    name: 'اسمك',
    nameLabel: 'اسمك في سجل النشاط',
    nameHint: 'القيود السابقة تحتفظ بالاسم في وقتها.',
    nameMissing: 'أدخل اسمًا لا يزيد على 80 حرفًا.',
    nameAction: 'حفظ الاسم',
    nameSaved: 'حُفظ الاسم.',
    access: 'عبارة المرور ورمز الاسترداد',
    lockAfter: (minutes) => `تُقفل اللوحة بعد ${minutes} دقيقة من عدم الاستخدام.`,
    changePassphrase: 'تغيير عبارة المرور',
    passphraseChanged: 'غُيّرت عبارة المرور.',
    backupsKeep: 'النسخ الاحتياطية السابقة تحتفظ بعبارة مرورها.',
    newCode: 'إنشاء رمز استرداد جديد',
    newCodeHint: 'يتوقف الرمز القديم عن فتح هذه السجلات.',
    codeChanged: 'أصبح الرمز الجديد ساريًا.',
    codeOpenTitle: 'رمز الاسترداد غير مؤكد',
    codeOpen:
      'أُنشئ رمز استرداد لكن نسخته لم تُؤكد قط. من دونه يعني نسيان عبارة المرور إغلاق هذه السجلات نهائيًا. أنشئ الآن رمزًا جديدًا واكتبه؛ ويتوقف الرمز القديم عن العمل.',
    codeLater: 'اسألني عند الفتح التالي',
    about: 'عن Cradleside',
    version: (version) =>
      `الإصدار ${version}. أداة مساعدة للاستبيانات والملاحظات، ليست جهازًا طبيًا ولا تضع تشخيصًا.`,
    licence: 'الرخصة (Apache 2.0)',
    thirdParty: 'رخص المكوّنات',
    privacy: 'الخصوصية',
    privacyPoints: [
      'السجلات على هذا الحاسوب فقط، مشفّرة. لا يُرسل شيء عن أحد إلينا ولا إلى غيرنا؛ وقد تُجلب إجابات مختومة من جهاز لوحي من خادم جهة عملك نفسها. لا إحصاءات ولا إعلانات.',
      'لا تُقرأ الصفحة المجاورة إلا بعد نقرتك، وحيث تقول قواعد جهة عملك فقط. ولا تتلقى إلا الملاحظة أو القيم التي تضعها فيها.',
      'يحفظ سجل النشاط ما جرى وتحت أي اسم. ويبقى ضمن السجلات.',
      'حذف عائلة أو الإضافة يحذف السجلات من هذا الحاسوب. وتبقى النسخ الاحتياطية حيث وضعتها.',
    ],
  },
};
