// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Practice } from '../practice/practice.js';
import type { NoteDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/** A stored draft of a note. */
export type StoredNoteDraft = Stored<'draft'> & { readonly value: NoteDraft };

/** The draft that a place names, or one that was begun at the same place: of the same screenings and the same visit. */
export function noteDraft(
  practice: Practice,
  { family, screenings, visit = '', draft: id }: Route & { readonly screen: 'note' },
): StoredNoteDraft | undefined {
  const isHere = ({ value }: Stored<'draft'>) =>
    value.of === 'note' && value.visit === visit && inOrder(value.screenings) === inOrder(screenings);
  const found = id === undefined ? practice.drafts(family).find(isHere) : practice.draft(id);
  return found?.value.of === 'note' ? (found as StoredNoteDraft) : undefined;
}

function inOrder(ids: readonly string[]): string {
  return [...ids].sort((one, other) => one.localeCompare(other)).join(' ');
}
