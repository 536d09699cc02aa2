// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';

/** Spanish and Arabic need review by a native speaker. */
export interface FamilyTexts {
  readonly families: string;
  readonly screen: string;
  readonly visit: string;
  readonly tablet: string;
  readonly note: string;
  readonly edit: string;
  readonly closeEpisode: string;
  readonly reopen: string;
  readonly remove: string;
  readonly since: (day: string) => string;
  readonly closedOn: (day: string) => string;
  readonly isReopened: string;
  readonly more: string;
  readonly due: string;
  readonly give: (instruments: string) => string;
  readonly drafts: string;
  readonly trends: string;
  readonly noTotal: string;
  readonly noChangeYet: string;
  readonly reliable: (points: number) => string;
  readonly notReliable: (points: number) => string;
  readonly worse: (points: number) => string;
  readonly notCompared: string;
  readonly table: (name: string) => string;
  readonly day: string;
  readonly score: string;
  readonly prorated: (value: number) => string;
  readonly picture: (name: string, values: string) => string;
  readonly course: string;
  readonly courseOf: (name: string) => string;
  readonly visitsPicture: string;
  readonly timeline: string;
  readonly nothingYet: string;
  readonly minutes: (count: number) => string;
  readonly components: (count: number) => string;
  readonly nothingFromList: string;
  readonly notLogged: string;
  readonly answered: (count: number) => string;
  readonly visitWord: string;
  readonly needsAcknowledging: string;
  readonly badDays: string;
  readonly badScreeningDay: string;
}

