// SPDX-License-Identifier: Apache-2.0
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import { beforeEach, expect, it, vi } from 'vitest';
import { fillFields } from '../chart-page/chart-page.js';
import type { Practice } from '../practice/practice.js';
import { inOrder, sampleScreening } from '../practice/testing/sample-screening.js';
import { fillPage } from './fill-page.js';

const url = 'https://ehr.example/notes/1';

vi.mock('../../platform/current-tab.js', () => ({
  currentTab: async () => ({ tabId: 1, windowId: 1, url }),
}));
vi.mock('../chart-page/chart-page.js', () => ({
  fillFields: vi.fn(async (fields: readonly unknown[]) => fields.map(() => ({ outcome: 'filled' }))),
}));

const fields = ['phq-9.total', 'phq-9.item.1', 'gad-7.total'].map((value) => ({
  value,
  selector: `[name="${value}"]`,
  control: 'text' as const,
}));
const policy = {
  ...defaultPolicy,
  pageRules: [{ id: 'form', label: 'Form', url: 'https://ehr.example/notes/*', fields }],
};
const practice = { policy, family: () => ({ value: { code: 'K-204' } }) } as unknown as Practice;
const hers = sampleScreening(phq9, inOrder(2, 2, 2, 2, 2, 2, 1, 1, 0), { id: '1' });
const hersToo = sampleScreening(gad7, inOrder(1, 1, 1, 1, 1, 1, 1), { id: '2' });
const again = sampleScreening(phq9, inOrder(3, 3), { id: '3' });
const his = sampleScreening(phq9, inOrder(3, 3), { id: '4', caregiver: 'd'.repeat(32) });

beforeEach(() => {
  vi.mocked(fillFields).mockClear();
});

it('fills what one caregiver answered', async () => {
  const filled = await fillPage(practice, { screenings: [hers, hersToo], chart: 'caregiver' });
  expect(filled).toMatchObject({ state: 'filled' });
  const given = vi.mocked(fillFields).mock.calls[0]?.[0].map(({ field, value }) => [field.value, value]);
  expect(given).toEqual([
    ['phq-9.total', '14'],
    ['phq-9.item.1', '2'],
    ['gad-7.total', '7'],
  ]);
});

it.each([
  ['the chart is the child’s', [hers], 'child', 'child-chart'],
  ['two caregivers would be mixed', [hers, his], 'caregiver', 'several-caregivers'],
  ['two sittings with one screener would be mixed', [hers, again], 'caregiver', 'several-sittings'],
] as const)('touches nothing where %s', async (_, screenings, chart, state) => {
  expect(await fillPage(practice, { screenings, chart })).toEqual({ state });
  expect(fillFields).not.toHaveBeenCalled();
});
