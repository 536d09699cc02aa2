// SPDX-License-Identifier: Apache-2.0

/** @param {number[]} values @returns {number} */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {number[]} values @param {number} share 0.95 for the 95th percentile @returns {number} interpolated */
export function quantile(values, share) {
  if (values.length === 0) throw new RangeError('quantile: no values');
  const sorted = [...values].sort((one, other) => one - other);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const above = Math.ceil(position);
  return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
}

/**
 * Compares round by round, so that what slows one round down slows both.
 * @param {number[]} values one each round
 * @param {number[]} references the same rounds
 * @returns {number} median of the ratios
 */
export function ratioOfRounds(values, references) {
  return median(values.map((value, round) => value / references[round]));
}

/** @param {number} value @param {number} [digits] significant ones @returns {number} */
export function rounded(value, digits = 3) {
  return Number(value.toPrecision(digits));
}
