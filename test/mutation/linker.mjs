// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { isDefinition } from './source-files.mjs';

/** @typedef {(require: Function, exports: object, module: object) => void} Wrapper */

/** @param {string} text TypeScript @returns {Wrapper} the module as a function, not run yet */
export function compile(text) {
  const { code } = transformSync(text, { loader: 'ts', format: 'cjs', target: 'es2022' });
  return new Script(`(function (require, exports, module) {${code}\n})`).runInThisContext();
}

/**
 * Runs all modules afresh and hands over what the checks call.
 * @param {Map<string, Wrapper>} wrappers path below src -> module
 * @returns {import('../contract/kit.mjs').Kit}
 */
export function link(wrappers) {
  const loaded = new Map();
  const load = (file) => {
    if (loaded.has(file)) return loaded.get(file).exports;
    const module = { exports: {} };
    loaded.set(file, module);
    const require = (specifier) =>
      load(path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
    wrappers.get(file)(require, module.exports, module);
    return module.exports;
  };
  const definitionFiles = [...wrappers.keys()].filter(isDefinition);
  return {
    ...load('index.ts'),
    ...load('scoring/score.ts'),
    ...load('scoring/change.ts'),
    ...load('scoring/entered-result.ts'),
    definitionModules: Object.fromEntries(
      definitionFiles.map((file) => [path.posix.basename(file, '.ts'), load(file)]),
    ),
  };
}
