// SPDX-License-Identifier: Apache-2.0
import { ruleFor } from '@cradleside/policy';
import type { PageRule, Policy } from '@cradleside/policy';
import { currentTab } from '../../platform/current-tab.js';
import type { ChartTarget, TargetOptions } from '../chart-page/chart-page.js';

/** The page in front: which it is, and what the agency's rules say of it. */
export interface ChartTab {
  /** Undefined: there is no tab. The address is null where the page was not given to the panel. */
  readonly tab: { readonly tabId: number; readonly url: string | null } | undefined;
  readonly rule: PageRule | undefined;
  /** What the rule adds to finding the note's field. */
  readonly options: TargetOptions;
}

/** Where a note would go now, and on which page: what is shown is what an insertion must use. */
export interface ChartPlace extends ChartTab {
  readonly target: ChartTarget;
}

/** Looks which page is in front; changes nothing. */
export async function lookAtTab(policy: Policy): Promise<ChartTab> {
  const found = await currentTab();
  const rule = found?.url ? ruleFor(policy, found.url) : undefined;
  const note = rule?.note;
  return {
    tab: found && { tabId: found.tabId, url: found.url },
    rule,
    options: note === undefined ? {} : { noteField: note },
  };
}
