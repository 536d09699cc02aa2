// SPDX-License-Identifier: Apache-2.0
import type { EndorsementCategory } from '@cradleside/supervision';
import type { Texts } from '../app/texts.js';
import { arabicCount } from '../parts/arabic-count.js';
import { arabicNouns } from '../parts/arabic-nouns.js';
import type { SupervisionSession } from './supervision-records.js';

/** Hub and log of supervision. Spanish and Arabic need review by a native speaker. */
export interface SupervisionTexts {
  readonly title: string;
  readonly intro: string;
  readonly log: string;
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly hoursAndMinutes: (hours: string, minutes: string) => string;
  readonly hoursOf: (done: string, required: string) => string;

  readonly addSession: string;
  readonly sessions: string;
  readonly noSessions: string;
  readonly drafts: string;
  readonly kinds: Readonly<Record<SupervisionSession['kind'], string>>;
  readonly peerHint: string;

  readonly soFar: string;
  readonly counted: (hours: string) => string;
  readonly noneCounted: string;
  readonly since: (day: string) => string;
  readonly earliest: (day: string) => string;
  readonly complete: (day: string) => string;
  readonly peer: (hours: string) => string;
  readonly yearly: (hours: string) => string;
  readonly year: (from: string, to: string) => string;
  readonly source: string;
  readonly reflections: string;

  readonly worksToward: string;
  readonly notChosen: string;
  readonly categories: Readonly<Record<EndorsementCategory, string>>;
  readonly categoryHint: (hours: string) => string;
  readonly categoryNeeded: string;
  readonly endorsedOn: string;
  readonly endorsedOnHint: string;
  readonly chosen: string;
}

