// SPDX-License-Identifier: Apache-2.0
import type { ChangeThreshold, Instrument } from './instrument.js';

/** Which of an instrument's published thresholds decide; what is left out stays as it is. */
export interface ThresholdChoice {
  /** Cut-point ids that make a screen positive and raise the alert. */
  readonly cutPoints?: readonly string[];
  /** Change threshold ids, one of a kind. */
  readonly change?: readonly string[];
}

/**
 * A copy of the definition in which an agency's choice of published thresholds decides. The original is not changed.
 *
 * @throws RangeError naming an id that the definition does not have, and those that it has.
 *
 * @example
 * const sensitive = selectThresholds(gad7, { cutPoints: ['ge8'], change: ['reliable-4'] });
 */
export function selectThresholds(instrument: Instrument, { cutPoints, change }: ThresholdChoice): Instrument {
  if (cutPoints) assertKnown('cutPoints', cutPoints, instrument.cutPoints);
  if (change) assertKnown('change', change, instrument.change);
  const chosenKinds = new Set(
    instrument.change.filter(({ id }) => change?.includes(id)).map(({ kind }) => kind),
  );
  return {
    ...instrument,
    cutPoints: cutPoints
      ? instrument.cutPoints.map(({ screens: _, ...cutPoint }) =>
          cutPoints.includes(cutPoint.id) ? { ...cutPoint, screens: true } : cutPoint,
        )
      : instrument.cutPoints,
    change: instrument.change.map((threshold): ChangeThreshold => {
      if (!chosenKinds.has(threshold.kind)) return threshold;
      const { isDefault: _, ...other } = threshold;
      return change?.includes(threshold.id) ? { ...other, isDefault: true } : other;
    }),
  };
}

function assertKnown(name: string, ids: readonly string[], known: readonly { readonly id: string }[]): void {
  for (const id of ids) {
    if (known.some((one) => one.id === id)) continue;
    throw new RangeError(
      `${name}: no "${id}"; this definition has ${known.map((one) => one.id).join(', ') || 'none'}`,
    );
  }
}
