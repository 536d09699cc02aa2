// SPDX-License-Identifier: Apache-2.0

/** A backup that was read to its end. */
export interface MadeBackup {
  /** ISO 8601. */
  readonly createdAt: string;
  /** Of the writes since the backup before, those that are in this one. */
  readonly writes: number;
}
