// SPDX-License-Identifier: Apache-2.0
import type { ReadinessDomain, ReviewOutcome } from '../readiness/readiness.js';

/** Languages of the shell; the items are in the agency's own. */
export type ReadinessLanguage = 'en' | 'es' | 'ar';

/** Names of the domains and outcomes. */
export interface ReadinessStrings {
  readonly domains: Readonly<Record<ReadinessDomain, string>>;
  readonly outcomes: Readonly<Record<ReviewOutcome, string>>;
}

/** Spanish and Arabic need review by a native speaker. */
export const readinessStrings: Readonly<Record<ReadinessLanguage, ReadinessStrings>> = {
  en: {
    domains: {
      attachment: 'Attachment',
      'case-management': 'Case management',
      'child-development': 'Child development',
      'culturally-informed-care': 'Culturally informed care',
      depression: 'Depression',
      foundations: 'Foundations in infant mental health concepts and assessment',
      trauma: 'Trauma',
    },
    outcomes: {
      agreed: 'Looked at together and agreed',
      'agreed-with-plan': 'Agreed, with a plan',
      'talk-again': 'To be talked about again',
    },
  },
  es: {
    domains: {
      attachment: 'Apego',
      'case-management': 'Manejo de casos',
      'child-development': 'Desarrollo infantil',
      'culturally-informed-care': 'Atención culturalmente informada',
      depression: 'Depresión',
      foundations: 'Fundamentos de los conceptos y la evaluación en salud mental infantil temprana',
      trauma: 'Trauma',
    },
    outcomes: {
      agreed: 'Visto en conjunto y acordado',
      'agreed-with-plan': 'Acordado, con un plan',
      'talk-again': 'Para volver a conversar',
    },
  },
  ar: {
    domains: {
      attachment: 'التعلّق',
      'case-management': 'إدارة الحالات',
      'child-development': 'نمو الطفل',
      'culturally-informed-care': 'الرعاية المراعية للثقافة',
      depression: 'الاكتئاب',
      foundations: 'أسس مفاهيم الصحة النفسية للرضّع وتقييمها',
      trauma: 'الصدمة النفسية',
    },
    outcomes: {
      agreed: 'تمت مراجعته معًا والاتفاق عليه',
      'agreed-with-plan': 'متفق عليه مع خطة',
      'talk-again': 'للحديث عنه مرة أخرى',
    },
  },
};
