// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import { toBase64Url } from '../links/base64url.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

const tokenBytes = 16;

/** The tokens of a family's caregivers, or all of them. */
export function calendarTokens(
  { store }: Pick<Practice, 'store'>,
  family?: RecordId,
): readonly Stored<'calendar-token'>[] {
  const all = store.records('calendar-token') as readonly Stored<'calendar-token'>[];
  return all.filter(({ value }) => family === undefined || value.family === family);
}

/** Caregiver -> her token. Where two windows drew one at once, both choose the same of the two. */
export function tokenByCaregiver(tokens: readonly Stored<'calendar-token'>[]): ReadonlyMap<RecordId, string> {
  const inOrder = [...tokens].sort((one, other) => (one.id < other.id ? 1 : -1));
  return new Map(inOrder.map(({ value }) => [value.caregiver, value.token]));
}

/** Drawn at random: made from nothing that is kept. */
export function newToken(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(tokenBytes)));
}
