// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

type Outcome = 'found' | 'not-found' | 'several' | 'refused';

/** Spanish and Arabic need review by a native speaker. */
export interface PageRulesTexts {
  readonly title: string;
  readonly back: string;
  readonly explanation: string;
  readonly none: string;
  readonly noneHint: string;
  readonly readsId: string;
  readonly takesNote: string;
  readonly fills: (count: number) => string;
  readonly test: string;
  readonly testLabel: (rule: string) => string;
  readonly testing: string;
  readonly noAccess: string;
  readonly noTab: string;
  readonly otherPageOf: (origin: string) => string;
  readonly nothingChanged: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

export const pageRulesTexts: Texts<PageRulesTexts> = {
  en: {
    title: 'Page rules',
    back: 'Settings',
    explanation:
      'They say where a page of the chart shows the client’s id, and which fields take the note and the values. They come with the agency rules.',
    none: 'The rules in force hold no page rule.',
    noneHint: 'Notes still go in at the cursor, on any page. Client ids are then entered by hand.',
    readsId: 'Reads the client’s id.',
    takesNote: 'Names the field for the note.',
    fills: (count) => (count === 1 ? 'Fills 1 field.' : `Fills ${count} fields.`),
    test: 'Test on this page',
    testLabel: (rule) => `Test “${rule}” on this page`,
    testing: 'Looking at the page …',
    noAccess:
      'The panel may not look at this page. Click the Cradleside icon in the toolbar on that tab again, then test.',
    noTab: 'There is no page beside the panel.',
    otherPageOf: (origin) => `This rule is not for the page in front (${origin}).`,
    nothingChanged: 'Nothing on the page was changed.',
    outcomes: {
      found: 'found',
      'not-found': 'not found',
      several: 'several places fit; make the selector more exact',
      refused: 'cannot be used',
    },
  },
  es: {
    title: 'Reglas de página',
    back: 'Ajustes',
    explanation:
      'Dicen dónde muestra una página del expediente el número del cliente, y qué campos reciben la nota y los valores. Vienen con las reglas de la agencia.',
    none: 'Las reglas vigentes no tienen ninguna regla de página.',
    noneHint:
      'Las notas se ponen igual donde está el cursor, en cualquier página. El número del cliente se escribe a mano.',
    readsId: 'Lee el número del cliente.',
    takesNote: 'Nombra el campo para la nota.',
    fills: (count) => (count === 1 ? 'Llena 1 campo.' : `Llena ${count} campos.`),
    test: 'Probar en esta página',
    testLabel: (rule) => `Probar «${rule}» en esta página`,
    testing: 'Mirando la página …',
    noAccess:
      'El panel no puede mirar esta página. Haga clic otra vez en el icono de Cradleside de la barra en esa pestaña, y pruebe.',
    noTab: 'No hay ninguna página junto al panel.',
    otherPageOf: (origin) => `Esta regla no es para la página de enfrente (${origin}).`,
    nothingChanged: 'No se cambió nada en la página.',
    outcomes: {
      found: 'encontrado',
      'not-found': 'no encontrado',
      several: 'hay varios lugares; haga el selector más exacto',
      refused: 'no se puede usar',
    },
  },
  ar: {
    title: 'قواعد الصفحات',
    back: 'الإعدادات',
    explanation:
      'تبيّن أين تعرض صفحة الملف رقم العميل، وأي الحقول تأخذ الملاحظة والقيم. تأتي مع قواعد جهة العمل.',
    none: 'القواعد السارية ليس فيها قاعدة صفحة.',
    noneHint: 'توضع الملاحظات مع ذلك عند المؤشر في أي صفحة، ويُكتب رقم العميل باليد.',
    readsId: 'تقرأ رقم العميل.',
    takesNote: 'تحدد حقل الملاحظة.',
    fills: (count) => `عدد الحقول التي تملؤها: ${count}.`,
    test: 'اختبار على هذه الصفحة',
    testLabel: (rule) => `اختبار «${rule}» على هذه الصفحة`,
    testing: 'يجري النظر في الصفحة …',
    noAccess:
      'لا يُسمح للوحة بالنظر في هذه الصفحة. انقر أيقونة Cradleside في شريط الأدوات على ذلك اللسان مرة أخرى، ثم اختبر.',
    noTab: 'لا توجد صفحة بجانب اللوحة.',
    otherPageOf: (origin) => `هذه القاعدة ليست للصفحة الظاهرة (${origin}).`,
    nothingChanged: 'لم يتغير شيء في الصفحة.',
    outcomes: {
      found: 'وُجد',
      'not-found': 'لم يوجد',
      several: 'عدة مواضع مناسبة؛ اجعل المحدد أدق',
      refused: 'لا يمكن استخدامه',
    },
  },
};
