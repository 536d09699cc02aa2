// SPDX-License-Identifier: Apache-2.0
import type { PolicyOrigin } from '../app/load-policy.js';
import type { Texts } from '../app/texts.js';

/** Spanish and Arabic need review by a native speaker. */
export interface PolicyTexts {
  readonly title: string;
  readonly origin: Readonly<Record<PolicyOrigin, (agency: string) => string>>;
  readonly managedHint: string;
  readonly notTaken: string;
  readonly approved: (by: string, on: string) => string;
  readonly facts: {
    readonly schedule: (months: string, days: number) => string;
    readonly lock: (minutes: number) => string;
    readonly backup: (days: number, records: number) => string;
    readonly retention: (months: number) => string;
    readonly noRetention: string;
    readonly languages: (tags: string) => string;
    readonly pageRules: (count: number) => string;
  };
  /** @param languages those in which the agency has set no crisis text */
  readonly standardCrisis: (languages: string) => string;
  readonly toPageRules: string;
  readonly exportAction: string;
  readonly file: string;
  readonly paste: string;
  readonly read: string;
  readonly importTitle: string;
  readonly empty: string;
  readonly refused: string;
  readonly wholeFile: string;
  readonly found: string;
  readonly take: string;
  readonly cancel: string;
  readonly drop: string;
}

