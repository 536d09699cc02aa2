// SPDX-License-Identifier: Apache-2.0
import type { Policy } from '@cradleside/policy';
import { onTabChange } from '../../platform/tab-changes.js';
import { watchTarget } from '../chart-page/chart-page.js';
import { lookAtTab } from './chart-tab.js';
import type { ChartPlace } from './chart-tab.js';

/**
 * Follows where a note would go, with the field that the agency's rule names for the page in front.
 * @returns stops following
 */
export function watchChart(policy: Policy, onChange: (place: ChartPlace) => void): () => void {
  let stopTarget = () => {};
  let round = 0;
  const start = async (): Promise<void> => {
    round += 1;
    const mine = round;
    const tab = await lookAtTab(policy);
    if (mine !== round) return;
    stopTarget();
    stopTarget = watchTarget((target) => onChange({ ...tab, target }), tab.options);
  };
  const stopTabs = onTabChange(() => void start());
  void start();
  return () => {
    round = -1;
    stopTabs();
    stopTarget();
  };
}
