// SPDX-License-Identifier: Apache-2.0
import { draftAlert } from './draft-alert.js';
import type { Practice } from './practice.js';
import { draftsOf } from './safety-drafts.js';
import type { Stored } from './typed-records.js';

/** Whether a draft stands under what needs the clinician already: a list of drafts then leaves it out. */
export function isSaidElsewhere(practice: Practice, draft: Stored<'draft'>): boolean {
  const { value } = draft;
  if (draftAlert(practice.policy, value)) return true;
  if (value.of !== 'safety') return false;
  const isOpen = practice.safety.open().some(({ record }) => record.value.screening === value.screening);
  return isOpen && draftsOf(practice, value.screening)[0]?.id === draft.id;
}
