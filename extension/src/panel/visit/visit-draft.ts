// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** The draft that a place names; for a visit that is opened again, the draft that was begun of it. */
export function visitDraft(
  practice: Practice,
  { family, visit, draft }: Route & { readonly screen: 'visit' },
): Stored<'draft'> | undefined {
  if (draft !== undefined) return practice.draft(draft);
  if (visit === undefined) return undefined;
  return practice.drafts(family).find(({ value }) => value.of === 'visit' && value.visit === visit);
}