export const supervisionTexts: Texts<SupervisionTexts> = {
  en: {
    title: 'Supervision',
    intro: 'Yours alone: kept encrypted on this computer, for you and the talk with your supervisor.',
    log: 'Supervision log',
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} ${minutes}`,
    hoursOf: (done, required) => `${done} of ${required}`,
    addSession: 'Log a session',
    sessions: 'Sessions',
    noSessions: 'No session yet. Log the first one after your next supervision.',
    drafts: 'Go on with',
    kinds: { individual: 'Individual', group: 'Group', peer: 'Peer' },
    peerHint: 'counts 0 toward endorsement',
    soFar: 'Hours toward endorsement',
    counted: (hours) => `${hours} counted`,
    noneCounted: 'No session counts yet. The first individual or group session begins the count.',
    since: (day) => `Counted since ${day}.`,
    earliest: (day) => `Complete on ${day} at the earliest: the hours lie within one to two years.`,
    complete: (day) => `The hours were complete on ${day}.`,
    peer: (hours) => `Peer supervision: ${hours}, counts 0.`,
    yearly: (hours) => `After endorsement: ${hours} in each year`,
    year: (from, to) => `${from} to ${to}`,
    source:
      'Hours as the Michigan Association for Infant Mental Health (MI-AIMH) asks for them. MI-AIMH’s current requirements hold: compare before you rely on this count. It grants nothing.',
    reflections:
      'Your reflections stay on this computer, encrypted, and are in no export. Only your own encrypted backup carries them.',
    worksToward: 'Endorsement',
    notChosen: 'Choose what you work toward to see how many hours are asked for.',
    categories: {
      'family-specialist': 'Family Specialist',
      'mental-health-specialist': 'Mental Health Specialist',
    },
    categoryHint: (hours) => `${hours} within one to two years`,
    categoryNeeded: 'Choose one.',
    endorsedOn: 'Endorsed on',
    endorsedOnHint: 'Only if you hold the endorsement: the yearly hours count from that day.',
    chosen: 'Kept.',
  },
  es: {
    title: 'Supervisión',
    intro:
      'Solo para usted: se guarda cifrado en esta computadora, para usted y la conversación con quien la supervisa.',
    log: 'Registro de supervisión',
    hours: (count) => `${count} h`,
    minutes: (count) => `${count} min`,
    hoursAndMinutes: (hours, minutes) => `${hours} ${minutes}`,
    hoursOf: (done, required) => `${done} de ${required}`,
    addSession: 'Registrar una sesión',
    sessions: 'Sesiones',
    noSessions: 'Aún no hay sesiones. Registre la primera después de su próxima supervisión.',
    drafts: 'Continuar con',
    kinds: { individual: 'Sesión individual', group: 'En grupo', peer: 'Entre pares' },
    peerHint: 'cuenta 0 para la acreditación',
    soFar: 'Horas para la acreditación',
    counted: (hours) => `${hours} contadas`,
    noneCounted:
      'Aún no cuenta ninguna sesión. La primera sesión individual o en grupo da comienzo a la cuenta.',
    since: (day) => `Se cuentan desde el ${day}.`,
    earliest: (day) => `Completas el ${day} como muy pronto: las horas se reúnen en uno a dos años.`,
    complete: (day) => `Las horas se completaron el ${day}.`,
    peer: (hours) => `Supervisión entre pares: ${hours}, cuenta 0.`,
    yearly: (hours) => `Después de la acreditación: ${hours} cada año`,
    year: (from, to) => `${from} a ${to}`,
    source:
      'Horas según las pide la Michigan Association for Infant Mental Health (MI-AIMH). Valen los requisitos actuales de MI-AIMH: compárelos antes de confiar en esta cuenta, que no acredita nada.',
    reflections:
      'Sus reflexiones se quedan en esta computadora, cifradas, y no salen en ninguna exportación. Solo su propia copia de seguridad cifrada las lleva.',
    worksToward: 'Acreditación',
    notChosen: 'Elija qué acreditación busca para ver cuántas horas se piden.',
    categories: {
      'family-specialist': 'Especialista en familias (Family Specialist)',
      'mental-health-specialist': 'Especialista en salud mental (Mental Health Specialist)',
    },
    categoryHint: (hours) => `${hours} en uno a dos años`,
    categoryNeeded: 'Elija una.',
    endorsedOn: 'Acreditada desde el',
    endorsedOnHint: 'Solo si ya tiene la acreditación: las horas anuales se cuentan desde ese día.',
    chosen: 'Se guardó.',
  },
  ar: {
    title: 'الإشراف',
    intro: 'لك وحدك: يُحفظ مشفرًا على هذا الحاسوب، لك وللحديث مع من يشرف عليك.',
    log: 'سجل الإشراف',
    hours: (count) => arabicCount(count, arabicNouns.hour),
    minutes: (count) => arabicCount(count, arabicNouns.minute),
    hoursAndMinutes: (hours, minutes) => `${hours} و${minutes}`,
    hoursOf: (done, required) => `${done} من ${required}`,
    addSession: 'سجّل جلسة',
    sessions: 'الجلسات',
    noSessions: 'لا توجد جلسات بعد. سجّل الأولى بعد الإشراف القادم.',
    drafts: 'تابع',
    kinds: { individual: 'فردي', group: 'جماعي', peer: 'بين الزملاء' },
    peerHint: 'يُحتسب 0 نحو الاعتماد',
    soFar: 'الساعات نحو الاعتماد',
    counted: (hours) => `احتُسبت ${hours}`,
    noneCounted: 'لم تُحتسب أي جلسة بعد. يبدأ العد بأول جلسة فردية أو جماعية.',
    since: (day) => `العد منذ ${day}.`,
    earliest: (day) => `تكتمل في ${day} على الأقرب: تقع الساعات خلال سنة إلى سنتين.`,
    complete: (day) => `اكتملت الساعات في ${day}.`,
    peer: (hours) => `الإشراف بين الزملاء: ${hours}، يُحتسب 0.`,
    yearly: (hours) => `بعد الاعتماد: ${hours} في كل سنة`,
    year: (from, to) => `من ${from} إلى ${to}`,
    source:
      'الساعات كما تطلبها جمعية ميشيغان للصحة النفسية للرضّع (MI-AIMH). المتطلبات الحالية للجمعية هي السارية: قارن قبل الاعتماد على هذا العد، فهو لا يمنح شيئًا.',
    reflections:
      'تأملاتك تبقى على هذا الحاسوب مشفرة، ولا تدخل في أي تصدير. نسختك الاحتياطية المشفرة وحدها تحملها.',
    worksToward: 'الاعتماد',
    notChosen: 'اختر الاعتماد الذي تسعى إليه لترى عدد الساعات المطلوبة.',
    categories: {
      'family-specialist': 'اختصاصي أسرة \u2066(Family Specialist)\u2069',
      'mental-health-specialist': 'اختصاصي صحة نفسية \u2066(Mental Health Specialist)\u2069',
    },
    categoryHint: (hours) => `${hours} خلال سنة إلى سنتين`,
    categoryNeeded: 'اختر واحدًا.',
    endorsedOn: 'معتمد منذ',
    endorsedOnHint: 'فقط إن كنت تحمل الاعتماد: تُعد الساعات السنوية من ذلك اليوم.',
    chosen: 'حُفظ.',
  },
};
