// SPDX-License-Identifier: Apache-2.0
import type { Instrument, Item } from '../instrument.js';

/** The lowest and the highest number that something can come to. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest value of an item's scale. */
export function scaleSpan({ scales }: Instrument, { scale = 'default' }: Item): Span {
  let low = Infinity;
  let high = -Infinity;
  for (const { value } of scales[scale] ?? []) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/**
 * What each item can add to a sum, by item id. An item behind a gate adds nothing while the gate is closed. Relies on
 * gates that name earlier items which are not reversed, and on values of at least 0 behind gates.
 */
export function reachableScores(instrument: Instrument): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const item of instrument.items) {
    const { low, high } = scaleSpan(instrument, item);
    const { askedWhen } = item;
    const opens = (end: keyof Span) =>
      !askedWhen ||
      askedWhen.anyOf.some((gate) => (spans.get(gate)?.[end] ?? -Infinity) >= askedWhen.atLeast);
    spans.set(item.id, { low: opens('low') ? low : 0, high: opens('high') ? high : 0 });
  }
  return spans;
}

/** The span of a sum of items. */
export function sumSpan(spans: ReadonlyMap<string, Span>, ids: Iterable<string>): Span {
  let low = 0;
  let high = 0;
  for (const id of ids) {
    const span = spans.get(id);
    low += span?.low ?? 0;
    high += span?.high ?? 0;
  }
  return { low, high };
}
