// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const defineModule = /^src\/define\/([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\.ts$/;

/**
 * Gives every tag a declaration of its own. Classes do not register themselves: a module in src/define, named after its
 * tag, registers a class that it imports, and several tags share one class. The analyzer cannot see that.
 * @param {{modules: any[]}} manifest with the paths of the sources
 * @param {string} packageFolder
 * @returns {any[]} the modules
 */
export function withElementTags({ modules }, packageFolder) {
  const tags = modules.map(({ path: file }) => defineModule.exec(file)?.[1]);
  return modules.map((module, index) => {
    const tagName = tags[index];
    if (tagName === undefined) return withoutTags(module);
    const own = module.declarations.find(({ kind }) => kind === 'class');
    const imported = findClass(module.path, { modules, packageFolder });
    const declaration =
      own === undefined ? imported : { ...own, description: own.description || imported?.description };
    if (declaration === undefined) throw new Error(`${module.path} registers no documented class.`);
    const name = own !== undefined && !own.name.startsWith('anonymous') ? own.name : className(tagName);
    return {
      ...module,
      declarations: [
        ...module.declarations.filter((other) => other !== own),
        { ...declaration, name, tagName, customElement: true },
      ],
      exports: [
        ...module.exports.filter(({ kind }) => kind !== 'custom-element-definition'),
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: module.path } },
      ],
    };
  });
}

/** Follows relative imports, nearest first, to a class that is an element. */
function findClass(startFile, { modules, packageFolder }) {
  const queue = [startFile];
  const seen = new Set(queue);
  for (const file of queue) {
    const found = modules
      .find((module) => module.path === file)
      ?.declarations.find(({ kind, customElement }) => kind === 'class' && customElement === true);
    if (found !== undefined) return found;
    for (const imported of relativeImports(file, packageFolder)) {
      if (!seen.has(imported)) queue.push(imported);
      seen.add(imported);
    }
  }
  return undefined;
}

function relativeImports(file, packageFolder) {
  const absolutePath = path.join(packageFolder, file);
  if (!existsSync(absolutePath)) return [];
  return [
    ...readFileSync(absolutePath, 'utf8').matchAll(/\bimport\s+(?!type\b)(?:[^'";]*\bfrom\s+)?'(\.[^']+)'/g),
  ].map(([, specifier]) => path.posix.join(path.posix.dirname(file), specifier.replace(/\.js$/, '.ts')));
}

function withoutTags(module) {
  const declarations = module.declarations.map(({ tagName: _, ...declaration }) => declaration);
  return {
    ...module,
    declarations,
    exports: module.exports.filter(({ kind }) => kind !== 'custom-element-definition'),
  };
}

function className(tagName) {
  return tagName
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');
}
