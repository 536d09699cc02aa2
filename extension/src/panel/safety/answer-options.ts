// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { Choice } from '../parts/choices.js';
import type { Screening } from '../practice/records.js';
import { answerWords } from '../result/answer-words.js';

/** The answers of an item in the words of the form as it was shown, each by its value. */
export function answerOptions(
  instrument: Instrument,
  id: string,
  screening: Screening | undefined,
): readonly Choice<string>[] {
  const item = instrument.items.find((one) => one.id === id);
  if (!item) return [];
  const { translation = null, language = instrument.language } = screening?.administration ?? {};
  return (instrument.scales[item.scale ?? 'default'] ?? []).map(({ value }) => ({
    value: String(value),
    label: answerWords(instrument, item, { responses: { [id]: value }, translation }).text,
    lang: language,
  }));
}
