// SPDX-License-Identifier: Apache-2.0
import { openExisting } from './open-existing.js';
import { databaseNames } from './pointer.js';

/**
 * Whether a vault that cannot be opened is gone altogether: the browser has no database that could hold it. As long as
 * one is there, opened or not, someone may still bring it back.
 */
export async function isLost(name: string): Promise<boolean> {
  try {
    if ((await databaseNames(name)).length > 0) return false;
    (await openExisting(name))?.close();
    return true;
  } catch {
    return false;
  }
}
