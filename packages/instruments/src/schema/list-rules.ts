// SPDX-License-Identifier: Apache-2.0
import type { Checklist, ResultOnlyInstrument } from '../instrument.js';
import type { Report } from './fault-list.js';
import { checkUnique } from './unique-ids.js';

/** What the parts of a checklist must mean to each other: what is submitted for one tick names one box only. */
export function checkChecklist({ categories }: Checklist, report: Report): void {
  checkUnique(categories, ['categories'], report);
  const ticks = new Set<string>();
  const take = (tick: string, path: readonly PropertyKey[]) => {
    if (ticks.has(tick)) report(path, `"${tick}" stands in this checklist twice: give each its own id`);
    ticks.add(tick);
  };
  for (const [index, { items }] of categories.entries()) {
    for (const [itemIndex, { id, variants = [] }] of items.entries()) {
      const path = ['categories', index, 'items', itemIndex];
      take(id, [...path, 'id']);
      for (const [variantIndex, variant] of variants.entries())
        take(`${id}.${variant.id}`, [...path, 'variants', variantIndex, 'id']);
    }
  }
}

/** What the results that are entered must mean to each other. */
export function checkResultOnly({ results }: ResultOnlyInstrument, report: Report): void {
  checkUnique(results, ['results'], report);
  for (const [index, { min, max }] of results.entries()) {
    if (min !== null && max !== null && min >= max)
      report(
        ['results', index, 'max'],
        'not above min: exchange them, or write null where no bound is known',
      );
  }
}
