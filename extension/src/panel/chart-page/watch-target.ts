// SPDX-License-Identifier: Apache-2.0
import { onTabChange } from '../../platform/tab-changes.js';
import type { ChartTarget } from './chart-target.js';
import { type TargetOptions, describeTarget } from './describe-target.js';
import { rememberShown } from './shown-target.js';

const pollMs = 500;

/**
 * Follows the focus in the tab beside the panel while a note is on the screen.
 * @param onChange is called with the target now, and with each other one; not before this function returns
 * @param options as in `describeTarget`
 * @returns stops following
 */
export function watchTarget(
  onChange: (target: ChartTarget) => void,
  options: TargetOptions = {},
): () => void {
  let isWatching = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const target = await describeTarget(options);
    if (!isWatching) return;
    const seen = JSON.stringify(target);
    if (seen !== shown) onChange(target);
    shown = seen;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pollMs);
  };
  const stopListening = onTabChange(() => void look());
  timer = setTimeout(() => void look());
  return () => {
    isWatching = false;
    clearTimeout(timer);
    rememberShown(null);
    stopListening();
  };
}
