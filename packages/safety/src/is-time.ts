// SPDX-License-Identifier: Apache-2.0
import { dayFault } from '@cradleside/charting/day';

/** Whether a text is a moment as ISO 8601 with seconds and an offset: 2026-03-04T10:42:00-05:00, or Z. */
export function isTime(text: string): boolean {
  if (typeof text !== 'string') return false;
  const written = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
  return written !== null && dayFault(written[1] ?? '') === undefined && Number.isFinite(Date.parse(text));
}
