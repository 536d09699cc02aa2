// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { expect, it } from 'vitest';
import { shelf } from '../practice/testing/shelf.js';
import { Practice } from '../practice/practice.js';
import { overview } from './overview.js';

const closings = {
  'K-1': '2025-06-02',
  'K-2': '2025-05-31',
  'K-3': '',
  'K-4': '2024-01-15',
  'K-5': '2025-02-31',
};

async function retainedWith(retentionMonths: number | null) {
  const { practice } = shelf();
  for (const [code, closed] of Object.entries(closings))
    await practice.saveFamily({
      code,
      caregivers: [{ id: 'c', kinship: 'mother', label: '', language: 'en' }],
      child: { label: '', birthDate: '2023-01-01', dueDate: '' },
      opened: '2023-01-15',
      closed,
    });
  const { retained } = overview(
    new Practice(practice.store, { ...defaultPolicy, retentionMonths }),
    '2026-06-01',
  );
  return retained.map(({ value }) => value.code);
}

it('names the closed families that have been kept as long as the policy says, the longest closed first', async () => {
  expect(await retainedWith(12)).toEqual(['K-4', 'K-2']);
});

it('names none where the policy sets no time', async () => {
  expect(await retainedWith(null)).toEqual([]);
});
