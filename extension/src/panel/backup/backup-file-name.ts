// SPDX-License-Identifier: Apache-2.0

/**
 * Name of a backup file: says when, and nothing about whose.
 * @param day local day, yyyy-mm-dd
 */
export function backupFileName(day: string): string {
  return `cradleside-${day}.hvbackup`;
}
