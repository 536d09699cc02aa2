// SPDX-License-Identifier: Apache-2.0
import { digestText } from '../links/definition-digest.js';
import type { Relation } from './join.js';

/** How many earlier versions are kept for each record. */
const mostVersions = 60;

/** Names a version of a record by what of it travels, so that it has the same name on every panel. */
export async function versionOf(portable: object): Promise<string> {
  return digestText(portable);
}

/** A version, and those that it has grown out of. */
export interface Grown {
  readonly version: string;
  readonly before: readonly string[];
}

/**
 * How two versions stand to each other. Where each counts among those that the other has grown out of, a change was taken
 * back somewhere, and nothing says which is newer.
 */
export function relationOf(ours: Grown, theirs: Grown): Relation {
  const isOurs = ours.before.includes(theirs.version);
  const isTheirs = theirs.before.includes(ours.version);
  if (isOurs === isTheirs) return 'apart';
  return isOurs ? 'ours-newer' : 'theirs-newer';
}

/** Versions that a record has grown out of, each once. */
export function grownOutOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].slice(-mostVersions);
}
