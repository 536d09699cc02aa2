// SPDX-License-Identifier: Apache-2.0
import type { Stored } from '../practice/typed-records.js';

/** A family as the list finds it. */
export interface FamilyRow {
  readonly family: Stored<'family'>;
  /** What a search looks through: code and labels, folded. */
  readonly text: string;
}

/** Case and accents make no difference to a search. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** All families, open ones first, each by its code as people count: K-9 before K-10. */
export function familyRows(families: readonly Stored<'family'>[]): readonly FamilyRow[] {
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  return families
    .map((family) => {
      const { code, caregivers, child } = family.value;
      // Nobody remembers where the dashes of a client id stand.
      const bareCode = code.replace(/[^\p{L}\p{N}]/gu, '');
      const names = [...caregivers.map(({ label }) => label), child.label];
      return { family, text: folded([code, bareCode, ...names].join(' ')) };
    })
    .sort((one, other) => {
      const isClosed = (row: FamilyRow) => Number(row.family.value.closed !== '');
      return isClosed(one) - isClosed(other) || compare(one.family.value.code, other.family.value.code);
    });
}

/** The rows in which every word of a search stands. */
export function searchRows(rows: readonly FamilyRow[], query: string): readonly FamilyRow[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter(({ text }) => words.every((word) => text.includes(word)));
}
