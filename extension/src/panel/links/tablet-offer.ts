// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import { isForSelfReport, waysOf } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { offeredLanguages } from '../practice/offered-languages.js';
import type { Link } from './link.js';

/** What the page asks. Each holds wording that may be shown to her, and is for self-report. */
const onThePage: readonly string[] = [
  'phq-9',
  'gad-7',
  'pcl-5',
  'phq-2',
  'gad-2',
  'phq-4',
  'pc-ptsd-5',
  'ace-10',
];

/** A questionnaire that the agency uses and the page has. */
export interface TabletInstrument {
  readonly instrument: Instrument;
  /** false: the policy keeps it, whole, off links that are sent. */
  readonly isAllowed: boolean;
}

/** A language that she may choose. */
export interface TabletLanguage {
  /** BCP 47 tag of the wording. */
  readonly language: string;
  /** Ids of the chosen instruments that have no cleared text in it: they are not asked, and the answers say so. */
  readonly without: readonly string[];
  /** Ids of translations from a single copy that the policy has turned on. */
  readonly singleCopies: readonly string[];
}

/** The questionnaires that can be given by a link. @param deliveredAs answered beside the clinician, or sent */
export function tabletInstruments(
  policy: Policy,
  deliveredAs: Link['deliveredAs'],
): readonly TabletInstrument[] {
  return policy.instruments.flatMap(({ instrument: id }) => {
    const instrument = onThePage.includes(id) ? instrumentInUse(policy, id) : undefined;
    if (!instrument || !isForSelfReport(instrument)) return [];
    const ways = waysOf(policy, instrument);
    const isBeside = deliveredAs === 'in-person' && ways.includes('hand-over');
    return [{ instrument, isAllowed: ways.includes('remote') || isBeside }];
  });
}

/** The languages in which at least one of the chosen questionnaires can be asked, English first. */
export function tabletLanguages(policy: Policy, chosen: readonly string[]): readonly TabletLanguage[] {
  const offers = chosen.flatMap((id) => {
    const instrument = instrumentInUse(policy, id);
    if (!instrument) return [];
    return [
      { id, languages: offeredLanguages(policy, instrument).filter(({ state }) => state === 'offered') },
    ];
  });
  const tags = [...new Set(offers.flatMap(({ languages }) => languages.map(({ language }) => language)))];
  return tags.map((tag) => {
    const inIt = offers.map(({ id, languages }) => ({
      id,
      offer: languages.find(({ language }) => language === tag),
    }));
    return {
      language: tag,
      without: inIt.filter(({ offer }) => !offer).map(({ id }) => id),
      singleCopies: inIt.flatMap(({ offer }) => {
        const isSingle = offer?.translation !== undefined && offer.evidence !== 'cross-checked';
        return isSingle ? [offer.translation.id] : [];
      }),
    };
  });
}
