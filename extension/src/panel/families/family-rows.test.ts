// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import type { Family } from '../practice/records.js';
import { familyRows, searchRows } from './family-rows.js';

function family(code: string, label = '', more: Partial<Family> = {}) {
  const value: Family = {
    code,
    caregivers: [{ id: 'c'.repeat(32), kinship: 'mother', label, language: 'en' }],
    child: { label: '', birthDate: '', dueDate: '' },
    opened: '2026-01-15',
    closed: '',
    ...more,
  };
  return { id: code, revision: 1, kind: 'family', value };
}

const codes = (rows: ReturnType<typeof familyRows>) => rows.map((row) => row.family.value.code);

it('counts codes as people do, and puts closed families last', () => {
  const rows = familyRows([family('K-10'), family('k-9'), family('K-1', '', { closed: '2026-02-01' })]);
  expect(codes(rows)).toEqual(['k-9', 'K-10', 'K-1']);
});

it.each([
  ['k-20', ['K-204']],
  ['204', ['K-204']],
  ['k204', ['K-204']],
  ['jose', ['K-7']],
  ['JOSÉ k', ['K-7']],
  ['  ', ['K-7', 'K-204']],
  ['nobody', []],
])('finds by %j the families %j', (query, expected) => {
  expect(codes(searchRows(familyRows([family('K-204'), family('K-7', 'José Example')]), query))).toEqual(
    expected,
  );
});
