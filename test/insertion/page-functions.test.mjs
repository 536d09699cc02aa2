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

const targets = ['chromium', 'firefox'];
const checkMs = 120_000;

describe('the functions for pages, as they were built,', () => {
  const load = async (target) => {
    const file = path.join(root, `extension/dist/${target}/assets/page.js`);
    return Object.values(await import(pathToFileURL(file).href)).map(String);
  };

  it.each(targets)('are all there for %s', async (target) => {
    expect((await load(target)).length).toBe(sources.length);
  });

  it(
    'use nothing but their arguments and what every page has',
    async () => {
      const texts = (await Promise.all(targets.map(load))).flat();
      const unknown = unknownNames([...new Set(texts), '() => helperOfTheBundle(1)']);
      expect(unknown).toEqual(["Cannot find name 'helperOfTheBundle'."]);
    },
    checkMs,
  );
});

/** Only the text of a function is sent to the page: what stands around it in the bundle is not. */
function unknownNames(texts) {
  const target = ts.ScriptTarget.ES2022;
  const lib = ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
  const options = { allowJs: true, checkJs: true, noEmit: true, target, lib, types: [] };
  const files = new Map(
    texts.map((text, index) => [
      `function-${index}.js`,
      ts.createSourceFile(`function-${index}.js`, `export const run = ${text};`, target, true),
    ]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => files.get(file) ?? getSourceFile.call(host, file, ...rest);
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.values()]
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .filter(({ code }) => unknownName.has(code))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
    .filter((message) => !allowed.includes(message));
}
