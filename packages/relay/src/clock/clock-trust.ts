// SPDX-License-Identifier: Apache-2.0
import { RelayStartError } from '../errors.js';
import { longestLifeS, skewS } from '../limits.js';

/**
 * Whether time may be acted upon by deleting. A database remembers when it was last in use. A clock that stands before
 * that is wrong. One that stands further ahead than any slot can live may be right (a long stop) or wrong: nothing is swept until a
 * panel has asked for a slot that fits into it.
 */
export class ClockTrust {
  #isTrusted: boolean;

  /**
   * @param markS when the database was last in use; undefined for a new one
   * @throws {RelayStartError} when the clock stands before that
   */
  constructor(markS: number | undefined, nowS: number) {
    if (markS !== undefined && nowS < markS - skewS) {
      throw new RelayStartError(
        `The clock of this machine says ${isoOf(nowS)}, but the database was in use at ${isoOf(markS)}. ` +
          'Set the clock; if it is right now and was wrong then, start once with ACCEPT_CLOCK=yes.',
      );
    }
    this.#isTrusted = markS === undefined || nowS <= markS + longestLifeS + skewS;
  }

  get isTrusted(): boolean {
    return this.#isTrusted;
  }

  /** A panel with a valid token asked for a slot that expires within its longest life from now. */
  confirm(): void {
    this.#isTrusted = true;
  }
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
