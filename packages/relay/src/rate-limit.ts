// SPDX-License-Identifier: Apache-2.0

interface Bucket {
  tokens: number;
  filledMs: number;
}

const mostBuckets = 100_000;

/** So many requests a minute for each key, half a minute's worth at once. Kept in memory only. */
export class RateLimit {
  readonly #perMinute: number;
  readonly #burst: number;
  readonly #nowMs: () => number;
  readonly #buckets = new Map<string, Bucket>();

  /** @param nowMs a clock that is never set back */
  constructor(perMinute: number, nowMs: () => number = () => performance.now()) {
    this.#perMinute = perMinute;
    this.#burst = Math.max(1, Math.ceil(perMinute / 2));
    this.#nowMs = nowMs;
  }

  /**
   * @param cost requests that this one counts for
   * @returns 0 when it may pass, else the seconds after which it may
   */
  take(key: string, cost = 1): number {
    const nowMs = this.#nowMs();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, filledMs: nowMs };
    const gained = ((nowMs - bucket.filledMs) / 60_000) * this.#perMinute;
    bucket.tokens = Math.min(this.#burst, bucket.tokens + gained);
    bucket.filledMs = nowMs;
    this.#keep(key, bucket);
    if (bucket.tokens < cost) return Math.ceil(((cost - bucket.tokens) / this.#perMinute) * 60);
    bucket.tokens -= cost;
    return 0;
  }

  /** The bucket that was used longest ago goes first: keys that are made up cannot fill the memory. */
  #keep(key: string, bucket: Bucket): void {
    this.#buckets.delete(key);
    this.#buckets.set(key, bucket);
    if (this.#buckets.size <= mostBuckets) return;
    const oldest = this.#buckets.keys().next().value;
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}
