// SPDX-License-Identifier: Apache-2.0
import type { Texts } from '../app/texts.js';

/** Readiness self-assessment. Spanish and Arabic need review by a native speaker. */
export interface ReadinessTexts {
  readonly title: string;
  readonly intro: string;
  readonly states: Readonly<Record<'empty' | 'in-progress' | 'to-review', string>>;
  readonly reviewed: (day: string, supervisor: string) => string;
  /** The last review does not hold any more. */
  readonly changedSince: string;
  readonly domains: string;
  readonly answered: (ratio: string) => string;
  readonly noItems: string;

  readonly profile: string;
  readonly noProfile: string;
  readonly strengths: string;
  readonly growth: string;
  readonly open: (count: number) => string;

  readonly items: string;
  readonly reading: string;
  readonly noReading: string;
  readonly readShort: string;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly ownStrengths: string;
  readonly ownGrowth: string;
  readonly next: (domain: string) => string;

  readonly earlier: string;
  readonly replacedOn: (title: string, day: string) => string;
}

export const readinessTexts: Texts<ReadinessTexts> = {
  en: {
    title: 'Readiness self-assessment',
    intro: 'For yourself and the talk with your supervisor. Nothing is added up and nobody is compared.',
    states: {
      empty:
        'Your agency has not added its items yet. Until then, write strengths and what you want to grow in into each domain.',
      'in-progress': 'Some items are still open.',
      'to-review': 'Every item is answered: ready to be looked at with your supervisor.',
    },
    reviewed: (day, supervisor) => `Looked at together on ${day} with ${supervisor}.`,
    changedSince: 'Answers have changed or are open since.',
    domains: 'Domains',
    answered: (ratio) => `answered ${ratio}`,
    noItems: 'no items yet',
    profile: 'Strengths and growth',
    noProfile: 'Nothing is named yet.',
    strengths: 'Strengths',
    growth: 'To grow in',
    open: (count) => (count === 1 ? '1 item is open' : `${count} items are open`),
    items: 'Items of your agency',
    reading: 'Reading list',
    noReading: 'No reading yet: your agency adds it with its items.',
    readShort: 'Read on',
    ownWords: 'In your own words',
    ownWordsHint: 'Stays on this computer, encrypted, and is in no export.',
    ownStrengths: 'What I bring',
    ownGrowth: 'What I want to grow in',
    next: (domain) => `Next: ${domain}`,
    earlier: 'Earlier self-assessments',
    replacedOn: (title, day) => `${title}, in use until ${day}`,
  },
  es: {
    title: 'Autoevaluación de preparación',
    intro: 'Para usted y la conversación con quien la supervisa. No se suma nada y no se compara a nadie.',
    states: {
      empty:
        'Su agencia aún no ha añadido sus preguntas. Mientras tanto, escriba en cada área sus fortalezas y en qué quiere crecer.',
      'in-progress': 'Algunas preguntas siguen abiertas.',
      'to-review': 'Todo está contestado: listo para verlo con quien la supervisa.',
    },
    reviewed: (day, supervisor) => `Visto en conjunto el ${day} con ${supervisor}.`,
    changedSince: 'Desde entonces cambiaron respuestas o hay preguntas abiertas.',
    domains: 'Áreas',
    answered: (ratio) => `contestadas ${ratio}`,
    noItems: 'aún sin preguntas',
    profile: 'Fortalezas y crecimiento',
    noProfile: 'Aún no hay nada nombrado.',
    strengths: 'Fortalezas',
    growth: 'Para crecer',
    open: (count) => (count === 1 ? '1 pregunta abierta' : `${count} preguntas abiertas`),
    items: 'Preguntas de su agencia',
    reading: 'Lista de lectura',
    noReading: 'Aún no hay lecturas: su agencia las añade con sus preguntas.',
    readShort: 'Leído el',
    ownWords: 'Con sus propias palabras',
    ownWordsHint: 'Se queda en esta computadora, cifrado, y no sale en ninguna exportación.',
    ownStrengths: 'Lo que aporto',
    ownGrowth: 'En qué quiero crecer',
    next: (domain) => `Siguiente: ${domain}`,
    earlier: 'Autoevaluaciones anteriores',
    replacedOn: (title, day) => `${title}, en uso hasta el ${day}`,
  },
  ar: {
    title: 'التقييم الذاتي للجاهزية',
    intro: 'لك وللحديث مع من يشرف عليك. لا يُجمع شيء ولا يُقارن أحد.',
    states: {
      empty: 'لم تُضف وكالتك بنودها بعد. حتى ذلك الحين اكتب في كل مجال نقاط القوة وما تريد أن تنمو فيه.',
      'in-progress': 'ما زالت بعض البنود مفتوحة.',
      'to-review': 'أُجيب عن كل البنود: جاهز للمراجعة مع من يشرف عليك.',
    },
    reviewed: (day, supervisor) => `رُوجع معًا في ${day} مع ${supervisor}.`,
    changedSince: 'تغيرت إجابات أو بقيت بنود مفتوحة منذ ذلك.',
    domains: 'المجالات',
    answered: (ratio) => `أُجيب عن \u2066${ratio}\u2069`,
    noItems: 'لا بنود بعد',
    profile: 'نقاط القوة والنمو',
    noProfile: 'لم يُسمَّ شيء بعد.',
    strengths: 'نقاط القوة',
    growth: 'للنمو',
    open: (count) => `البنود المفتوحة: ${count}`,
    items: 'بنود وكالتك',
    reading: 'قائمة القراءة',
    noReading: 'لا قراءات بعد: تضيفها وكالتك مع بنودها.',
    readShort: 'قُرئ في',
    ownWords: 'بكلماتك أنت',
    ownWordsHint: 'يبقى على هذا الحاسوب مشفرًا ولا يدخل في أي تصدير.',
    ownStrengths: 'ما أحمله معي',
    ownGrowth: 'ما أريد أن أنمو فيه',
    next: (domain) => `التالي: ${domain}`,
    earlier: 'تقييمات ذاتية سابقة',
    replacedOn: (title, day) => `${title}، استُخدم حتى ${day}`,
  },
};
