// SPDX-License-Identifier: Apache-2.0

/** Two minutes without a touch: someone else may be looking. Fifteen: she has gone. */
const coverAfterMs = 2 * 60_000;
const endAfterMs = 15 * 60_000;
const twiceWithinMs = 1000;
const checkEveryMs = 5000;

/** What happens when the screen is to be hidden, or nobody is there any more. */
export interface CoverActions {
  readonly cover: () => void;
  readonly end: () => void;
}

/** Hides the screen: after two minutes at rest, when the window goes out of sight, and at once when Escape is pressed twice. */
export class ScreenCover {
  readonly #actions: CoverActions;
  #touchedMs = Date.now();
  #escapedMs = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(actions: CoverActions) {
    this.#actions = actions;
  }

  start(): void {
    this.#touchedMs = Date.now();
    this.#timer = setInterval(this.#check, checkEveryMs);
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener('pointerdown', this.#onTouch);
    document.addEventListener('keydown', this.#onKey);
  }

  stop(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener('pointerdown', this.#onTouch);
    document.removeEventListener('keydown', this.#onKey);
  }

  readonly #check = (): void => {
    const restedMs = Date.now() - this.#touchedMs;
    if (restedMs >= endAfterMs) this.#actions.end();
    else if (restedMs >= coverAfterMs) this.#actions.cover();
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#actions.cover();
    else this.#check();
  };

  readonly #onTouch = (): void => {
    this.#touchedMs = Date.now();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#touchedMs = Date.now();
    if (event.key !== 'Escape') return;
    if (event.timeStamp - this.#escapedMs < twiceWithinMs) this.#actions.cover();
    this.#escapedMs = event.timeStamp;
  };
}
