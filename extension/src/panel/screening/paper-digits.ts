// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, Response, ResponseOption, Responses } from '@cradleside/instruments';

/** One item with what was typed for it. */
export interface PaperAnswer {
  readonly item: Item;
  /** undefined: not typed yet. null: typed as a blank. */
  readonly response: number | 'declined' | null | undefined;
}

/** What cannot stand in a row of typed answers. */
export interface PaperFault {
  /** Place in the row, from 0. */
  readonly position: number;
  readonly reason: 'out-of-range' | 'no-answer' | 'too-many';
  /** The item whose place it is; undefined behind the last one. */
  readonly item: Item | undefined;
  /** Digits that can stand there. */
  readonly allowed: readonly number[];
}

export interface PaperReading {
  readonly answers: readonly PaperAnswer[];
  readonly faults: readonly PaperFault[];
  /** Every item has a character of its own and none is faulty. */
  readonly isWhole: boolean;
}

/** Arabic-Indic and Persian digits count as what they are. */
const zeros = ['0', '\u0660', '\u06F0'];

/** The items that are typed as a row: all but those that are only asked after it. */
export function paperItems({ items }: Instrument): readonly Item[] {
  return items.filter(({ unscored, required }) => !unscored || required);
}

/** Unscored items that stand behind the row, as the difficulty item. */
export function afterItems({ items }: Instrument): readonly Item[] {
  return items.filter(({ unscored, required }) => unscored && !required);
}

/** The options of an item in the order of the paper form. */
export function optionsOf(instrument: Instrument, { scale = 'default' }: Item): readonly ResponseOption[] {
  return instrument.scales[scale] ?? [];
}

/** Reads a paper form typed as one row: a digit an item, '-' or a space for a blank, 'x' for declined. */
export function readPaper(instrument: Instrument, typed: string): PaperReading {
  const items = paperItems(instrument);
  const characters = Array.from(typed);
  const faults: PaperFault[] = [];
  const answers = items.map((item, position): PaperAnswer => {
    const allowed = optionsOf(instrument, item).map(({ value }) => value);
    const read = readCharacter(characters[position], allowed);
    if (typeof read !== 'string' || read === 'declined') return { item, response: read };
    faults.push({ position, reason: read, item, allowed });
    return { item, response: undefined };
  });
  if (characters.length > items.length)
    faults.push({ position: items.length, reason: 'too-many', item: undefined, allowed: [] });
  return { answers, faults, isWhole: faults.length === 0 && characters.length === items.length };
}

function readCharacter(
  character: string | undefined,
  allowed: readonly number[],
): number | 'declined' | null | undefined | 'out-of-range' | 'no-answer' {
  if (character === undefined) return undefined;
  if (/[-–—\s]/u.test(character)) return null;
  if (/x/iu.test(character)) return 'declined';
  const code = character.codePointAt(0)!;
  const digit = zeros.map((zero) => code - zero.codePointAt(0)!).find((value) => value >= 0 && value <= 9);
  if (digit === undefined) return 'no-answer';
  return allowed.includes(digit) ? digit : 'out-of-range';
}

/** The row that would have been typed for these answers; what stands behind the last answer is left off. */
export function paperRow(instrument: Instrument, responses: Responses): string {
  const row = paperItems(instrument).map(({ id }) => characterOf(responses[id]));
  return row.join('').replace(/-+$/u, '');
}

function characterOf(response: Response): string {
  if (response === 'declined') return 'x';
  return response == null ? '-' : String(response);
}

/** The answers as they are scored: blanks left out, and what stands behind a closed gate dropped, as it is not asked. */
export function paperResponses(answers: readonly PaperAnswer[]): Responses {
  const counts = new Map(
    answers.map(({ item, response }) => [item.id, response === 'declined' ? item.declinedAs : response]),
  );
  return Object.fromEntries(
    answers.flatMap(({ item: { id, askedWhen }, response }) => {
      const isAsked =
        !askedWhen || askedWhen.anyOf.some((gate) => (counts.get(gate) ?? -Infinity) >= askedWhen.atLeast);
      return isAsked && response != null ? [[id, response] as const] : [];
    }),
  );
}
