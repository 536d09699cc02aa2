// SPDX-License-Identifier: Apache-2.0

/** A share, always told as counts: n of N. */
export interface Ratio {
  readonly n: number;
  readonly of: number;
  /** 'n/N'. */
  readonly text: string;
  /** Whole percent, rounded half up; null under 4, where a percentage says more than there is to say. */
  readonly percent: number | null;
}

/** Fewest cases of which a percentage is told. */
const fewestForPercent = 4;

/**
 * A share as counts, and as a percentage from 4 on.
 *
 * @throws RangeError when a count is no whole number or `n` is more than `of`.
 */
export function ratio(n: number, of: number): Ratio {
  if (!Number.isInteger(n) || !Number.isInteger(of) || n < 0 || n > of)
    throw new RangeError('ratio: whole numbers from 0 on, the first at most the second');
  return { n, of, text: `${n}/${of}`, percent: of < fewestForPercent ? null : Math.round((100 * n) / of) };
}
