// SPDX-License-Identifier: Apache-2.0
import { isPopupWindow } from '../../platform/is-popup-window.js';
import { appTexts } from './app.texts.js';
import type { LoadedPolicy } from './load-policy.js';
import type { Route } from './routes.js';
import { textsOf } from './texts.js';

/** Something that stays true while the panel is open, and that the user must know. */
export interface StandingNotice {
  readonly message: string;
  readonly action: string;
  /** Where the button leads; 'close' closes the window. */
  readonly target: Route | 'close';
}

/** What the user must know of this opening of the panel: rules that were not taken, a window that no chart stands beside. */
export async function standingNotices({ issues, origin }: LoadedPolicy): Promise<readonly StandingNotice[]> {
  const texts = textsOf(appTexts);
  const notices: StandingNotice[] = [];
  if (issues.length > 0 && origin !== 'managed') {
    const target = { screen: 'settings' } as const;
    notices.push({ message: texts.policyFaulty(origin), action: texts.settings, target });
  }
  if (await isPopupWindow().catch(() => false))
    notices.push({ message: texts.inPopup, action: texts.closeWindow, target: 'close' });
  return notices;
}