export const familyTexts: Texts<FamilyTexts> = {
  en: {
    families: 'Families',
    screen: 'Screen',
    visit: 'Visit',
    tablet: 'Tablet',
    note: 'Note',
    edit: 'Edit family',
    closeEpisode: 'Close the episode',
    reopen: 'Reopen the episode',
    remove: 'Delete family',
    since: (day) => `since ${day}`,
    closedOn: (day) => `closed ${day}`,
    isReopened: 'The episode is open again.',
    more: 'More',
    due: 'Due',
    give: (instruments) => `Give ${instruments}`,
    drafts: 'Go on with',
    trends: 'Scores',
    noTotal: 'no total',
    noChangeYet: 'one screening so far',
    reliable: (points) => `reliable change (${points} or more): met`,
    notReliable: (points) => `reliable change (${points} or more): not met`,
    worse: (points) => `reliably worse (${points} or more)`,
    notCompared: 'not compared: a total is missing',
    table: (name) => `${name} as a table`,
    day: 'Date',
    score: 'Total',
    prorated: (value) => `none (prorated ${value})`,
    picture: (name, values) => `${name} totals over time: ${values}`,
    course: 'Change over time',
    courseOf: (name) => `${name}: picture and numbers`,
    visitsPicture: 'Visits as a picture',
    timeline: 'Timeline',
    nothingYet: 'Nothing here yet. Give a screener or log a visit.',
    minutes: (count) => `${count} min`,
    components: (count) => (count === 1 ? '1 component' : `${count} components`),
    nothingFromList: 'nothing from the list',
    notLogged: 'not logged yet',
    answered: (count) => `${count} answered`,
    visitWord: 'Visit',
    needsAcknowledging: 'not acknowledged',
    badDays:
      'A date of this family cannot be right, so nothing can be said about what is due. Check its dates.',
    badScreeningDay:
      'A screening has a date that cannot be right. Open it and correct the date: it counts for nothing that is due.',
  },
  es: {
    families: 'Familias',
    screen: 'Cuestionario',
    visit: 'Visita',
    tablet: 'Tableta',
    note: 'Nota',
    edit: 'Editar familia',
    closeEpisode: 'Cerrar el episodio',
    reopen: 'Reabrir el episodio',
    remove: 'Eliminar familia',
    since: (day) => `desde el ${day}`,
    closedOn: (day) => `cerrado el ${day}`,
    isReopened: 'El episodio está abierto de nuevo.',
    more: 'Más',
    due: 'Pendientes',
    give: (instruments) => `Aplicar ${instruments}`,
    drafts: 'Continuar con',
    trends: 'Puntuaciones',
    noTotal: 'sin total',
    noChangeYet: 'un solo cuestionario hasta ahora',
    reliable: (points) => `cambio fiable (${points} o más): alcanzado`,
    notReliable: (points) => `cambio fiable (${points} o más): no alcanzado`,
    worse: (points) => `empeoramiento fiable (${points} o más)`,
    notCompared: 'sin comparar: falta un total',
    table: (name) => `${name} en una tabla`,
    day: 'Fecha',
    score: 'Total',
    prorated: (value) => `ninguno (prorrateado ${value})`,
    picture: (name, values) => `Totales de ${name} en el tiempo: ${values}`,
    course: 'Cambio a lo largo del tiempo',
    courseOf: (name) => `${name}: gráfico y números`,
    visitsPicture: 'Visitas en un gráfico',
    timeline: 'Cronología',
    nothingYet: 'Aún no hay nada. Aplique un cuestionario o registre una visita.',
    minutes: (count) => `${count} min`,
    components: (count) => (count === 1 ? '1 componente' : `${count} componentes`),
    nothingFromList: 'nada de la lista',
    notLogged: 'aún sin registrar',
    answered: (count) => `${count} respondidas`,
    visitWord: 'Visita',
    needsAcknowledging: 'sin confirmar',
    badDays:
      'Una fecha de esta familia no puede ser correcta; por eso no se sabe qué está pendiente. Revise las fechas.',
    badScreeningDay:
      'Un cuestionario tiene una fecha que no puede ser correcta. Ábralo y corríjala: no cuenta para lo pendiente.',
  },
  ar: {
    families: 'العائلات',
    screen: 'استبيان',
    visit: 'زيارة',
    tablet: 'جهاز لوحي',
    note: 'ملاحظة',
    edit: 'تعديل العائلة',
    closeEpisode: 'إغلاق الحالة',
    reopen: 'إعادة فتح الحالة',
    remove: 'حذف العائلة',
    since: (day) => `منذ ${day}`,
    closedOn: (day) => `أُغلقت ${day}`,
    isReopened: 'الحالة مفتوحة من جديد.',
    more: 'المزيد',
    due: 'مستحق',
    give: (instruments) => `قدّم ${instruments}`,
    drafts: 'تابع',
    trends: 'الدرجات',
    noTotal: 'بلا مجموع',
    noChangeYet: 'استبيان واحد حتى الآن',
    reliable: (points) => `تغير موثوق (${points} أو أكثر): تحقق`,
    notReliable: (points) => `تغير موثوق (${points} أو أكثر): لم يتحقق`,
    worse: (points) => `تدهور موثوق (${points} أو أكثر)`,
    notCompared: 'لم تتم المقارنة: ينقص مجموع',
    table: (name) => `${name} في جدول`,
    day: 'التاريخ',
    score: 'المجموع',
    prorated: (value) => `لا يوجد (تناسبي ${value})`,
    picture: (name, values) => `مجاميع ${name} عبر الزمن: ${values}`,
    course: 'التغير عبر الزمن',
    courseOf: (name) => `${name}: صورة وأرقام`,
    visitsPicture: 'الزيارات في صورة',
    timeline: 'السجل الزمني',
    nothingYet: 'لا شيء هنا بعد. قدّم استبيانًا أو سجّل زيارة.',
    minutes: (count) => arabicCount(count, arabicNouns.minute),
    components: (count) => `عدد العناصر: ${count}`,
    nothingFromList: 'لا شيء من القائمة',
    notLogged: 'لم تُسجل بعد',
    answered: (count) => `عدد الإجابات: ${count}`,
    visitWord: 'زيارة',
    needsAcknowledging: 'لم يُؤكد الاطلاع',
    badDays: 'أحد تواريخ هذه العائلة لا يمكن أن يكون صحيحًا، لذلك لا يُعرف ما هو مستحق. راجع التواريخ.',
    badScreeningDay: 'لأحد الاستبيانات تاريخ لا يمكن أن يكون صحيحًا. افتحه وصحح التاريخ: لا يُحتسب فيما هو مستحق.',
  },
};
