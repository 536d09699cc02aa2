// SPDX-License-Identifier: Apache-2.0

/** Words that stand behind the name of a form in what it submits ('phq9_total'): no item may be called so. */
export const reservedEntryWords: ReadonlySet<string> = new Set([
  'status',
  'total',
  'band',
  'positive',
  'critical',
  'administration',
]);

/** Names that every plain object already answers to ('constructor', 'toString'): no id may be one of them. */
export const inheritedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);
