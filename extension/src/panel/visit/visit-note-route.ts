// SPDX-License-Identifier: Apache-2.0
import type { Route } from '../app/routes.js';
import type { Practice } from '../practice/practice.js';
import type { Stored } from '../practice/typed-records.js';

/** Where the note of a visit is written, with all that was answered on that day. */
export function visitNoteRoute(practice: Practice, { id, value }: Stored<'visit'>): Route {
  const screenings = practice
    .screenings(value.family)
    .filter((one) => !one.value.isStruck && one.value.date === value.date);
  return { screen: 'note', family: value.family, visit: id, screenings: screenings.map((one) => one.id) };
}
