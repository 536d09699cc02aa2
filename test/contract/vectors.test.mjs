// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { allCases } from './all-cases.mjs';
import { loadKit } from './kit.mjs';
import { vectorFileNames } from './vector-file.mjs';

const kit = await loadKit();
const { contract: _, texts: __, ...groups } = allCases();

describe.each(Object.entries(groups))('%s', (group, cases) => {
  it.each(cases.map(({ name, check }) => [name, check]))('%s', (_name, check) => {
    expect(check(kit)).toEqual([]);
  });
});

it('reads every vector file, and finds cases in each', () => {
  const read = Object.keys(groups).filter(
    (group) => !['brute force', 'toy definitions', 'entered results'].includes(group),
  );
  expect(read.toSorted()).toEqual(vectorFileNames().toSorted());
  expect(Object.entries(groups).filter(([, cases]) => cases.length === 0)).toEqual([]);
});
