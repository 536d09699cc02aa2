// SPDX-License-Identifier: Apache-2.0
import ts from 'typescript';

/** @typedef {{start: number, end: number, text: string, change: string}} Edit one change to a source file */

const flags = new Set([
  'askedByPerson',
  'askedWhen',
  'core',
  'declinedAs',
  'isDefault',
  'max',
  'min',
  'orDeclined',
  'required',
  'reversed',
  'scale',
  'screens',
  'shownFrom',
  'subscale',
  'unscored',
]);
const idLists = new Set(['items', 'anyOf']);
const swaps = {
  'act-now': 'note',
  note: 'act-now',
  worse: 'better',
  better: 'worse',
  reliable: 'meaningful',
  meaningful: 'reliable',
  remission: 'end-state',
  'end-state': 'remission',
};

/**
 * Changes to what a definition says: each number by 1 up and down, each list by one entry less and each list of item
 * ids by one more, each flag left out or turned, each kind exchanged.
 * @param {ts.SourceFile} source
 * @returns {Edit[]}
 */
export function dataMutants(source) {
  const itemIds = idsOfItems(source);
  const edits = [];
  const visit = (node) => {
    // Where a definition comes from is prose.
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === 'provenance') return;
    edits.push(...editsOf(node, source, itemIds));
    node.forEachChild(visit);
  };
  visit(source);
  return edits;
}

function editsOf(node, source, itemIds) {
  if (ts.isNumericLiteral(node)) return numberEdits(node, source);
  if (ts.isArrayLiteralExpression(node)) return listEdits(node, source, itemIds);
  if (!ts.isPropertyAssignment(node)) return [];
  const name = node.name.getText(source);
  return [...(flags.has(name) ? flagEdits(node, source) : []), ...swapEdits(node, source)];
}

function numberEdits(node, source) {
  const value = Number(node.text);
  return [value + 1, value - 1].map((other) => replace(node, source, `(${other})`));
}

function listEdits(list, source, itemIds) {
  const parts = list.elements.map((element) => element.getText(source));
  const edits = parts.map((part, index) => ({
    ...replace(list, source, `[${parts.filter((_, other) => other !== index).join(', ')}]`),
    change: `without ${part.replaceAll(/\s+/g, ' ').slice(0, 60)}`,
  }));
  const isIdList =
    ts.isPropertyAssignment(list.parent) &&
    idLists.has(list.parent.name.getText(source)) &&
    list.elements.every(ts.isStringLiteral);
  const named = new Set(list.elements.map((element) => element.text));
  const further = itemIds.find((id) => !named.has(id));
  if (!isIdList || further === undefined) return edits;
  return [
    ...edits,
    { ...replace(list, source, `[${[...parts, `'${further}'`].join(', ')}]`), change: `with '${further}'` },
  ];
}

function flagEdits(property, source) {
  const value = property.initializer.getText(source);
  if (value === 'false') return [replace(property.initializer, source, 'true')];
  const [name, around] = [property.name, property.parent].map((node) =>
    node.getText(source).replaceAll(/\s+/g, ' ').slice(0, 40),
  );
  return [{ ...replace(property, source, '...{}'), change: `${around}: without ${name}` }];
}

function swapEdits({ initializer }, source) {
  if (!ts.isStringLiteral(initializer)) return [];
  const other = swaps[initializer.text];
  return other === undefined ? [] : [replace(initializer, source, `'${other}'`)];
}

/** Ids of the objects in the list named `items`. */
function idsOfItems(source) {
  const found = [];
  const visit = (node) => {
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText(source) === 'items' &&
      ts.isArrayLiteralExpression(node.initializer)
    ) {
      for (const element of node.initializer.elements.filter(ts.isObjectLiteralExpression)) {
        const id = element.properties.find(({ name }) => name?.getText(source) === 'id');
        if (id) found.push(id.initializer.text);
      }
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** @returns {Edit} */
export function replace(node, source, text) {
  const start = node.getStart(source);
  const written = node.getText(source).replaceAll(/\s+/g, ' ').slice(0, 60);
  return { start, end: node.end, text, change: `${written} -> ${text.replaceAll(/\s+/g, ' ').slice(0, 60)}` };
}
