// SPDX-License-Identifier: Apache-2.0
import ts from 'typescript';
import { readTracked, trackedFiles } from '../architecture/tracked-files.mjs';

/** Where the kit's own words stand, besides the checklist, whose wording is ours too. Instrument wording stands elsewhere. */
const ownWords =
  /^(?:packages\/[^/]+\/src\/(?:.+\/)?strings\/[^/]+|(?:packages\/[^/]+|extension)\/src\/.+\.texts|packages\/instruments\/src\/definitions\/fidelity-checklist)\.ts$/;

/** @returns {{file: string, text: string}[]} every text of the kit, keys, types and imports apart */
export function kitStrings() {
  return trackedFiles(ownWords)
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => textsOf(file).map((text) => ({ file, text })));
}

function textsOf(file) {
  const source = ts.createSourceFile(file, readTracked(file), ts.ScriptTarget.ES2022, true);
  const found = [];
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) && !isKey(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' … '));
    node.forEachChild(visit);
  };
  visit(source);
  return found.filter((text) => /\p{L}/u.test(text));
}

function isKey(node) {
  const { parent } = node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
