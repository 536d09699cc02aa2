// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { describeTarget, readClientId } from '../chart-page/chart-page.js';
import type { ChartTarget } from '../chart-page/chart-page.js';
import { lookAtTab } from './chart-tab.js';
import type { ChartPlace } from './chart-tab.js';

/** Whether what the user saw is still what her click would change, and whose chart the page says it is. */
export type PlaceCheck =
  | { readonly state: 'as-shown' }
  /** Another tab, page or field than the line showed. */
  | { readonly state: 'moved' }
  /** The page shows the id of another client. */
  | { readonly state: 'other-client'; readonly found: string };

/**
 * Looks at the page once more in the click that is about to change it. To be called from that click. Never rejects.
 * @param code client id of the family that the note is about
 * @param use a fill goes by the page rule, wherever the cursor is
 */
export async function checkPlace(
  policy: Policy,
  {
    shown,
    code,
    use,
  }: { readonly shown: ChartPlace; readonly code: string; readonly use: 'insert' | 'fill' },
): Promise<PlaceCheck> {
  const { tab, rule } = await lookAtTab(policy);
  if (tab?.tabId !== shown.tab?.tabId || tab?.url !== shown.tab?.url) return { state: 'moved' };
  if (use === 'insert' && identityOf(await describeTarget(shown.options)) !== identityOf(shown.target))
    return { state: 'moved' };
  // Last, so that as little time as can be lies between this and the change.
  const found = rule?.clientId === undefined ? undefined : (await readClientId(rule)).found?.trim();
  if (found === undefined || found === '' || found.toLowerCase() === code.trim().toLowerCase())
    return { state: 'as-shown' };
  return { state: 'other-client', found };
}

/** What the line tells of a field; how much room is left changes with what is typed. */
function identityOf(target: ChartTarget): string {
  return JSON.stringify(target.reach === 'ready' ? { ...target, room: null } : target);
}
