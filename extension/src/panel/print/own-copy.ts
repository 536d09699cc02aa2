// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, Response } from '@cradleside/instruments';
import { instrumentInUse } from '../practice/instrument-in-use.js';
import { translationOf } from '../practice/offered-languages.js';
import type { Practice } from '../practice/practice.js';
import { byTime } from '../practice/trends.js';
import type { Stored } from '../practice/typed-records.js';

/** Whether questions about safety stand on the paper. She and the clinician decide it for each one anew. */
export type SafetyChoice = 'left-out' | 'included';

/** What she answered, in the words that she saw. */
export type SafetyAnswer =
  | { readonly state: 'answered'; readonly words: string }
  | { readonly state: 'declined' | 'blank' };

/** A question about safety as she was asked it. */
export interface SafetyQuestion {
  readonly number: string;
  /** In the words that she saw; null where the wording may not be shown. */
  readonly question: string | null;
  readonly answer: SafetyAnswer;
  /** The answer raised an alert. */
  readonly isEndorsed: boolean;
  /** BCP 47 tag of the words. */
  readonly language: string;
}

/** One questionnaire on her paper. */
export interface OwnCopyEntry {
  readonly screening: Stored<'screening'>;
  readonly instrument: Instrument;
  /** Empty unless they are included. */
  readonly safety: readonly SafetyQuestion[];
  /** Local day on which a note of it first went into her own chart. */
  readonly chartedOn: string | undefined;
  readonly isInChildChart: boolean;
}

/**
 * What stands on her paper, oldest first. A questionnaire that asks about safety alone (the ASQ) is left out with its
 * questions: that it was given at all would tell how she answered another one.
 */
export function ownCopyEntries(
  practice: Practice,
  screenings: readonly Stored<'screening'>[],
  safety: SafetyChoice,
): readonly OwnCopyEntry[] {
  return [...screenings].sort(byTime).flatMap((screening): OwnCopyEntry[] => {
    const { administration, charted } = screening.value;
    const instrument = instrumentInUse(practice.policy, administration.instrument);
    if (!instrument || administration.result.status === 'invalid') return [];
    if (safety === 'left-out' && isAboutSafetyAlone(instrument)) return [];
    const own = charted.find(({ chart }) => chart === 'caregiver');
    return [
      {
        screening,
        instrument,
        safety: safety === 'included' ? safetyQuestions(instrument, screening) : [],
        chartedOn: own?.time.slice(0, 10),
        isInChildChart: charted.some(({ chart }) => chart === 'child'),
      },
    ];
  });
}

/** Whether every question of an instrument is a critical item. */
export function isAboutSafetyAlone({ items, alerts }: Instrument): boolean {
  const critical = new Set(alerts.flatMap(({ kind, item }) => (kind === 'act-now' ? [item] : [])));
  return items.every(({ id }) => critical.has(id));
}

function safetyQuestions(instrument: Instrument, { value }: Stored<'screening'>): readonly SafetyQuestion[] {
  const { responses, translation, language, result } = value.administration;
  const official = translationOf(translation);
  const critical = instrument.alerts.filter(({ kind }) => kind === 'act-now').map(({ item }) => item);
  return instrument.items
    .filter(({ id }) => critical.includes(id))
    .filter(({ id }) => responses[id] != null || result.missing.includes(id))
    .map((item) => ({
      number: item.id,
      question: official?.items[item.id] ?? item.text,
      answer: answerOf(instrument, item, responses[item.id], official?.scales[item.scale ?? 'default']),
      isEndorsed: result.alerts.some(({ kind, item: id }) => kind === 'act-now' && id === item.id),
      language,
    }));
}

function answerOf(
  { scales }: Instrument,
  { scale = 'default' }: Item,
  response: Response,
  labels: readonly string[] | undefined,
): SafetyAnswer {
  if (response === 'declined') return { state: 'declined' };
  if (response == null) return { state: 'blank' };
  const options = scales[scale] ?? [];
  const place = options.findIndex(({ value }) => value === response);
  return { state: 'answered', words: labels?.[place] ?? options[place]?.label ?? String(response) };
}
