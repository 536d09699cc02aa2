// SPDX-License-Identifier: Apache-2.0

/** Where a key leads from the stop that has the focus; undefined for a key that leads nowhere. Time runs left to right. */
export function nextStop(key: string, current: number, count: number): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, current + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
