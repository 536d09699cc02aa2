// SPDX-License-Identifier: Apache-2.0

/** One row of the flowsheet, as the form holds it: text until it is saved. */
export interface ScreeningEntry {
  /** 0 to 27, or empty. */
  readonly phq9Total: string;
  readonly phq9Band: string;
  /** The answer to item 9, 0 to 3, or empty. */
  readonly phq9Item9: string;
  /** yyyy-mm-dd, or empty. */
  readonly screenDate: string;
  /** 'yes', 'no' or empty. */
  readonly positive: string;
  readonly item9Positive: boolean;
  readonly reviewed: boolean;
  readonly comment: string;
}
