// SPDX-License-Identifier: Apache-2.0

/** Freezes JSON through and through: what a panel holds cannot drift from what is stored. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  // Quicker than a list of the values, and JSON has no inherited keys.
  for (const key in value) freeze(value[key]);
  return Object.freeze(value);
}
