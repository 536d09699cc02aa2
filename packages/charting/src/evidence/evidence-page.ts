// SPDX-License-Identifier: Apache-2.0
import { arabicEvidence } from '../strings/evidence.ar.js';
import { englishEvidence } from '../strings/evidence.en.js';
import { spanishEvidence } from '../strings/evidence.es.js';
import type { EvidenceStrings } from '../strings/evidence-strings.js';
import { evidenceSources } from './evidence-figures.js';

/** Languages of the evidence page. */
export type EvidenceLanguage = 'en' | 'es' | 'ar';

/** One fact, with the publication that it comes from. */
export interface EvidencePoint {
  readonly text: string;
  /** A citation, in the language of the publication. */
  readonly source?: string;
}

/** Facts about one thing. */
export interface EvidenceSection {
  readonly id: 'model' | 'item-9' | 'thresholds' | 'limits' | 'keyboard';
  readonly heading: string;
  readonly points: readonly EvidencePoint[];
}

/** The whole page, for clinicians and evaluators. */
export interface EvidencePage {
  readonly title: string;
  readonly opening: string;
  readonly sections: readonly EvidenceSection[];
}

const strings: Readonly<Record<EvidenceLanguage, EvidenceStrings>> = {
  en: englishEvidence,
  es: spanishEvidence,
  ar: arabicEvidence,
};

/**
 * What is known of whether the model works, what item 9 can say, what the kit does not do, and its keys. Show all of it or
 * none: what speaks for the model never stands without what speaks against it.
 */
export function evidencePage(language: EvidenceLanguage): EvidencePage {
  const { title, opening, headings, model, itemNine, thresholds, limits, keyboard } = strings[language];
  const { trial, review, video, homvee, veterans, columbia } = evidenceSources;
  return {
    title,
    opening,
    sections: [
      {
        id: 'model',
        heading: headings.model,
        points: [
          { text: model.trial, source: trial },
          { text: model.review, source: review },
          { text: model.video, source: video },
          { text: model.homvee, source: homvee },
          { text: model.oneFamily },
        ],
      },
      {
        id: 'item-9',
        heading: headings.itemNine,
        points: [
          { text: itemNine.zero, source: veterans },
          { text: itemNine.endorsed, source: columbia },
          { text: itemNine.ask },
        ],
      },
      ...(
        [
          ['thresholds', headings.thresholds, thresholds],
          ['limits', headings.limits, limits],
          ['keyboard', headings.keyboard, keyboard],
        ] as const
      ).map(([id, heading, points]) => ({ id, heading, points: points.map((text) => ({ text })) })),
    ],
  };
}
