// SPDX-License-Identifier: Apache-2.0
import type { Ending } from './closing-screens.js';

/** The sitting is over: nothing of the answers is in the page any more. Bubbles. */
export class SittingOverEvent extends Event {
  readonly ending: Ending;

  constructor(ending: Ending) {
    super('sitting-over', { bubbles: true });
    this.ending = ending;
  }
}

/** The sitting is over and nobody has touched the screen for fifteen minutes. Fired again and again; bubbles. */
export class SittingRestedEvent extends Event {
  constructor() {
    super('sitting-rested', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sitting-over': SittingOverEvent;
    'sitting-rested': SittingRestedEvent;
  }
}
