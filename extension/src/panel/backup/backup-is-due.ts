// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import type { RecordStore } from '@cradleside/record-store';

const millisecondsADay = 24 * 60 * 60_000;

/**
 * Whether a backup is to be asked for: something was written since the last one, and it is as many days or records ago
 * as the agency's policy says; or there has been none yet.
 * @param nowMs milliseconds since 1970
 */
export function backupIsDue(
  { lastBackup, writesSinceBackup }: RecordStore['backupState'],
  { days, records }: Policy['backupReminder'],
  nowMs: number,
): boolean {
  if (writesSinceBackup === 0) return false;
  if (lastBackup === null || writesSinceBackup >= records) return true;
  return nowMs - Date.parse(lastBackup) >= days * millisecondsADay;
}
