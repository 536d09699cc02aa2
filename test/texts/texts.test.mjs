// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { loadKit } from '../contract/kit.mjs';
import { textCases } from './text-cases.mjs';

const kit = await loadKit();

it.each(textCases().map(({ name, check }) => [name, check]))('%s', (_name, check) => {
  expect(check(kit)).toEqual([]);
});
