// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { codeMutants } from './code-mutants.mjs';
import { dataMutants } from './data-mutants.mjs';

const folder = fileURLToPath(new URL('../../packages/instruments/src/', import.meta.url));
const definitions = /^definitions\//;
const outsideMutation = /^(?:schema|administration)\/|\.test\.ts$|\.d\.ts$/;
const mutatedCode = /^scoring\/|^screen-decision\.ts$|^select-thresholds\.ts$/;
const mutatedData = /^definitions\/|^response-scales\.ts$/;

/** @returns {Map<string, string>} path below src -> text, of everything that definitions and scoring consist of */
export function readSources() {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !outsideMutation.test(file));
  return new Map(files.toSorted().map((file) => [file, readFileSync(folder + file, 'utf8')]));
}

/** @param {string} file @returns {boolean} */
export const isDefinition = (file) => definitions.test(file);

/**
 * @typedef {object} Mutant
 * @property {string} file path below src
 * @property {number} line
 * @property {string} code the line, without indentation
 * @property {string} change
 * @property {string} text the whole file with the change
 */

/** @param {Map<string, string>} sources @returns {Mutant[]} */
export function listMutants(sources) {
  return [...sources].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    return editsOf(file, source).map(({ start, end, text: changed, change }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return {
        file,
        line: line + 1,
        code: text.split('\n')[line].trim().slice(0, 140),
        change,
        text: text.slice(0, start) + changed + text.slice(end),
      };
    });
  });
}

function editsOf(file, source) {
  if (mutatedCode.test(file)) return codeMutants(source);
  return mutatedData.test(file) ? dataMutants(source) : [];
}
