// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Practice } from '../practice/practice.js';
import type { FamilyDraft } from '../practice/records.js';
import type { Stored } from '../practice/typed-records.js';

/** A stored draft of a family's form. */
export type StoredFamilyDraft = Stored<'draft'> & { readonly value: FamilyDraft };

/** The draft that a place names; for a family that is opened again, the draft that was begun of it. */
export function familyDraft(
  practice: Practice,
  { family, draft: id }: Route & { readonly screen: 'edit-family' },
): StoredFamilyDraft | undefined {
  const named = id === undefined ? undefined : practice.draft(id);
  const ofFamily =
    family === undefined ? undefined : practice.drafts(family).find(({ value }) => value.of === 'family');
  const found = named ?? ofFamily;
  return found?.value.of === 'family' ? (found as StoredFamilyDraft) : undefined;
}
