// SPDX-License-Identifier: Apache-2.0
import type { Checklist, ChecklistCategory } from '@cradleside/instruments';
import type { LocalDay } from '../day/day-number.js';
import type { ReadVisit } from './logged-visit.js';
import { type Ratio, ratio } from './ratio.js';

/** How often a category or strategy was used. */
export interface ComponentUse {
  /** Category id, or strategy code. */
  readonly id: string;
  readonly scope: 'category' | 'strategy';
  /** Id of the category that it is or belongs to. */
  readonly category: string;
  /** The checklist's own words, in its language. */
  readonly label: string;
  /** Logged visits with it, of all logged visits. */
  readonly visits: Ratio;
  /** Day of the last visit with it; null: not seen. */
  readonly lastSeen: LocalDay | null;
  /** Logged visits since then; all of them where it was not seen. */
  readonly visitsSince: number;
}

/** How often each category and each strategy was used in logged visits, oldest first. */
export function componentsOf(
  { categories }: Checklist,
  logged: readonly ReadVisit[],
): { readonly categories: readonly ComponentUse[]; readonly strategies: readonly ComponentUse[] } {
  return {
    categories: categories.map(({ id, short }) => ({
      id,
      scope: 'category',
      category: id,
      label: short,
      ...useIn(logged, (visit) => visit.categories.includes(id)),
    })),
    strategies: categories.flatMap((category) =>
      strategyCodes(category).map((code): ComponentUse => ({
        id: code,
        scope: 'strategy',
        category: category.id,
        label: strategyLabel(category, code),
        ...useIn(logged, (visit) => visit.strategies.includes(code)),
      })),
    ),
  };
}

function useIn(
  logged: readonly ReadVisit[],
  isSeen: (visit: ReadVisit) => boolean,
): Pick<ComponentUse, 'visits' | 'lastSeen' | 'visitsSince'> {
  const seen = logged.flatMap((visit, index) => (isSeen(visit) ? [index] : []));
  const last = seen.at(-1);
  return {
    visits: ratio(seen.length, logged.length),
    lastSeen: last === undefined ? null : (logged[last]?.visit.date ?? null),
    visitsSince: last === undefined ? logged.length : logged.length - 1 - last,
  };
}

function strategyCodes({ items }: ChecklistCategory): readonly string[] {
  return [...new Set(items.flatMap(({ strategy }) => strategy ?? []))];
}

/** A strategy that is a whole category has its name; another has those of its items. */
function strategyLabel(category: ChecklistCategory, code: string): string {
  if (strategyCodes(category).length === 1) return category.short;
  return category.items
    .filter(({ strategy }) => strategy === code)
    .map(({ label }) => label)
    .join('; ');
}
