// SPDX-License-Identifier: Apache-2.0

/** A change in points with its sign, a real minus: '+3', '−4', '0'. */
export function signed(points: number): string {
  if (points > 0) return `+${points}`;
  return points < 0 ? `−${-points}` : '0';
}
