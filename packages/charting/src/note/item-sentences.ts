// SPDX-License-Identifier: Apache-2.0
import type { Instrument, ItemAlert } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { NoteStrings } from '../strings/note-strings.js';
import { answerWords } from './answer-words.js';

/**
 * Every critical item, whatever its answer is, an item that raised a note, and the unscored extra items that were
 * answered. A critical item that was not to be asked is not here: the count of answers says so.
 */
export function itemSentences(
  instrument: Instrument,
  { responses, result }: Administration,
  strings: NoteStrings,
): string[] {
  const words = (id: string, value: number) => {
    const item = instrument.items.find((one) => one.id === id);
    return item ? answerWords(instrument, item, value, strings) : null;
  };
  const raised = ({ item, kind }: ItemAlert) =>
    result.alerts.some((alert) => alert.item === item && alert.kind === kind);

  const critical = instrument.alerts.flatMap((alert) => {
    const { item, kind, orDeclined } = alert;
    const answer = responses[item];
    if (kind === 'note' && !raised(alert)) return [];
    if (answer === 'declined')
      return [orDeclined ? strings.itemDeclinedCounts(item) : strings.itemDeclined(item)];
    if (answer == null) return result.missing.includes(item) ? [strings.itemBlank(item)] : [];
    const sentence = strings.item(item, answer, words(item, answer));
    if (!raised(alert)) return [`${sentence}.`];
    return [`${sentence}: ${kind === 'act-now' ? strings.endorsed : strings.noted}.`];
  });
  const extra = instrument.items.flatMap(({ id, unscored }) => {
    const answer = responses[id];
    if (!unscored || answer == null) return [];
    const name = strings.extra[id] ?? id;
    const text = answer === 'declined' ? strings.extraDeclined : (words(id, answer) ?? String(answer));
    return [`${name}: ${text}.`];
  });
  return [...critical, ...extra];
}
