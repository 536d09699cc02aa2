// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '@cradleside/tooling/list-files';
import { root } from '@cradleside/tooling/pnpm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const sources = path.join(root, 'extension/src');

/** Folder = place where the code runs. What each may import. */
const zones = {
  background: { folders: ['protocol', 'platform'], packages: [] },
  panel: {
    folders: ['protocol', 'platform', 'page'],
    packages: [
      /^@cradleside\/(?:instruments|elements|charting|policy|record-store|handoff|safety|self-report|supervision)(?:\/|$)/,
      /^lit(?:\/|$)/,
      /^zod(?:\/|$)/,
    ],
  },
  page: { folders: ['protocol'], packages: [] },
  platform: { folders: ['protocol'], packages: [/^webextension-polyfill$/] },
  protocol: { folders: [], packages: [] },
};

describe.each(Object.keys(zones))('extension/src/%s', (zone) => {
  const { folders, packages } = zones[zone];
  const imports = listFiles(path.join(sources, zone), /^(?!.*\.test\.ts$).*\.ts$/).flatMap(importsOf);

  it('imports nothing but what may run where it runs', () => {
    const stray = imports.filter(({ file, specifier }) => {
      if (!specifier.startsWith('.')) return !packages.some((pattern) => pattern.test(specifier));
      const [folder] = path.relative(sources, path.resolve(path.dirname(file), specifier)).split(path.sep);
      return folder !== zone && !folders.includes(folder);
    });
    expect(stray.map(nameOf)).toEqual([]);
  });

  it('says in a few lines what runs there', () => {
    const readme = readFileSync(path.join(sources, zone, 'README.md'), 'utf8');
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });
});

it('functions for pages import nothing at run time', () => {
  const imports = listFiles(path.join(sources, 'page'), /^(?!.*\.test\.ts$).*\.ts$/).flatMap(importsOf);
  expect(imports.filter(({ isType }) => !isType).map(nameOf)).toEqual([]);
});

it('functions for pages are handed on by the chart-page folder of the panel alone', () => {
  const stray = listFiles(path.join(sources, 'panel'), /^(?!chart-page\/|.*\.test\.ts$).*\.ts$/)
    .flatMap(importsOf)
    .filter(({ specifier }) => /(?:^|\/)page\//.test(specifier));
  expect(stray.map(nameOf)).toEqual([]);
});

describe('the page with the camera', () => {
  const reached = reach(path.join(sources, 'panel/scan.ts'));

  it('reaches nothing that holds keys or records', () => {
    const named = [...reached].map((file) => path.relative(sources, file));
    const stray = named.filter((file) => /^panel\/(?:practice|links|locked|handover|families)\//.test(file));
    expect(stray).toEqual([]);
    expect(named).toContain(path.join('panel', 'scan', 'scan-app.ts'));
    const packages = [...reached].flatMap(importsOf).map(({ specifier }) => specifier);
    expect(packages.filter((specifier) => specifier.startsWith('@cradleside/record-store'))).toEqual([]);
  });
});

/** All files that a file imports, and those that they import; types apart. */
function reach(file, known = new Set()) {
  if (known.has(file) || !existsSync(file)) return known;
  known.add(file);
  for (const { specifier, isType } of importsOf(file))
    if (specifier.startsWith('.') && !isType)
      reach(path.resolve(path.dirname(file), specifier.replace(/\.js$/, '.ts')), known);
  return known;
}

it('requests are sent by one file, and it holds them to what the agency has named', () => {
  const asks = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;
  const found = listFiles(sources, /^(?!.*\.test\.ts$).*\.ts$/).filter((file) =>
    asks.test(readFileSync(file, 'utf8')),
  );
  expect(found.map((file) => path.relative(sources, file))).toEqual([
    path.join('platform', 'allowed-fetch.ts'),
  ]);
});

it('the polyfill is named in the platform folder alone, as a value in one file', () => {
  const found = listFiles(sources, /^(?!.*\.test\.ts$).*\.ts$/)
    .flatMap(importsOf)
    .filter(({ specifier, isType }) => specifier === 'webextension-polyfill' && !isType);
  expect(found.map(({ file }) => path.relative(sources, file))).toEqual([
    path.join('platform', 'browser.ts'),
  ]);
});

describe('the compiler', () => {
  it.each([
    ['background', 'document.title', 'refuses'],
    ['background', 'chrome.runtime.id', 'refuses'],
    ['background', 'setTimeout(() => undefined, 1)', 'takes'],
    ['panel', 'chrome.runtime.id', 'refuses'],
    ['panel', 'browser.runtime.id', 'refuses'],
    ['panel', 'document.title', 'takes'],
    ['page', 'chrome.runtime.id', 'refuses'],
    ['page', 'browser.runtime.id', 'refuses'],
    ['page', 'document.title', 'takes'],
    ['protocol', 'document.title', 'refuses'],
    ['protocol', 'setTimeout(() => undefined, 1)', 'refuses'],
    ['protocol', 'JSON.stringify(1)', 'takes'],
  ])('in %s meets %s and %s it', (zone, expression, verdict) => {
    expect(compiles(zone, expression) ? 'takes' : 'refuses').toBe(verdict);
  });
});

/** With the options of the folder's own tsconfig.json. */
function compiles(zone, expression) {
  const folder = path.join(sources, zone);
  const config = path.join(folder, 'tsconfig.json');
  const { options } = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  );
  const name = path.join(folder, 'probe.ts');
  const settings = {
    ...options,
    composite: false,
    noEmit: true,
    emitDeclarationOnly: false,
    declaration: false,
    declarationMap: false,
  };
  const host = ts.createCompilerHost(settings);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (asked, version) =>
    asked === name
      ? ts.createSourceFile(name, `export const probe: unknown = ${expression};`, version)
      : getSourceFile(asked, version);
  const program = ts.createProgram([name], settings, host);
  return program.getSemanticDiagnostics(program.getSourceFile(name)).length === 0;
}

function fail({ messageText }) {
  throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function importsOf(file) {
  if (!existsSync(file)) return [];
  const found = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node) => {
    if (ts.isImportDeclaration(node))
      found.push({
        file,
        specifier: node.moduleSpecifier.text,
        isType: node.importClause?.isTypeOnly === true,
      });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      found.push({ file, specifier: node.moduleSpecifier.text, isType: node.isTypeOnly });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ file, specifier: node.arguments[0].text, isType: false });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf({ file, specifier }) {
  return `${path.relative(root, file)} imports ${specifier}`;
}
