// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item, ResponseOption } from '../instrument.js';
import type { Report } from './fault-list.js';
import { reservedEntryWords } from './field-names.js';
import { scaleSpan } from './reachable-scores.js';
import { checkMembers, checkUnique } from './unique-ids.js';

/** What scales and items must mean to each other. */
export function checkItems(instrument: Instrument, report: Report): void {
  const { items, scales, recall, recallDays } = instrument;
  if (recallDays === null && recall === undefined)
    report(['recall'], 'missing: say which period is asked about where it is no number of days');
  for (const [name, options] of Object.entries(scales)) checkScale(name, options, report);
  checkUnique(items, ['items'], report);
  const hasWording = items.some(({ text }) => text !== null);
  const earlier = new Map<string, Item>();
  for (const [index, item] of items.entries()) {
    const at = (key: keyof Item, message: string) => report(['items', index, key], message);
    if (reservedEntryWords.has(item.id))
      at('id', `"${item.id}" names an entry that every form submits: choose another word`);
    const options = Object.hasOwn(scales, item.scale ?? 'default')
      ? scales[item.scale ?? 'default']
      : undefined;
    if (!options)
      at('scale', `no scale "${item.scale ?? 'default'}": name one of ${listed(Object.keys(scales))}`);
    if (hasWording && item.text === null)
      at('text', 'no wording, while other items have theirs: give the text of each item, or of none');
    if (hasWording && options?.some(({ label }) => label === null))
      at('scale', 'answers without wording: give a label to each option of the scale');
    if (item.required && !item.unscored) at('required', 'scored items are required as it is: leave this out');
    if (item.reversed && item.unscored)
      at('reversed', 'an unscored item has nothing to reverse: leave this out');
    if (item.declinedAs !== undefined && !options?.some(({ value }) => value === item.declinedAs))
      at('declinedAs', 'no value of its scale: write one that an answer can have');
    checkGate(instrument, index, earlier, report);
    earlier.set(item.id, item);
  }
}

function checkScale(name: string, options: readonly ResponseOption[], report: Report): void {
  const seen = new Set<number>();
  for (const [index, { value }] of options.entries()) {
    if (seen.has(value))
      report(['scales', name, index, 'value'], `${value} stands here twice: each answer has its own value`);
    seen.add(value);
  }
}

function checkGate(
  instrument: Instrument,
  index: number,
  earlier: ReadonlyMap<string, Item>,
  report: Report,
): void {
  const item = instrument.items[index];
  if (!item?.askedWhen) return;
  const { anyOf, atLeast } = item.askedWhen;
  const path = ['items', index, 'askedWhen'];
  checkMembers(anyOf, (id) => earlier.has(id), [...path, 'anyOf'], report);
  const gates = anyOf.flatMap((id) => earlier.get(id) ?? []);
  if (gates.some(({ reversed }) => reversed))
    report([...path, 'anyOf'], 'a reverse-scored item cannot be a gate: its answer and its score differ');
  if (gates.length === anyOf.length && gates.every((gate) => scaleSpan(instrument, gate).high < atLeast))
    report(
      [...path, 'atLeast'],
      'no answer to these items is that high, so this item would never be asked: lower it',
    );
  if (gates.some((gate) => (gate.askedWhen ? 0 : scaleSpan(instrument, gate).low) >= atLeast))
    report(
      [...path, 'atLeast'],
      'every answer is that high, so this gate never closes: raise it, or remove the gate',
    );
  if (scaleSpan(instrument, item).low < 0)
    report(
      ['items', index, 'scale'],
      'an item behind a gate counts 0 when it is not asked: give it no values below 0',
    );
}

export function listed(names: readonly string[]): string {
  const most = 10;
  return `${names.slice(0, most).join(', ')}${names.length > most ? ' ...' : ''}`;
}
