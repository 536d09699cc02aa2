// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';
import type { EntryDraft } from './supervision-records.js';

/** Which short form: what it enters, of whom, and where it stands. */
export type EntryPlace = Omit<EntryDraft, 'of' | 'fields' | 'begun'>;

/** A stored draft of a short form. */
export type StoredEntryDraft = Stored<'draft'> & { readonly value: EntryDraft };

/** One screen with short forms. */
export interface DraftsAt {
  readonly screen: EntryDraft['place']['screen'];
  /** Whose video feedback; else empty. */
  readonly family: RecordId;
}

/** Drafts of short forms on one screen, the newest first. */
export function entryDrafts(practice: Practice, { screen, family }: DraftsAt): readonly StoredEntryDraft[] {
  return practice
    .drafts()
    .filter(isEntryDraft)
    .filter(({ value }) => value.place.screen === screen && value.family === family)
    .sort((one, other) => other.value.begun.localeCompare(one.value.begun));
}

/** What was begun in a short form. */
export function entryDraft(
  practice: Practice,
  { form, family, entry, place }: EntryPlace,
): StoredEntryDraft | undefined {
  return entryDrafts(practice, { screen: place.screen, family }).find(
    ({ value }) => value.form === form && value.entry === entry,
  );
}

function isEntryDraft(draft: Stored<'draft'>): draft is StoredEntryDraft {
  return draft.value.of === 'supervision' && 'place' in draft.value;
}
