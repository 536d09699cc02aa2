// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';

/** Makes the templates that are published small: line breaks with their indentation go, other white space stays. */
export async function buildStep() {
  let savedBytes = 0;
  for (const file of listFiles(
    path.join(root, 'packages'),
    /^(?:elements|self-report)\/dist\/(?!cdn\/cradleside).*\.js$/,
  )) {
    const source = readFileSync(file, 'utf8');
    const minified = minifyHtmlLiterals(source);
    if (minified === source) continue;
    savedBytes += source.length - minified.length;
    writeFileSync(file, minified);
  }
  return savedBytes === 0 ? 'up to date' : `${savedBytes} characters removed`;
}

/**
 * Takes line breaks and the indentation behind them out of the static parts of html and svg templates: between two tags
 * wholly, elsewhere down to one space.
 * @param {string} source JavaScript
 * @returns {string}
 */
export function minifyHtmlLiterals(source) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText(tree))) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const part of parts) {
        const text = part.getText(tree);
        edits.push([part.getStart(tree), part.getEnd(), collapse(text)]);
      }
    }
    ts.forEachChild(node, visit);
  };
  const tree = ts.createSourceFile('module.js', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  visit(tree);
  let minified = source;
  for (const [start, end, text] of edits.sort(([one], [other]) => other - one)) {
    minified = minified.slice(0, start) + text + minified.slice(end);
  }
  return minified;
}

/** `text` runs from its opening ` or } to its closing ` or ${. */
function collapse(text) {
  return text
    .replaceAll(/>\s*\n\s*(?=<)/g, '>')
    .replaceAll(/(?<=^[`}])\s*\n\s*(?=<)/g, '')
    .replaceAll(/>\s*\n\s*(?=\$\{$|`$)/g, '>')
    .replaceAll(/(?<=^\})\s*\n\s*(?=\$\{$|`$)/g, '')
    .replaceAll(/\s*\n\s*(?=>|\/>)/g, '')
    .replaceAll(/\s*\n\s*/g, ' ');
}
