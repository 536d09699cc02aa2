// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '@cradleside/instruments';
import type { Administration } from '@cradleside/instruments/administration';
import type { NoteStrings } from '../strings/note-strings.js';
import { isWritable } from './is-writable.js';

/**
 * Total with its band, or why there is none, and how many items were answered. A total never stands where an item is
 * open; a prorated value is always called so.
 */
export function scoreSentences(
  instrument: Instrument,
  { responses, result }: Administration,
  strings: NoteStrings,
  prorated: 'shown' | 'hidden',
): string[] {
  const { range } = instrument.scoring;
  const { status, total, missing, declined } = result;
  const scored = instrument.items.filter(({ unscored }) => !unscored).map(({ id }) => id);
  const notAsked =
    status === 'scored'
      ? scored.filter((id) => responses[id] == null && !missing.includes(id) && !declined.includes(id))
      : [];
  const asked = scored.length - notAsked.length;
  const declinedItems = declined.filter((id) => scored.includes(id));
  const gaps = [
    ...(missing.length > 0 ? [strings.blank(missing)] : []),
    ...(declinedItems.length > 0 ? [strings.declined(declinedItems)] : []),
    ...(notAsked.length > 0 ? [strings.notAsked(notAsked)] : []),
  ];
  const count =
    asked === 0
      ? capitalised(gaps.join('; '))
      : `${strings.answered(result.answered, asked)}${gaps.length > 0 ? ` (${gaps.join('; ')})` : ''}`;
  if (status === 'scored') {
    return [
      ...(total === null || range === null
        ? []
        : [`${total}/${range[1]}${bandWords(instrument, result.band, strings)}.`]),
      `${count}.`,
    ];
  }
  if (range === null) return [`${strings.incomplete}, ${count}.`];
  if (status !== 'prorated' || result.prorated === null) return [`${strings.notScored}, ${count}.`];
  const value = prorated === 'shown' ? `; ${strings.prorated(`${result.prorated}/${range[1]}`)}` : '';
  return [`${strings.noTotal}, ${count}${value}.`];
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function bandWords(
  { bands }: Instrument,
  band: Administration['result']['band'],
  strings: NoteStrings,
): string {
  if (band === null) return '';
  const label = strings.bands[band.id] ?? band.label;
  const words = isWritable(label) ? label.charAt(0).toLowerCase() + label.slice(1) : band.id;
  const edges = bands.find(({ id }) => id === band.id);
  return `, ${words}${edges ? ` (${edges.from}-${edges.to})` : ''}`;
}
