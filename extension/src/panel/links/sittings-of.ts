// SPDX-License-Identifier: Apache-2.0
import type { Link, LinkSitting } from './link.js';

/** The sittings of which something has come, in the order in which they first did. */
export function sittingsOf({ receipt, instruments, laterSittings = [] }: Link): readonly LinkSitting[] {
  if (receipt === null) return [];
  return [{ receipt, screenings: instruments.map(({ screening }) => screening) }, ...laterSittings];
}
