// SPDX-License-Identifier: Apache-2.0
import type { Criterion, CutPoint, Instrument, Result } from '@cradleside/instruments';
import type { NoteStrings } from '../strings/note-strings.js';
import { isWritable } from './is-writable.js';
import { writableLabel } from './writable-label.js';

/**
 * Cut-points and symptom rules, each met, not met or, while it hangs on a blank, not decided. Left out is what the band
 * already says: a cut-point at a band's edge, once there is a total; symptom rules of an instrument that has bands.
 */
export function ruleSentences(instrument: Instrument, result: Result, strings: NoteStrings): string[] {
  const { bands, criteria, scoring } = instrument;
  const cutPoints = instrument.cutPoints
    .filter(({ screens }) => screens)
    .filter((cutPoint) => result.band === null || !isBandEdge(instrument, cutPoint))
    .map(({ id, min, subscale }) => {
      const part = scoring.subscales.find((one) => one.id === subscale);
      const words = part && {
        name: writableLabel(strings.subscales[part.id] ?? part.name, part.id),
        total: result.subscales[part.id] ?? null,
      };
      return strings.cutPoint(min, result.cutPoints[id] ?? null, words ?? null);
    });
  const rules = (bands.length > 0 ? [] : criteria.filter((criterion) => !isPart(criterion, criteria))).map(
    ({ id, label }) => {
      const decision = result.criteria[id] ?? null;
      const [name = '', caution] = (strings.criteria[id] ?? label).split(/[;:] (.*)/, 2);
      const isShown = decision === true && caution !== undefined && isWritable(caution);
      return strings.criterion(writableLabel(name, id), decision, isShown ? caution : null);
    },
  );
  return [...cutPoints, ...rules];
}

function isBandEdge({ bands }: Instrument, { min, subscale }: CutPoint): boolean {
  return subscale === undefined && bands.some(({ from }) => from === min);
}

/** A cluster is said by the rule that it is a part of; what makes the screen positive is always said. */
function isPart(criterion: Criterion, all: readonly Criterion[]): boolean {
  if (criterion.screens) return false;
  return all.some(
    (other) =>
      other.rules.length > criterion.rules.length &&
      criterion.rules.every((rule) =>
        other.rules.some(
          (one) => one.min === rule.min && one.max === rule.max && one.items.join() === rule.items.join(),
        ),
      ),
  );
}
