// SPDX-License-Identifier: Apache-2.0
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extensionTargets } from '@cradleside/tooling/build/extension-manifest';
import { root } from '@cradleside/tooling/pnpm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** TypeScript's numbers for a name that is declared nowhere, in its several wordings. */
const unknownNameCodes = new Set([
  2304, 2318, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 18004,
]);

describe.each(extensionTargets)('functions that are sent to pages, as built for %s', (target) => {
  const file = path.join(root, 'extension/dist', target, 'assets/page.js');

  it('stand in a chunk that holds nothing else', async () => {
    expect(existsSync(file)).toBe(true);
    const functions = Object.values(await import(pathToFileURL(file).href));
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((value) => typeof value !== 'function')).toEqual([]);
  });

  it('use nothing but their arguments and what every page has', async () => {
    const functions = Object.values(await import(pathToFileURL(file).href));
    expect(functions.flatMap((value) => faultsOf(String(value)))).toEqual([]);
  });
});

it.each([
  ['a variable of the module', '() => e.size', ["Cannot find name 'e'."]],
  ['a helper of the bundler', 'function a(b) { return __spread(b); }', ["Cannot find name '__spread'."]],
  ['the extension', 'async () => chrome.storage.local.get()', ["Cannot find name 'chrome'."]],
  ['a method in short form, which is no expression', 'read() { return 1; }', ["')' expected."]],
  [
    'the one browser function that content scripts have for closed shadow roots',
    '(a) => (typeof chrome > `u` ? void 0 : chrome.dom)?.openOrClosedShadowRoot(a)',
    [],
  ],
  ['only the page', '(a, b = 1) => document.querySelectorAll(a).length + b', []],
  ['only itself', 'function a(b) { return b > 0 ? a(b - 1) : location.href; }', []],
])('a function that uses %s is told apart', (_, text, faults) => {
  expect(faultsOf(text)).toEqual(faults);
});

/** `chrome.dom` gives what an element hides from the page's scripts, and nothing of the extension. */
const domOnly = /typeof chrome\b|\bchrome\??\.dom\b/g;

/** What `func` becomes: text, put between parentheses in another world. */
function faultsOf(functionText) {
  const text = functionText.replaceAll(domOnly, 'undefined');
  const name = '/page-function.js';
  const options = { allowJs: true, checkJs: true, noEmit: true, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (asked, version) =>
    asked === name
      ? ts.createSourceFile(name, `(${text}\n);\nexport {};`, version)
      : cached(asked, () => getSourceFile(asked, version));
  const program = ts.createProgram([name], options, host);
  const source = program.getSourceFile(name);
  const [parseFault] = program.getSyntacticDiagnostics(source);
  if (parseFault !== undefined) return [messageOf(parseFault)];
  return program
    .getSemanticDiagnostics(source)
    .filter(({ code }) => unknownNameCodes.has(code))
    .map(messageOf);
}

const librarySources = new Map();

function cached(name, read) {
  if (!librarySources.has(name)) librarySources.set(name, read());
  return librarySources.get(name);
}

function messageOf({ messageText }) {
  return ts.flattenDiagnosticMessageText(messageText, '\n');
}
