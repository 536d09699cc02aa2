// SPDX-License-Identifier: Apache-2.0
import { ruleFor } from '@cradleside/policy';
import { currentTab } from '../../platform/current-tab.js';
import { readClientId } from '../chart-page/chart-page.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** What reading the client id from the page came to. */
export type ClientReading =
  | { readonly state: 'found'; readonly code: string; readonly family: Stored<'family'> | undefined }
  | { readonly state: 'not-found' | 'several' | 'other-text' | 'no-rule' | 'no-access' };

/** Reads the client id by the page rule of the page in front, on the user's click, and looks for its family. */
export async function readClient(practice: Practice): Promise<ClientReading> {
  const tab = await currentTab();
  if (!tab?.url) return { state: 'no-access' };
  const rule = ruleFor(practice.policy, tab.url);
  if (!rule?.clientId) return { state: 'no-rule' };
  const { found, reason } = await readClientId(rule);
  const code = found?.trim();
  if (!code) return { state: reason ?? 'not-found' };
  const family = practice.families().find(({ value }) => value.code.toLowerCase() === code.toLowerCase());
  return { state: 'found', code, family };
}
