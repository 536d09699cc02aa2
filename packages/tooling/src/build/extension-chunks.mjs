// SPDX-License-Identifier: Apache-2.0

/**
 * What is loaded together. `at`: where it begins, a page and the screen that it always shows next, with all that these
 * import statically; `later`: and with whatever else may be loaded from there.
 * @type {Readonly<Record<string, {at: readonly string[], later?: boolean}>>}
 */
const loads = {
  panel: { at: ['panel.html', 'families/families-screen.ts'] },
  locked: { at: ['locked.html'] },
  handover: { at: ['handover.html'] },
  scan: { at: ['scan.html'] },
  // These windows may ask for a form or a reader of codes. The file where they find it must not hold the panel.
  window: { at: ['handover.html', 'scan.html'], later: true },
};

/**
 * Which modules stand together in one file, so that a page asks for few, and large ones squeeze better than small ones.
 * What several pages need at first stands apart from what one of them does; what no page needs at first is left alone.
 * @param {readonly import('vite').Rolldown.OutputChunk[]} chunks of a bundle that was split without any such grouping
 * @param {string} folder `extension/src/panel`
 * @returns {import('vite').Rolldown.CodeSplittingGroup[]}
 */
export function firstLoadGroups(chunks, folder) {
  const nameOf = new Map();
  for (const [load, { at, later = false }] of Object.entries(loads)) {
    const starts = at.map((file) => chunkOf(chunks, `${folder}/${file}`));
    for (const id of modulesFrom(starts, { chunks, later }))
      if (!later || nameOf.has(id)) nameOf.set(id, `${nameOf.get(id) ?? 'first'}.${load}`);
  }
  const names = [...new Set(nameOf.values())];
  // What is needed by most comes first: a group takes what its modules import with it, unless another one has it already.
  return names
    .toSorted((one, other) => loadsIn(other) - loadsIn(one))
    .map((name, place) => ({
      name,
      test: (id) => nameOf.get(id) === name,
      priority: names.length - place,
    }));
}

function chunkOf(chunks, id) {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId === id);
  if (!chunk) throw new Error(`${id}: no file of its own in the bundle`);
  return chunk;
}

/** Without the modules that begin something when they are loaded: entries stay files of their own. */
function modulesFrom(starts, { chunks, later }) {
  const fileOf = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set();
  const visit = (chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    const { imports, dynamicImports } = chunk;
    for (const name of later ? [...imports, ...dynamicImports] : imports) visit(fileOf.get(name));
  };
  for (const start of starts) visit(start);
  return [...seen].flatMap(({ moduleIds, isEntry, isDynamicEntry }) =>
    isEntry || isDynamicEntry ? [] : moduleIds,
  );
}

function loadsIn(name) {
  return name.split('.').length;
}
