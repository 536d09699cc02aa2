// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import ts from 'typescript';
import { readTracked } from './tracked-files.mjs';

/**
 * @param {string} file relative to the root
 * @returns {string[]} what the module names in imports and exports, types among them
 */
export function importsOf(file) {
  return ts.preProcessFile(readTracked(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/**
 * @param {string} specifier
 * @returns {string} the package of a bare specifier
 */
export function packageOf(specifier) {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** @param {string} specifier @returns {boolean} */
export function isRelative(specifier) {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/**
 * @param {string} file relative to the root
 * @param {string} specifier a relative one
 * @returns {string} where it leads, relative to the root
 */
export function targetOf(file, specifier) {
  return path.posix.join(path.posix.dirname(file), specifier);
}
