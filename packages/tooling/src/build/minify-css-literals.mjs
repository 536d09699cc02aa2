// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';

const cssLiteral = /\bcss\s*`((?:[^`\\$]|\\[^]|\$(?!\{)|\$\{[^{}]*\})*)`/g;

/** What must be left as it is: strings, interpolations, unquoted addresses; and comments, which go. */
const token = /("(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\$\{[^{}]*\}|url\([^)'"]*\))|\/\*[^]*?\*\//g;

/** Makes the style modules that are published small. */
export async function buildStep() {
  let savedBytes = 0;
  for (const file of listFiles(
    path.join(root, 'packages'),
    /^(?:elements|self-report)\/dist\/.*\.styles\.js$/,
  )) {
    const source = readFileSync(file, 'utf8');
    const minified = minifyCssLiterals(source);
    if (minified === source) continue;
    savedBytes += source.length - minified.length;
    writeFileSync(file, minified);
  }
  return savedBytes === 0 ? 'up to date' : `${savedBytes} characters removed`;
}

/**
 * Collapses white space and drops comments in the css literals of a module.
 * @param {string} source JavaScript
 * @returns {string}
 */
export function minifyCssLiterals(source) {
  return source.replaceAll(cssLiteral, (_, css) => `css\`${minifyCss(css)}\``);
}

/** @param {string} css without expressions @returns {string} */
export function minifyCss(css) {
  const kept = [];
  const bare = css.replaceAll(token, (_, text) => {
    if (text === undefined) return ' ';
    kept.push(text);
    return `\uE000${kept.length - 1}\uE000`;
  });
  return bare
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/(?<=[{;])([\w-]+): /g, '$1:')
    .replaceAll(';}', '}')
    .trim()
    .replaceAll(/\uE000(\d+)\uE000/g, (_, index) => kept[Number(index)]);
}
