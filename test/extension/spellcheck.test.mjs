// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const panel = new URL('../../extension/src/panel/', import.meta.url);
const folders = ['families', 'family', 'note', 'visit', 'result', 'supervision'];
const unread = /type=(?:"(?:date|checkbox|radio|password|file|number)"|\$)/;

function controls(folder) {
  return readdirSync(new URL(`${folder}/`, panel))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const text = readFileSync(new URL(`${folder}/${name}`, panel), 'utf8');
      return [...text.matchAll(/<(?:input|textarea)\b[\s\S]*?(?:\/>|><\/textarea>)/g)].map(([control]) => [
        `${folder}/${name}`,
        control,
      ]);
    });
}

const texts = folders.flatMap(controls).filter(([, control]) => !unread.test(control));

it('finds the controls that take text', () => {
  expect(texts.length).toBeGreaterThan(5);
});

it.each(texts)('%s sends no typed word to a spelling service', (_, control) => {
  expect(control).toContain('spellcheck="false"');
});
