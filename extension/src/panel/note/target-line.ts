// SPDX-License-Identifier: Apache-2.0
import { textsOf } from '../app/texts.js';
import type { ChartTarget } from '../chart-page/chart-page.js';
import { isolated } from '../parts/isolated.js';
import { noteTexts } from './note.texts.js';

/**
 * Where the note would go now, in one line.
 * @param length UTF-16 code units of the note
 */
export function targetLine(target: ChartTarget | undefined, length: number): string {
  const texts = textsOf(noteTexts);
  switch (target?.reach) {
    case undefined:
      return texts.looking;
    case 'ready': {
      const { label, context, origin, room } = target;
      const names = [label === '' ? '' : `“${isolated(label)}”`, context && isolated(context)].filter(
        (name) => name !== '',
      );
      const place = names.length === 0 ? texts.goesToUnnamed(origin) : texts.goesTo(names.join(', '));
      if (room === null) return place;
      return `${place} · ${room < length ? texts.tooLongFor(room) : texts.room(room)}`;
    }
    case 'refused':
      return texts.target[target.reason];
    case 'no-field':
    case 'no-access':
    case 'no-answer':
    case 'other-origin':
      return texts.target[target.reach];
  }
}
