// SPDX-License-Identifier: Apache-2.0
import type { RecordId } from '@cradleside/record-store';
import type { Route } from '../app/routes.js';
import type { DueGroup } from '../practice/due-view.js';

/** Where a screener that is due is begun: of the caregiver who is due for it, not of the first one. */
export function dueRoute(
  family: RecordId,
  { caregiver, instruments }: Pick<DueGroup, 'caregiver' | 'instruments'>,
): Route {
  const [instrument] = instruments;
  return { screen: 'start-screening', family, caregiver, ...(instrument !== undefined && { instrument }) };
}
