// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { beginsSomething } from './begins-something.js';
import type { Route } from './routes.js';

const [family, other] = ['a'.repeat(32), 'b'.repeat(32)] as const;

it.each<[Route, boolean]>([
  [{ screen: 'start-screening', family }, true],
  [{ screen: 'edit-family' }, true],
  [{ screen: 'edit-family', code: 'K-204' }, true],
  [{ screen: 'visit', family }, true],
  [{ screen: 'edit-family', family }, false],
  [{ screen: 'edit-family', draft: other }, false],
  [{ screen: 'visit', family, visit: other }, false],
  [{ screen: 'visit', family, draft: other }, false],
  [{ screen: 'screening', draft: other }, false],
  [{ screen: 'paper', draft: other }, false],
  [{ screen: 'supervision-session' }, true],
  [{ screen: 'supervision-session', session: other }, false],
  [{ screen: 'supervision-session', draft: other }, false],
  [{ screen: 'backup' }, false],
])('%j begins something new: %s', (route, expected) => {
  expect(beginsSomething(route)).toBe(expected);
});
