// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';
import type { PacketSafety, PacketWorsening } from './packet.js';

/** What a packet says, on a supervisor's screen and on paper. Spanish and Arabic need review by a native speaker. */
export interface PacketTexts {
  readonly safety: string;
  readonly due: string;
  readonly worsening: string;
  readonly unlogged: string;
  readonly components: string;
  readonly family: string;
  readonly what: string;
  readonly none: string;
  readonly stage: Readonly<Record<PacketSafety['stage'], string>>;
  readonly raised: (moment: string) => string;
  readonly overdueBy: (minutes: number) => string;
  readonly worse: (since: PacketWorsening['since'], points: string, threshold: number) => string;
  readonly between: (from: string, to: string) => string;
  readonly coverage: (text: string) => string;
  readonly leftOut: (visits: number) => string;
  readonly component: string;
  readonly byVisit: string;
  readonly componentsHint: string;
  readonly closed: string;
  readonly noVisits: string;
}

const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** The largest whole unit: nobody needs minutes of three days. */
function longest(minutes: number): { readonly unit: 'minute' | 'hour' | 'day'; readonly count: number } {
  if (minutes < hourMinutes) return { unit: 'minute', count: minutes };
  if (minutes < dayMinutes) return { unit: 'hour', count: Math.floor(minutes / hourMinutes) };
  return { unit: 'day', count: Math.floor(minutes / dayMinutes) };
}

const englishUnits = { minute: 'min', hour: 'h', day: 'd' } as const;

export const packetTexts: Texts<PacketTexts> = {
  en: {
    safety: 'Open safety events',
    due: 'Due and overdue screeners',
    worsening: 'Reliable worsening',
    unlogged: 'Visits without a log',
    components: 'Components over the caseload',
    family: 'Family',
    what: 'What',
    none: 'None.',
    stage: {
      raised: 'raised, not acknowledged yet',
      acknowledged: 'acknowledged, not documented yet',
      documented: 'documented, not closed yet',
      'to-ask': 'item not answered: to be asked',
    },
    raised: (moment) => `since ${moment}`,
    overdueBy: (minutes) => {
      const { unit, count } = longest(minutes);
      return `overdue by ${count} ${englishUnits[unit]}`;
    },
    worse: (since, points, threshold) =>
      `${points} since ${since === 'baseline' ? 'baseline' : 'the best screen so far'} (reliable change: ${threshold})`,
    between: (from, to) => `${from} to ${to}`,
    coverage: (text) => `logged ${text} of the visits held`,
    leftOut: (visits) =>
      visits === 1
        ? '1 visit is not in it: its day cannot be right, or it has another checklist'
        : `${visits} visits are not in it: their days cannot be right, or they have another checklist`,
    component: 'Component',
    byVisit: 'Visit by visit',
    componentsHint:
      'Logged visits with it, of all logged visits. A count, not a score: it does not say what a family needed, or how well something was done.',
    closed: 'closed',
    noVisits: 'no visit logged',
  },
  es: {
    safety: 'Eventos de seguridad abiertos',
    due: 'Cuestionarios pendientes y vencidos',
    worsening: 'Empeoramiento fiable',
    unlogged: 'Visitas sin registro',
    components: 'Componentes en el conjunto de familias',
    family: 'Familia',
    what: 'Qué',
    none: 'Ninguno.',
    stage: {
      raised: 'abierto, aún sin acuse de recibo',
      acknowledged: 'con acuse de recibo, aún sin documentar',
      documented: 'documentado, aún sin cerrar',
      'to-ask': 'ítem sin respuesta: hay que preguntar',
    },
    raised: (moment) => `desde el ${moment}`,
    overdueBy: (minutes) => {
      const { unit, count } = longest(minutes);
      return `vencido hace ${count} ${englishUnits[unit]}`;
    },
    worse: (since, points, threshold) =>
      `${points} desde ${since === 'baseline' ? 'el inicio' : 'el menor valor hasta ahora'} (cambio fiable: ${threshold})`,
    between: (from, to) => `del ${from} al ${to}`,
    coverage: (text) => `registradas ${text} de las visitas realizadas`,
    leftOut: (visits) =>
      visits === 1
        ? '1 visita no está incluida: su día no puede ser correcto o tiene otra lista'
        : `${visits} visitas no están incluidas: sus días no pueden ser correctos o tienen otra lista`,
    component: 'Componente',
    byVisit: 'Visita por visita',
    componentsHint:
      'Visitas registradas con el componente, de todas las registradas. Es un recuento, no una puntuación: no dice qué necesitaba una familia ni cómo se hizo algo.',
    closed: 'cerrada',
    noVisits: 'ninguna visita registrada',
  },
  ar: {
    safety: 'أحداث السلامة المفتوحة',
    due: 'الاستبيانات المستحقة والمتأخرة',
    worsening: 'ازدياد موثوق في الأعراض',
    unlogged: 'زيارات بلا سجل',
    components: 'المكوّنات في مجموع العائلات',
    family: 'العائلة',
    what: 'ماذا',
    none: 'لا شيء.',
    stage: {
      raised: 'مفتوح ولم يُقَرّ به بعد',
      acknowledged: 'أُقِرّ به ولم يوثَّق بعد',
      documented: 'وُثّق ولم يُغلق بعد',
      'to-ask': 'بند بلا إجابة: يجب السؤال',
    },
    raised: (moment) => `منذ ${moment}`,
    overdueBy: (minutes) => {
      const { unit, count } = longest(minutes);
      return `تأخر ${arabicCount(count, arabicNouns[unit])}`;
    },
    worse: (since, points, threshold) =>
      `\u2066${points}\u2069 منذ ${since === 'baseline' ? 'البداية' : 'أدنى قيمة حتى الآن'} (التغير الموثوق: ${threshold})`,
    between: (from, to) => `من ${from} إلى ${to}`,
    coverage: (text) => `المسجل \u2068${text}\u2069 من الزيارات التي تمت`,
    leftOut: (visits) => `زيارات ليست فيها لأن يومها لا يصح أو لها قائمة أخرى: ${visits}`,
    component: 'المكوّن',
    byVisit: 'زيارة بعد زيارة',
    componentsHint:
      'الزيارات المسجلة التي ورد فيها من كل الزيارات المسجلة. إنه عدد لا درجة: لا يقول ما احتاجته عائلة ولا كيف أُنجز شيء.',
    closed: 'مغلقة',
    noVisits: 'لا زيارة مسجلة',
  },
};
