// SPDX-License-Identifier: Apache-2.0

/**
 * `invalid-result`: an answer lies outside its scale, so no note is written. `wrong-instrument`: definition and
 * administration do not belong together. `wrong-baseline`: the baseline is of another instrument or later. `bad-day`: no
 * local day. `not-writable`: a text holds characters that charts cannot take. `bad-visit`, `bad-schedule`,
 * `bad-calendar`: a field of the visit, of the schedule or of a calendar entry cannot stand.
 */
export type ChartingErrorCode =
  | 'invalid-result'
  | 'wrong-instrument'
  | 'wrong-baseline'
  | 'bad-day'
  | 'not-writable'
  | 'bad-visit'
  | 'bad-schedule'
  | 'bad-calendar';

/** Why charting refuses. The message names the parameter, never an answer, a name or a date. */
export class ChartingError extends Error {
  override readonly name = 'ChartingError';
  /** Stable: to be compared, shown in words of one's own and logged. */
  readonly code: ChartingErrorCode;

  constructor(code: ChartingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
