// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { readTracked, sourceFiles } from './tracked-files.mjs';

const mostLines = { logic: 200, element: 300, test: 350 };

it.each(Object.keys(mostLines))('no %s file is longer than its limit', (kind) => {
  const tooLong = sourceFiles()
    .filter((file) => kindOf(file) === kind)
    .map((file) => ({ file, lines: readTracked(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > mostLines[kind])
    .map(({ file, lines }) => `${file}: ${lines} lines, the limit is ${mostLines[kind]}`);
  expect(tooLong).toEqual([]);
});

function kindOf(file) {
  if (/^test\/|\/testing\/|\.(?:test|soak)\.[a-z]+$/.test(file)) return 'test';
  if (/\/definitions\/|\/strings\/|\/fixtures\/|\.texts\.ts$/.test(file)) return 'data';
  if (!hasCode(readTracked(file))) return 'types';
  return /\bclass \w+ extends (?:\w*Element|Screen|FormControl|QuestionnaireState|QuestionnaireForm)\b/.test(
    readTracked(file),
  )
    ? 'element'
    : 'logic';
}

function hasCode(text) {
  return /^(?:export )?(?:default )?(?:async )?(?:const|let|function|class|enum)\b/m.test(text);
}
