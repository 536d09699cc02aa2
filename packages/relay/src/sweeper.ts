// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from 'node:timers/promises';
import type { ClockTrust } from './clock/clock-trust.js';
import type { RelayClock } from './clock/relay-clock.js';
import { readableAfterS, skewS } from './limits.js';
import type { RelayStore } from './store/relay-store.js';

/** What a sweeper needs to know. */
export interface SweeperParts {
  readonly store: RelayStore;
  readonly clock: RelayClock;
  readonly trust: ClockTrust;
  readonly everyMs: number;
  /** Hears how many slots went, after each batch. */
  readonly onSwept: (slots: number) => void;
  readonly onFault: (error: unknown) => void;
}

const batchSlots = 16;
const shortestPauseMs = 20;
const longestPauseMs = 250;
/** Sweeping takes a tenth of the time, on a slow disk and beside much work too, but never less than four batches a second. */
const pausesPerWork = 10;

/** Deletes what may no longer be read, a few slots at a time, so that requests never wait for more than one small batch. */
export class Sweeper {
  readonly #parts: SweeperParts;
  readonly #timer: NodeJS.Timeout;
  #underWay: Promise<void> | undefined;
  #isStopped = false;

  constructor(parts: SweeperParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => void this.sweep(), parts.everyMs);
    this.#timer.unref();
  }

  /** Resolves when nothing of that is left, or when it cannot go on now. Never rejects. */
  async sweep(): Promise<void> {
    this.#underWay ??= this.#sweepAll()
      .catch((error: unknown) => this.#parts.onFault(error))
      .finally(() => {
        this.#underWay = undefined;
      });
    return this.#underWay;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#underWay;
  }

  async #sweepAll(): Promise<void> {
    const { store, clock, trust, onSwept } = this.#parts;
    if (!trust.isTrusted) return;
    await store.writeClockMark(clock.nowS());
    while (!this.#isStopped) {
      const startedMs = performance.now();
      const swept = await store.sweep(clock.nowS() - readableAfterS - skewS, batchSlots);
      onSwept(swept);
      if (swept < batchSlots) return;
      const pauseMs = pausesPerWork * (performance.now() - startedMs);
      await wait(Math.min(longestPauseMs, Math.max(shortestPauseMs, pauseMs)));
    }
  }
}
