// SPDX-License-Identifier: Apache-2.0
import type { LockCause } from '../types.js';
import type { SessionTimes } from './split-session.js';

const minuteMs = 60_000;
const leastIdleMs = minuteMs;
const mostIdleMs = 15 * minuteMs;
const standardIdleMs = 10 * minuteMs;

/** A session ends after a working day even if someone keeps touching it. */
const longestSessionMs = 12 * 60 * minuteMs;

/** A clock that goes back further than this was set; less is the correction of a network clock. */
const mostBackwardsMs = minuteMs;

/** Decides by timestamps, never by timers, whether a session is over. */
export class SessionClock {
  readonly #now: () => number;
  #idleMs: number;
  #times: SessionTimes;

  /**
   * @param times of a session that goes on; without, one that starts now
   * @throws RangeError when `idleLockMs` is outside 60 000 to 900 000
   */
  constructor(now: () => number, idleLockMs: number = standardIdleMs, times?: SessionTimes) {
    this.#now = now;
    this.#idleMs = checkedIdleMs(idleLockMs);
    this.#times = times ?? { startedMs: now(), deadlineMs: now() + idleLockMs, lastSeenMs: now() };
  }

  get times(): SessionTimes {
    return this.#times;
  }

  /** Why the session is over, or undefined while it is not. */
  check(): LockCause | undefined {
    const now = this.#now();
    const { startedMs, deadlineMs, lastSeenMs } = this.#times;
    if (![startedMs, deadlineMs, lastSeenMs].every(Number.isFinite)) return 'clock';
    if (now < lastSeenMs - mostBackwardsMs) return 'clock';
    if (now >= deadlineMs || now >= startedMs + longestSessionMs) return 'idle';
    // A deadline further off than one idle time was never set by us on this clock.
    if (deadlineMs > lastSeenMs + mostIdleMs) return 'clock';
    if (now > lastSeenMs) this.#times = { ...this.#times, lastSeenMs: now };
    return undefined;
  }

  /** Someone did something: the deadline moves. Call `check` first. */
  extend(): void {
    const now = Math.max(this.#now(), this.#times.lastSeenMs);
    const deadlineMs = Math.min(now + this.#idleMs, this.#times.startedMs + longestSessionMs);
    this.#times = { ...this.#times, deadlineMs, lastSeenMs: now };
  }

  /** The idle time is another from now on. Call `check` first. @throws RangeError as the constructor */
  lockAfter(idleLockMs: number): void {
    this.#idleMs = checkedIdleMs(idleLockMs);
    this.extend();
  }

  /** Another panel of the same session moved the deadline. */
  adopt(deadlineMs: number): void {
    const latest = this.#times.lastSeenMs + mostIdleMs;
    if (deadlineMs > this.#times.deadlineMs && deadlineMs <= latest)
      this.#times = { ...this.#times, deadlineMs };
  }
}

function checkedIdleMs(idleLockMs: number): number {
  if (idleLockMs >= leastIdleMs && idleLockMs <= mostIdleMs) return idleLockMs;
  throw new RangeError(`idleLockMs: ${idleLockMs}, expected ${leastIdleMs} to ${mostIdleMs}`);
}
