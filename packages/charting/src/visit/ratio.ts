// SPDX-License-Identifier: Apache-2.0

/** A share, always told as counts. */
export interface Ratio {
  readonly count: number;
  readonly of: number;
  /** 'count/of'. */
  readonly text: string;
  /** Whole percent, rounded half up; null under 4, where a percentage says more than there is to say. */
  readonly percent: number | null;
}

/** Fewest cases of which a percentage is told. */
const fewestForPercent = 4;

/**
 * A share as counts, and as a percentage from 4 on.
 *
 * @throws RangeError when a count is no whole number or `count` is more than `of`.
 */
export function ratio(count: number, of: number): Ratio {
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of)
    throw new RangeError('ratio: whole numbers from 0 on, the first at most the second');
  return {
    count,
    of,
    text: `${count}/${of}`,
    percent: of < fewestForPercent ? null : Math.round((100 * count) / of),
  };
}
