// SPDX-License-Identifier: Apache-2.0
import ts from 'typescript';
import { replace } from './data-mutants.mjs';

const operators = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};
const methods = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  floor: 'ceil',
  round: 'floor',
  includes: 'startsWith',
};

/**
 * Changes to code: comparison, arithmetic and logical operators, negations, conditions, numbers, truth values and what
 * an early return hands back.
 * @param {ts.SourceFile} source
 * @returns {import('./data-mutants.mjs').Edit[]}
 */
export function codeMutants(source) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    edits.push(...editsOf(node, source));
    node.forEachChild(visit);
  };
  visit(source);
  return edits;
}

function editsOf(node, source) {
  if (ts.isBinaryExpression(node)) return operatorEdits(node, source);
  if (ts.isNumericLiteral(node)) return numberEdits(node, source);
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unaryEdits(node, source);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, source, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace(node, source, 'true')];
  if (ts.isConditionalExpression(node)) return negated(node.condition, source);
  if (ts.isIfStatement(node)) return [...negated(node.expression, source), ...returnEdits(node, source)];
  if (ts.isPropertyAccessExpression(node) && Object.hasOwn(methods, node.name.text))
    return [replace(node.name, source, methods[node.name.text])];
  return [];
}

function numberEdits(node, source) {
  const around = node.parent.getText(source).replaceAll(/\s+/g, ' ').slice(0, 60);
  return [1, -1].map((step) => {
    const edit = replace(node, source, `(${Number(node.text) + step})`);
    return { ...edit, change: `${around}: ${edit.change}` };
  });
}

function operatorEdits({ operatorToken: token }, source) {
  return (operators[token.getText(source)] ?? []).map((other) => replaceOperator(token, source, other));
}

/** The line is told from others with the same operator by what stands around it. */
function replaceOperator(token, source, other) {
  const { left, right } = token.parent;
  const [before, after] = [left, right].map((side) =>
    side.getText(source).replaceAll(/\s+/g, ' ').slice(0, 40),
  );
  return {
    ...replace(token, source, other),
    change: `${before} ${token.getText(source)} ${after} -> ${other}`,
  };
}

function unaryEdits(node, source) {
  const operand = node.operand.getText(source);
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return ts.isPrefixUnaryExpression(node.operand) ? [] : [replace(node, source, `(${operand})`)];
    case ts.SyntaxKind.MinusToken:
      return [replace(node, source, `(${operand})`)];
    case ts.SyntaxKind.PlusPlusToken:
      return [replace(node, source, `${operand}--`)];
    case ts.SyntaxKind.MinusMinusToken:
      return [replace(node, source, `${operand}++`)];
    default:
      return [];
  }
}

function negated(condition, source) {
  return [replace(condition, source, `!(${condition.getText(source)})`)];
}

const otherReturns = { null: 'true', true: 'null', false: 'null' };

/** What stands behind `if (...) return`, when it is a constant; without it, the rest goes on. */
function returnEdits({ thenStatement }, source) {
  const [only] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  if (!only || !ts.isReturnStatement(only)) return [];
  const { expression } = only;
  const other = expression && otherReturns[expression.getText(source)];
  return [
    { ...replace(only, source, ';'), change: `without ${only.getText(source).slice(0, 60)}` },
    ...(other === undefined ? [] : [replace(expression, source, other)]),
  ];
}
