// SPDX-License-Identifier: Apache-2.0
import { defaultPolicy } from '@cradleside/policy';
import { beforeEach, expect, it, vi } from 'vitest';
import { currentTab } from '../../platform/current-tab.js';
import { describeTarget, readClientId } from '../chart-page/chart-page.js';
import type { ChartTarget } from '../chart-page/chart-page.js';
import { lookAtTab } from './chart-tab.js';
import { checkPlace } from './check-place.js';

vi.mock('../../platform/current-tab.js', () => ({ currentTab: vi.fn() }));
vi.mock('../chart-page/chart-page.js', () => ({ describeTarget: vi.fn(), readClientId: vi.fn() }));

const url = 'https://ehr.example/notes/1';
const policy = {
  ...defaultPolicy,
  pageRules: [
    {
      id: 'form',
      label: 'Form',
      url: 'https://ehr.example/notes/*',
      clientId: { selector: '#id' },
      fields: [],
    },
  ],
};
const field: ChartTarget = {
  reach: 'ready',
  label: 'Subjective',
  context: '',
  kind: 'field',
  room: null,
  origin: 'https://ehr.example',
};

interface Page {
  readonly tab?: { readonly tabId: number; readonly windowId: number; readonly url: string };
  readonly target?: ChartTarget;
  /** null: none is found. */
  readonly client?: string | null;
}

function pageIs({ tab = { tabId: 1, windowId: 1, url }, target = field, client = 'K-204' }: Page = {}) {
  vi.mocked(currentTab).mockResolvedValue(tab);
  vi.mocked(describeTarget).mockResolvedValue(target);
  vi.mocked(readClientId).mockResolvedValue({ found: client });
}

async function checked(page: Page, use: 'insert' | 'fill' = 'insert') {
  pageIs();
  const shown = { ...(await lookAtTab(policy)), target: field };
  pageIs(page);
  return checkPlace(policy, { shown, code: 'K-204', use });
}

beforeEach(() => {
  vi.clearAllMocks();
});

it.each([
  ['the same page and field', {}],
  ['less room in the same field', { target: { ...field, room: 20 } }],
  ['the client id written otherwise', { client: ' k-204 ' }],
  ['no client id to compare', { client: null }],
])('goes on with %s', async (_, page) => {
  expect(await checked(page)).toEqual({ state: 'as-shown' });
});

it.each([
  ['another tab', { tab: { tabId: 2, windowId: 1, url } }],
  ['another address', { tab: { tabId: 1, windowId: 1, url: 'https://ehr.example/notes/2' } }],
  [
    'another address by its fragment alone',
    { tab: { tabId: 1, windowId: 1, url: 'https://ehr.example/notes/1#/client/2' } },
  ],
  ['another field', { target: { ...field, label: 'Plan' } }],
  ['no field', { target: { reach: 'no-field' } as const }],
])('refuses %s than was shown', async (_, page) => {
  expect(await checked(page)).toEqual({ state: 'moved' });
});

it.each(['insert', 'fill'] as const)('asks before an %s into the page of another client', async (use) => {
  expect(await checked({ client: 'K-205' }, use)).toEqual({ state: 'other-client', found: 'K-205' });
});

it('does not care where the cursor is when fields are filled', async () => {
  expect(await checked({ target: { ...field, label: 'Plan' } }, 'fill')).toEqual({ state: 'as-shown' });
});
