// SPDX-License-Identifier: Apache-2.0
import { expect } from 'vitest';

/** The next person finds nothing of the answers, whatever was pressed. @param {Awaited<ReturnType<import('./residue-run.mjs').runSitting>>} run */
export function expectNothingLeft({ pages, storage, foundControl, keepsProfile, unread, remains }) {
  const withAnswers = pages.filter(({ inputs = [], questions = 0 }) => inputs.length > 0 || questions > 0);
  expect(withAnswers, 'pages with answers').toEqual([]);
  expect(pages.filter(({ rest = '', state = null }) => rest.length > 10 || state !== null)).toEqual([]);
  expect(storage).toEqual({ local: 0, session: 0, cookies: '', databases: 0, cached: [] });
  expect(foundControl, 'the scan finds what another page has kept').toBe(keepsProfile);
  expect(unread, 'databases that could not be read').toEqual([]);
  expect(remains).toEqual([]);
}
