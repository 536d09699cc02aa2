// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '@cradleside/tooling/pnpm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = readdirSync(path.join(root, 'extension/src/page')).filter(
  (name) => name.endsWith('.ts') && name !== 'page-memory.ts',
);
/** Names that TypeScript reports as unknown. */
const unknownName = new Set([2304, 2552, 2663, 18004]);
/** Chromium has it in the world of an extension; it is asked for with care. */
const allowed = ["Cannot find name 'chrome'."];

describe.each(['chromium', 'firefox'])('the functions for pages, as built for %s', (target) => {
  const load = async () => {
    const file = path.join(root, `extension/dist/${target}/assets/page.js`);
    return Object.values(await import(pathToFileURL(file).href));
  };

  it('are all there', async () => {
    expect((await load()).length).toBe(sources.length);
  });

  it('use nothing but their arguments and what every page has', async () => {
    const texts = (await load()).map(String);
    expect(texts.flatMap(unknownNames)).toEqual([]);
  });
});

/** Only the text of a function is sent to the page: what stands around it in the bundle is not. */
function unknownNames(text) {
  const name = 'function.js';
  const options = { allowJs: true, checkJs: true, noEmit: true, target: ts.ScriptTarget.ES2022 };
  options.lib = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  options.types = [];
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, `export const run = ${text};`, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .filter(({ code }) => unknownName.has(code))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .filter((message) => !allowed.includes(message));
}
