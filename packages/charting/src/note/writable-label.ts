// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { isWritable } from './is-writable.js';

/** Longer labels of an agency's own definition would burst the line. */
const longestLabel = 120;

/**
 * A label as it can stand in a chart, else the id behind it: an agency's own definition may be written in any script.
 *
 * @throws ChartingError 'not-writable' when the id does not fit either, which no checked definition has.
 */
export function writableLabel(label: string | null | undefined, id: string): string {
  if (label != null && label.length <= longestLabel && isWritable(label)) return label;
  if (!isWritable(id)) throw new ChartingError('not-writable', 'instrument: an id must hold plain letters');
  return id;
}
