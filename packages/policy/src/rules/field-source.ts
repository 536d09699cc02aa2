// SPDX-License-Identifier: Apache-2.0

/** Parts of a screening that a field can take, without those that name an item, subscale, cut-point or criterion. */
export const plainParts = [
  'total',
  'prorated',
  'band',
  'date',
  'positive',
  'critical',
  'status',
  'answered',
  'mode',
  'language',
] as const;

/** Parts that name something of the definition behind a dot. */
export const namedParts = ['item', 'subscale', 'cut-point', 'criterion'] as const;

/** What a field's `value` means. */
export type FieldSource =
  | { readonly kind: 'client-id' }
  | { readonly kind: (typeof plainParts)[number]; readonly instrument: string }
  | { readonly kind: (typeof namedParts)[number]; readonly instrument: string; readonly name: string };

/** Reads 'client-id', 'phq-9.total' or 'phq-9.item.3'; undefined for anything else. */
export function readFieldSource(value: string): FieldSource | undefined {
  if (value === 'client-id') return { kind: 'client-id' };
  const [instrument = '', part = '', ...rest] = value.split('.');
  const plain = plainParts.find((kind) => kind === part);
  if (instrument === '') return undefined;
  if (plain && rest.length === 0) return { kind: plain, instrument };
  const named = namedParts.find((kind) => kind === part);
  const name = rest.join('.');
  return named && name !== '' ? { kind: named, instrument, name } : undefined;
}
