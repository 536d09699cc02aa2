// SPDX-License-Identifier: Apache-2.0

/** Something was to be saved into the copy of a family that was handed over. Nothing was written. */
export class HandedOverError extends Error {
  /** Who goes on with it, as her card names her. */
  readonly to: string;
  /** The local day of the hand-over. */
  readonly day: string;
  /** What was entered stands in a draft. */
  readonly isDraftKept: boolean;

  constructor({ to, day, isDraftKept }: Pick<HandedOverError, 'to' | 'day' | 'isDraftKept'>) {
    super('the family was handed over');
    this.name = 'HandedOverError';
    this.to = to;
    this.day = day;
    this.isDraftKept = isDraftKept;
  }
}
