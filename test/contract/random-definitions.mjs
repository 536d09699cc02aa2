// SPDX-License-Identifier: Apache-2.0

const source = 'invented for a test';

/**
 * A small questionnaire that the schema accepts: scales that need not start at 0, reversal, subscales, cut-points,
 * bands, nested and disjoint criteria, and either prorating or gates.
 * @param {() => number} random
 * @returns {import('@cradleside/instruments').Instrument}
 */
export function randomDefinition(random) {
  const upTo = (most) => Math.floor(random() * (most + 1));
  // Each scale starts below 2 and reaches it: from 2 on, an answer is endorsed and opens gates.
  const scales = { default: scaleOf(upTo(1), 3 + upTo(2)), other: scaleOf(upTo(1), 3 + upTo(2)) };
  const isGated = random() < 0.4;
  const items = Array.from({ length: 2 + upTo(3) }, (_, index) => randomItem(index, { random, isGated }));
  const ids = items.map(({ id }) => id);
  const range = rangeOf(items, scales);
  const middle = Math.ceil((range[0] + range[1]) / 2);
  const members = shuffled(ids, random).slice(0, 1 + upTo(ids.length - 1));
  const isEven = !isGated && items.every(({ scale }) => scale === undefined);
  return {
    kind: 'questionnaire',
    id: 'toy-random',
    version: '1.0.0',
    name: 'Random toy',
    title: 'Made up anew for each run',
    language: 'en',
    respondent: 'self',
    licence: { status: 'free', notice: 'Invented for a test.' },
    evidence: 'none',
    loinc: { panel: null, total: null },
    recall: 'none',
    recallDays: null,
    stem: null,
    scales,
    items,
    scoring: {
      range,
      higherIs: random() < 0.5 ? 'worse' : 'better',
      prorateUpTo: isEven ? upTo(items.length - 1) : 0,
      missingItemSource: source,
      subscales: [{ id: 'part', name: 'Part', items: members }],
    },
    bands: [
      { id: 'low', label: 'Low', from: range[0], to: middle - 1, source },
      { id: 'high', label: 'High', from: middle, to: range[1], source },
    ],
    cutPoints: [{ id: `ge${middle}`, min: middle, screens: true, source }],
    endorsement: { atLeast: 2, source },
    criteria: [
      { id: 'nested', label: 'Nested', rules: nestedRules(ids, random), source },
      { id: 'disjoint', label: 'Disjoint', rules: disjointRules(ids, random), source },
    ],
    alerts: [],
    change: [],
  };
}

const scaleOf = (lowest, count) =>
  Array.from({ length: count }, (_, index) => ({
    value: lowest + index,
    label: `Answer ${lowest + index}`,
    loinc: null,
  }));

function randomItem(index, { random, isGated }) {
  const isBehindGate = isGated && index > 0 && random() < 0.5;
  const item = {
    id: String(index + 1),
    text: `Item ${index + 1}`,
    loinc: null,
    ...(random() < 0.3 ? { scale: 'other' } : {}),
  };
  if (isBehindGate) return { ...item, askedWhen: { anyOf: ['1'], atLeast: 2 } };
  // The first item is the gate of others, and no gate is reversed.
  return index > 0 && random() < 0.3 ? { ...item, reversed: true } : item;
}

function rangeOf(items, scales) {
  const ends = items.map(({ scale = 'default', askedWhen }) => {
    const values = scales[scale].map(({ value }) => value);
    const lowestGate = Math.min(...scales[items[0].scale ?? 'default'].map(({ value }) => value));
    return [askedWhen && lowestGate < askedWhen.atLeast ? 0 : Math.min(...values), Math.max(...values)];
  });
  return [0, 1].map((end) => ends.reduce((sum, pair) => sum + pair[end], 0));
}

function nestedRules(ids, random) {
  const order = shuffled(ids, random);
  const sizes = [...new Set([1, 2, order.length].filter((size) => size <= order.length))];
  return sizes.map((size) => boundsOf(order.slice(0, size), random));
}

function disjointRules(ids, random) {
  const order = shuffled(ids, random);
  return [order.slice(0, 1), order.slice(1)].map((items) => boundsOf(shuffled(items, random), random));
}

function boundsOf(items, random) {
  const min = Math.floor(random() * (items.length + 1));
  const max = min + Math.floor(random() * (items.length - min + 1));
  if (random() < 0.3) return { items, min };
  return random() < 0.4 ? { items, max } : { items, min, max };
}

function shuffled(list, random) {
  return list
    .map((value) => ({ value, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ value }) => value);
}
