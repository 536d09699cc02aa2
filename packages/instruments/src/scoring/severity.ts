// SPDX-License-Identifier: Apache-2.0
import type { Instrument } from '../instrument.js';
import type { ResultBand } from '../result.js';

/** The severity band of a total, both edges included; null without a total or where the instrument has no bands. */
export function findBand({ bands }: Instrument, total: number | null): ResultBand | null {
  for (const { id, label, source, to } of bands)
    if (total !== null && total <= to) return { id, label, source };
  return null;
}
