// SPDX-License-Identifier: Apache-2.0

/** True for a whole number from `least` to `most`, both included. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
