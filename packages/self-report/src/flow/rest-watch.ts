// SPDX-License-Identifier: Apache-2.0

/** Two minutes without a touch: someone else may be looking. Fifteen: she has gone. */
const coverAfterMs = 2 * 60_000;
const endAfterMs = 15 * 60_000;
const twiceWithinMs = 1000;
const checkEveryMs = 1000;

/** What happens when the screen is to be hidden, or nobody is there any more. */
export interface RestActions {
  /** Somebody may be looking: by the clock, by Escape pressed twice, or because the page went out of sight. */
  readonly cover: (reason: 'rest' | 'escape' | 'hidden') => void;
  readonly end: () => void;
}

/**
 * Watches whether somebody is there. Times are compared, not counted: a tablet that slept for an hour has rested for an
 * hour, whatever its timers did.
 */
export class RestWatch {
  readonly #actions: RestActions;
  #touchedMs = Date.now();
  #escapedMs = -twiceWithinMs;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(actions: RestActions) {
    this.#actions = actions;
  }

  start(): void {
    this.#touchedMs = Date.now();
    this.#timer = setInterval(this.#check, checkEveryMs);
    document.addEventListener('visibilitychange', this.#onVisibility);
    document.addEventListener('pointerdown', this.#onTouch, true);
    document.addEventListener('keydown', this.#onKey, true);
  }

  stop(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
    document.removeEventListener('pointerdown', this.#onTouch, true);
    document.removeEventListener('keydown', this.#onKey, true);
  }

  readonly #check = (): void => {
    const restedMs = Date.now() - this.#touchedMs;
    // A clock that was set back says nothing: it counts from there.
    if (restedMs < 0) this.#touchedMs = Date.now();
    else if (restedMs >= endAfterMs) this.#actions.end();
    else if (restedMs >= coverAfterMs) this.#actions.cover('rest');
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#actions.cover('hidden');
    else this.#check();
  };

  /** A touch after a long sleep is the next person's: it ends the sitting before it can show anything. */
  readonly #onTouch = (): void => {
    this.#check();
    this.#touchedMs = Date.now();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    this.#onTouch();
    if (event.key !== 'Escape') return;
    if (event.timeStamp - this.#escapedMs < twiceWithinMs) this.#actions.cover('escape');
    this.#escapedMs = event.timeStamp;
  };
}
