// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import type { ScreeningEntry } from './screening-entry.js';

declare global {
  interface Window {
    /** What the form's state holds now, which is what it would save: for tests. */
    chartModel?: ScreeningEntry;
  }
}

const emptyEntry: ScreeningEntry = {
  phq9Total: '',
  phq9Band: '',
  phq9Item9: '',
  screenDate: '',
  positive: '',
  item9Positive: false,
  reviewed: false,
  comment: '',
};

/** The state behind the controlled fields. `change` keeps every other field; without an argument it empties all. */
export function useEntry(): readonly [ScreeningEntry, (change?: Partial<ScreeningEntry>) => void] {
  const [entry, setEntry] = useState(emptyEntry);
  window.chartModel = entry;
  return [
    entry,
    (change) => setEntry((before) => (change === undefined ? emptyEntry : { ...before, ...change })),
  ];
}
