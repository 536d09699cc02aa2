// SPDX-License-Identifier: Apache-2.0
import { ruleFor } from '@cradleside/policy';
import type { Policy } from '@cradleside/policy';
import { currentTab } from '../../platform/current-tab.js';
import { onTabChange } from '../../platform/tab-changes.js';
import { watchTarget } from '../chart-page/chart-page.js';
import type { ChartTarget, TargetOptions } from '../chart-page/chart-page.js';

/** Where a note would go now, and what the page rule adds: what is shown is what an insertion must use. */
export interface ChartPlace {
  readonly target: ChartTarget;
  readonly options: TargetOptions;
}

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
    const options = await targetOptions(policy);
    if (mine !== round) return;
    stopTarget();
    stopTarget = watchTarget((target) => onChange({ target, options }), options);
  };
  const stopTabs = onTabChange(() => void start());
  void start();
  return () => {
    round = -1;
    stopTabs();
    stopTarget();
  };
}

async function targetOptions(policy: Policy): Promise<TargetOptions> {
  const tab = await currentTab();
  const note = tab?.url ? ruleFor(policy, tab.url)?.note : undefined;
  return note === undefined ? {} : { noteField: note };
}
