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

  /** @returns 0 when a request may pass, else the seconds after which one may */
  take(key: string): number {
    const bucket = this.#bucket(key);
    if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / this.#perMinute) * 60);
    bucket.tokens -= 1;
    return 0;
  }

  /** Counts a request that has passed for so many more. */
  charge(key: string, requests: number): void {
    const bucket = this.#bucket(key);
    bucket.tokens = Math.max(0, bucket.tokens - requests);
  }

  /** Takes a request back that need not count. */
  giveBack(key: string): void {
    this.#bucket(key).tokens += 1;
  }

  #bucket(key: string): Bucket {
    const nowMs = this.#nowMs();
    const bucket = this.#buckets.get(key) ?? { tokens: this.#burst, filledMs: nowMs };
    const gained = ((nowMs - bucket.filledMs) / 60_000) * this.#perMinute;
    bucket.tokens = Math.min(this.#burst, bucket.tokens + gained);
    bucket.filledMs = nowMs;
    this.#keep(key, bucket);
    return bucket;
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
