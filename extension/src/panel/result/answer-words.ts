// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import { textsOf } from '../app/texts.js';
import { translationOf } from '../practice/offered-languages.js';
import { resultTexts } from './result.texts.js';

export interface AnswerWords {
  readonly text: string;
  /** The words are the panel's, not the instrument's. */
  readonly isOurs: boolean;
}

/** An answer in the words that were shown, or what the panel says where there is none. */
export function answerWords(
  instrument: Instrument,
  item: Item,
  { responses, translation }: Pick<Administration, 'responses' | 'translation'>,
): AnswerWords {
  const texts = textsOf(resultTexts);
  const response = responses[item.id];
  if (response === 'declined') return { text: texts.declined, isOurs: true };
  if (response == null) return { text: texts.blank, isOurs: true };
  const scale = item.scale ?? 'default';
  const options = instrument.scales[scale] ?? [];
  const place = options.findIndex(({ value }) => value === response);
  const label = translationOf(translation)?.scales[scale]?.[place] ?? options[place]?.label;
  return { text: label ?? String(response), isOurs: false };
}
