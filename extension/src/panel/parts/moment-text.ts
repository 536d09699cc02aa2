// SPDX-License-Identifier: Apache-2.0
import { dayText } from './day-text.js';

/** A kept moment (ISO 8601 with its offset) as the clock stood where it was kept: 'Mar 4, 2026 10:42'. */
export function momentText(time: string): string {
  return `${dayText(time.slice(0, 10))} ${time.slice(11, 16)}`;
}
