// SPDX-License-Identifier: Apache-2.0
import { migrations } from './registry.js';

/** The schema that this version writes. */
export function currentSchema(): number {
  return migrations.at(-1)?.to ?? 1;
}
