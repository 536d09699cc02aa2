// SPDX-License-Identifier: Apache-2.0
import { ChartingError } from '../charting-error.js';
import { isWritable } from './is-writable.js';

/**
 * The text of a note, once no line holds what a chart cannot take.
 *
 * @throws ChartingError 'not-writable'.
 */
export function checkedLines(lines: readonly string[]): string {
  if (!lines.every(isWritable))
    throw new ChartingError('not-writable', 'a text holds line breaks or characters outside Windows-1252');
  return lines.join('\n');
}
