// SPDX-License-Identifier: Apache-2.0

/** Rows of one height in a long list, of which only those near the view are drawn. */
export interface RowWindow {
  /** First drawn row, counted from 0. */
  readonly first: number;
  /** One past the last drawn row. */
  readonly end: number;
}

/**
 * Which rows of a list to draw.
 * @param list.topPx where the list begins, counted from the top of the view: negative when it is scrolled past
 * @param list.spare rows drawn beyond each edge, so that Tab and fast scrolling always find one
 */
export function rowWindow({
  count,
  rowPx,
  topPx,
  viewPx,
  spare,
}: {
  readonly count: number;
  readonly rowPx: number;
  readonly topPx: number;
  readonly viewPx: number;
  readonly spare: number;
}): RowWindow {
  const firstSeen = Math.floor(-topPx / rowPx);
  const endSeen = Math.max(0, Math.ceil((viewPx - topPx) / rowPx));
  const first = Math.min(Math.max(0, firstSeen - spare), Math.max(0, count - 1));
  return { first, end: Math.max(first, Math.min(count, endSeen + spare)) };
}
