// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { firstLoadGroups } from './extension-chunks.mjs';

const folder = '/panel';

function chunk(fileName, { entry, imports = [], dynamicImports = [] } = {}) {
  return {
    fileName,
    facadeModuleId: entry === undefined ? null : `${folder}/${entry}`,
    isEntry: entry?.endsWith('.html') ?? false,
    isDynamicEntry: entry?.endsWith('.ts') ?? false,
    moduleIds: [`/${fileName}.ts`],
    imports,
    dynamicImports,
  };
}

const chunks = [
  chunk('panel', { entry: 'panel.html', imports: ['shell'], dynamicImports: ['families', 'rare'] }),
  chunk('families', { entry: 'families/families-screen.ts', imports: ['rows', 'words'] }),
  chunk('locked', { entry: 'locked.html', imports: ['words'], dynamicImports: ['shell'] }),
  chunk('handover', { entry: 'handover.html', imports: ['words'], dynamicImports: ['form'] }),
  chunk('scan', { entry: 'scan.html', imports: ['camera'] }),
  chunk('form', { entry: 'form.ts', imports: ['scoring', 'layout'] }),
  chunk('rare', { entry: 'rare.ts', imports: ['rare-part'] }),
  chunk('shell', { imports: ['scoring'] }),
  ...['rows', 'words', 'camera', 'scoring', 'layout', 'rare-part'].map((name) => chunk(name)),
];

/** Name of the file -> its modules, in the order in which they are taken. */
function filesOf(groups) {
  const left = new Set(chunks.flatMap(({ moduleIds }) => moduleIds));
  return groups
    .toSorted((one, other) => other.priority - one.priority)
    .map(({ name, test }) => {
      const taken = [...left].filter((id) => test(id));
      for (const id of taken) left.delete(id);
      return [name, taken];
    });
}

it('puts what pages need at first together, by the pages that need it, most of them first', () => {
  expect(filesOf(firstLoadGroups(chunks, folder))).toEqual([
    ['first.panel.locked.handover.window', ['/words.ts']],
    ['first.panel.window', ['/scoring.ts']],
    ['first.scan.window', ['/camera.ts']],
    ['first.panel', ['/shell.ts', '/rows.ts']],
  ]);
});

it('leaves alone what begins something when it is loaded, and what no page needs at first', () => {
  const grouped = filesOf(firstLoadGroups(chunks, folder)).flatMap(([, ids]) => ids);
  for (const name of ['panel', 'families', 'form', 'rare', 'layout', 'rare-part'])
    expect(grouped).not.toContain(`/${name}.ts`);
});

it('says which page or screen has no file of its own any more', () => {
  const without = chunks.filter(({ fileName }) => fileName !== 'families');
  expect(() => firstLoadGroups(without, folder)).toThrow('families-screen.ts');
});
