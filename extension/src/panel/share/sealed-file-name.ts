// SPDX-License-Identifier: Apache-2.0

/**
 * Name of a sealed file: says when, and nothing about whose or what.
 * @param day local day, yyyy-mm-dd
 */
export function sealedFileName(day: string): string {
  return `cradleside-${day}.sealed`;
}