export const policyTexts: Texts<PolicyTexts> = {
  en: {
    title: 'Agency rules',
    origin: {
      managed: (agency) => `In force: the rules of ${agency || 'your agency'}, set by its IT department.`,
      imported: (agency) =>
        `In force: the rules of ${agency || 'your agency'}, from a file that was imported.`,
      kept: (agency) =>
        `In force: the last rules of ${agency || 'your agency'} that could be read. Newer ones could not.`,
      standard: () => 'In force: the standard rules. No agency file has been imported.',
    },
    managedHint: 'They cannot be changed here.',
    notTaken: 'These rules were found but not taken, because of:',
    approved: (by, on) => `Approved by ${by}, ${on}.`,
    facts: {
      schedule: (months, days) => `Screeners due at months ${months}, ± ${days} days.`,
      lock: (minutes) => `Locks after ${minutes} min without use.`,
      backup: (days, records) => `Backup every ${days} days or ${records} records.`,
      retention: (months) => `Reminder to delete ${months} months after closing.`,
      noRetention: 'No reminder to delete.',
      languages: (tags) => `Languages: ${tags}.`,
      pageRules: (count) => (count === 1 ? '1 page rule.' : `${count} page rules.`),
    },
    standardCrisis: (languages) =>
      `After an endorsed item 9 the standard US crisis text is used in: ${languages}. The agency’s file has no text of its own there.`,
    toPageRules: 'Page rules',
    exportAction: 'Export the rules in force',
    importTitle: 'Import agency rules',
    file: 'Policy file (.json)',
    paste: 'Or paste its text',
    read: 'Check these rules',
    empty: 'Choose a file or paste its text.',
    refused: 'Not taken. The rules in force stay as they are. What to put right:',
    wholeFile: 'file',
    found: 'These rules are sound:',
    take: 'Use these rules',
    cancel: 'Cancel',
    drop: 'Go back to the standard rules',
  },
  es: {
    title: 'Reglas de la agencia',
    origin: {
      managed: (agency) =>
        `Vigentes: las reglas de ${agency || 'su agencia'}, fijadas por su departamento de informática.`,
      imported: (agency) => `Vigentes: las reglas de ${agency || 'su agencia'}, de un archivo importado.`,
      kept: (agency) =>
        `Vigentes: las últimas reglas de ${agency || 'su agencia'} que se pudieron leer. Las más nuevas no se pudieron.`,
      standard: () => 'Vigentes: las reglas estándar. No se ha importado ningún archivo de la agencia.',
    },
    managedHint: 'No se pueden cambiar aquí.',
    notTaken: 'Se encontraron estas reglas pero no se tomaron, por:',
    approved: (by, on) => `Aprobadas por ${by}, ${on}.`,
    facts: {
      schedule: (months, days) => `Cuestionarios a los meses ${months}, ± ${days} días.`,
      lock: (minutes) => `Se bloquea después de ${minutes} min sin uso.`,
      backup: (days, records) => `Copia cada ${days} días o ${records} registros.`,
      retention: (months) => `Aviso para borrar ${months} meses después del cierre.`,
      noRetention: 'Sin aviso para borrar.',
      languages: (tags) => `Idiomas: ${tags}.`,
      pageRules: (count) => (count === 1 ? '1 regla de página.' : `${count} reglas de página.`),
    },
    standardCrisis: (languages) =>
      `Después de una pregunta 9 afirmada se usa el texto de crisis estándar de EE. UU. en: ${languages}. El archivo de la agencia no tiene texto propio ahí.`,
    toPageRules: 'Reglas de página',
    exportAction: 'Exportar las reglas vigentes',
    importTitle: 'Importar reglas de la agencia',
    file: 'Archivo de reglas (.json)',
    paste: 'O pegue su texto',
    read: 'Revisar estas reglas',
    empty: 'Elija un archivo o pegue su texto.',
    refused: 'No se tomaron. Las reglas vigentes siguen igual. Qué hay que corregir:',
    wholeFile: 'archivo',
    found: 'Estas reglas son correctas:',
    take: 'Usar estas reglas',
    cancel: 'Cancelar',
    drop: 'Volver a las reglas estándar',
  },
  ar: {
    title: 'قواعد جهة العمل',
    origin: {
      managed: (agency) => `السارية: قواعد ${agency || 'جهة عملك'}، حددها قسم تقنية المعلومات فيها.`,
      imported: (agency) => `السارية: قواعد ${agency || 'جهة عملك'}، من ملف مستورد.`,
      kept: (agency) =>
        `السارية: آخر قواعد ${agency || 'جهة العمل'} التي أمكنت قراءتها. تعذّرت قراءة الأحدث منها.`,
      standard: () => 'السارية: القواعد المعتادة. لم يُستورد ملف من جهة العمل.',
    },
    managedHint: 'لا يمكن تغييرها هنا.',
    notTaken: 'وُجدت هذه القواعد ولم تؤخذ، بسبب:',
    approved: (by, on) => `اعتمدها ${by}، ${on}.`,
    facts: {
      schedule: (months, days) => `مواعيد الاستبيانات في الأشهر ${months}، ± ${days} يومًا.`,
      lock: (minutes) => `تُقفل بعد ${minutes} دقيقة من عدم الاستخدام.`,
      backup: (days, records) => `نسخة احتياطية كل ${days} أيام أو ${records} سجلًا.`,
      retention: (months) => `تذكير بالحذف بعد ${months} شهرًا من الإغلاق.`,
      noRetention: 'لا تذكير بالحذف.',
      languages: (tags) => `اللغات: ${tags}.`,
      pageRules: (count) => `عدد قواعد الصفحات: ${count}.`,
    },
    standardCrisis: (languages) =>
      `بعد الإجابة عن السؤال 9 بالإيجاب يُستخدم نص الأزمات الأمريكي القياسي في: ${languages}. لا نص خاص بالوكالة فيها في ملفها.`,
    toPageRules: 'قواعد الصفحات',
    exportAction: 'تصدير القواعد السارية',
    importTitle: 'استيراد قواعد جهة العمل',
    file: 'ملف القواعد (\u2066.json\u2069)',
    paste: 'أو الصق نصه',
    read: 'فحص هذه القواعد',
    empty: 'اختر ملفًا أو الصق نصه.',
    refused: 'لم تؤخذ. تبقى القواعد السارية كما هي. ما ينبغي تصحيحه:',
    wholeFile: 'الملف',
    found: 'هذه القواعد سليمة:',
    take: 'استخدام هذه القواعد',
    cancel: 'إلغاء',
    drop: 'العودة إلى القواعد المعتادة',
  },
};
