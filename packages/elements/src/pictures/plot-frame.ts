// SPDX-License-Identifier: Apache-2.0
import type { LocalDay } from '@cradleside/charting/day';
import { type TimeScale, timeScale } from './time-scale.js';

const wideFromPx = 560;
/** Room before the first screen, and behind the last for its value and the bracket of reliable change. */
const room = { first: 12, last: 62 };

/** Where everything on one time axis stands. */
export interface PlotFrame {
  readonly widthPx: number;
  /** Edges of the plots. What stands left and right of them are words. */
  readonly left: number;
  readonly right: number;
  readonly scale: TimeScale;
  /** Whether there is room for words beside the plots. */
  readonly isWide: boolean;
}

/** A frame of some width around the days that are to be shown. */
export function plotFrame(
  days: readonly LocalDay[],
  widthPx: number,
  wordsPx: readonly [number, number],
): PlotFrame {
  const isWide = widthPx >= wideFromPx;
  const [before, behind] = isWide ? wordsPx : [26, 0];
  const left = before;
  const right = widthPx - behind;
  return {
    widthPx,
    left,
    right,
    isWide,
    scale: timeScale(days, left + room.first, right - room.last),
  };
}
