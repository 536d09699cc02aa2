// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { expect, it } from 'vitest';
import { readTracked, sourceFiles, trackedFiles } from './tracked-files.mjs';

const drawers = ['util', 'utils', 'helper', 'helpers', 'common', 'misc'];

it('no file or folder is a drawer for anything', () => {
  const named = trackedFiles().filter((file) =>
    file.split('/').some((part) => drawers.includes(part.split('.')[0])),
  );
  expect(named).toEqual([]);
});

it('every source file starts with its licence', () => {
  const line = '// SPDX-License-Identifier: Apache-2.0';
  const bare = sourceFiles().filter((file) => {
    const [first, second] = readTracked(file).split('\n');
    return (first.startsWith('#!') ? second : first) !== line;
  });
  expect(bare).toEqual([]);
});

it('file names are lower case with hyphens, and a language tag where there is one', () => {
  const name =
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]{2,3}(?:-[A-Z][A-Za-z]{1,3})?)?(?:\.[a-z-]+)*\.(?:ts|tsx|mjs|js)$/;
  expect(sourceFiles().filter((file) => !name.test(path.basename(file)))).toEqual([]);
});
