// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Responses, Translation } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';

/**
 * A paper form as it is stored. Nobody knows at what time it was filled in, so no time is kept: the screening's day is
 * that of the paper.
 * @param language BCP 47 tag of the wording on the paper
 */
export function paperAdministration(
  instrument: Instrument,
  {
    responses,
    language,
    translation,
  }: {
    readonly responses: Responses;
    readonly language: string;
    readonly translation: Translation | undefined;
  },
): Administration {
  const notAsked = instrument.items
    .filter(({ id, unscored }) => unscored && translation && !Object.hasOwn(translation.items, id))
    .map(({ id }) => id);
  return {
    instrument: instrument.id,
    version: instrument.version,
    language,
    translation: translation?.id ?? null,
    evidence: translation?.evidence ?? instrument.evidence,
    mode: 'paper',
    layout: 'page',
    started: null,
    completed: null,
    responses,
    notAsked,
    result: scoreResponses(instrument, responses),
  };
}
