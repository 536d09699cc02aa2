// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { instrumentContractCases } from './instrument-contract.mjs';
import { loadKit } from './kit.mjs';

const kit = await loadKit();

it.each(instrumentContractCases().map(({ name, check }) => [name, check]))('%s', (_name, check) => {
  expect(check(kit)).toEqual([]);
});
