// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readTracked, root, sourceFiles } from './tracked-files.mjs';

const forbiddenGlobals = new Set([
  'crypto',
  'document',
  'fetch',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'setTimeout',
  'window',
]);

const files = sourceFiles().filter(
  (file) => file.startsWith('packages/instruments/src/') && !file.endsWith('.test.ts'),
);

it('instruments compile without the DOM', () => {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'packages/instruments/tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    path.join(root, 'packages/instruments'),
  );
  expect(config.options.lib.filter((name) => /dom|webworker/.test(name))).toEqual([]);
  expect(config.options.types).toEqual([]);
});

it('instruments read no clock, no chance and no surroundings', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(impureNodes)).toEqual([]);
});

function impureNodes(file) {
  const source = ts.createSourceFile(file, readTracked(file), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (isImpure(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file}:${line + 1} ${node.getText(source)}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function isImpure(node) {
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (ts.isPropertyAccessExpression(node)) return ['Date.now', 'Math.random'].includes(node.getText());
  return ts.isIdentifier(node) && forbiddenGlobals.has(node.text) && isReference(node);
}

/** A property or a declaration of that name is not the global. */
function isReference(identifier) {
  const { parent } = identifier;
  const isName = 'name' in parent && parent.name === identifier;
  return !isName;
}
