// SPDX-License-Identifier: Apache-2.0
import { uptime } from 'node:os';
import { skewS } from '../limits.js';

/** What a clock is made of; tests give their own. */
export interface ClockSources {
  /** Milliseconds since 1970; may be set to anything at any moment. */
  readonly wallMs: () => number;
  /** Seconds since the machine was started, sleep included; never set. */
  readonly uptimeS: () => number;
}

const systemSources: ClockSources = { wallMs: () => Date.now(), uptimeS: () => uptime() };
const skewMs = skewS * 1000;

/**
 * The time by which slots expire. It follows the system's clock while that is corrected by minutes. A clock
 * that is set by more than the allowed skew while the relay runs is not followed: time goes on from where it was.
 */
export class RelayClock {
  readonly #sources: ClockSources;
  #anchorWallMs: number;
  #anchorUptimeS: number;

  constructor(sources: ClockSources = systemSources) {
    this.#sources = sources;
    this.#anchorWallMs = sources.wallMs();
    this.#anchorUptimeS = sources.uptimeS();
  }

  /** Seconds since 1970. */
  nowS(): number {
    return Math.floor(this.#nowMs() / 1000);
  }

  /** By how many seconds the system's clock was set away from this one; 0 while it is followed. */
  steppedS(): number {
    const steppedMs = this.#sources.wallMs() - this.#nowMs();
    return Math.abs(steppedMs) <= skewMs ? 0 : Math.round(steppedMs / 1000);
  }

  #nowMs(): number {
    const uptimeS = this.#sources.uptimeS();
    const steadyMs = this.#anchorWallMs + (uptimeS - this.#anchorUptimeS) * 1000;
    const wallMs = this.#sources.wallMs();
    if (Math.abs(wallMs - steadyMs) > skewMs) return steadyMs;
    this.#anchorWallMs = wallMs;
    this.#anchorUptimeS = uptimeS;
    return wallMs;
  }
}
