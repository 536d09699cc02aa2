// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { childLine } from './child-line.js';

it.each([
  [{ birthDate: '2026-01-01', dueDate: '' }, 'Child, 2 months'],
  [{ birthDate: '', dueDate: '2026-03-11' }, 'Child, due in 1 week'],
  [{ birthDate: '', dueDate: '' }, 'Child'],
  [{ birthDate: '0026-01-01', dueDate: '' }, 'Child, check its dates'],
  [{ birthDate: '', dueDate: '9999-99-99' }, 'Child, check its dates'],
])('of %j says %s', (days, line) => {
  expect(childLine({ label: '', ...days }, '2026-03-04')).toBe(line);
});
