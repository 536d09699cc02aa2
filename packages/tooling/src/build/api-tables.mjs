// SPDX-License-Identifier: Apache-2.0

/**
 * Writes what a page's author can use of our elements as Markdown tables.
 * @param {{modules: any[]}} manifest custom-elements.json
 * @param {string} [tag] one element only
 * @returns {string}
 */
export function apiTables(manifest, tag) {
  const declarations = manifest.modules
    .flatMap((module) => module.declarations)
    .filter(({ tagName }) => tagName !== undefined && (tag === undefined || tagName === tag));
  if (declarations.length === 0) throw new Error(`No element ${tag ?? ''} in custom-elements.json.`);
  const tagsByTables = new Map();
  for (const declaration of declarations) {
    const tables = describeElement(declaration, tag === undefined);
    tagsByTables.set(tables, [...(tagsByTables.get(tables) ?? []), declaration.tagName]);
  }
  if (tag !== undefined) return [...tagsByTables.keys()].join('\n\n');
  return [...tagsByTables]
    .map(([tables, tags]) => `### ${tags.map((name) => `\`<${name}>\``).join(', ')}\n\n${tables}`)
    .join('\n\n');
}

function describeElement(declaration, hasSummary) {
  return [
    hasSummary ? firstSentence(declaration.description) : '',
    table(['property', 'attribute', 'type', 'default', 'meaning'], properties(declaration)),
    table(['method', 'meaning'], methods(declaration)),
    table(['event', 'type', 'fired'], (declaration.events ?? []).map(eventRow)),
    table(['slot', 'content'], (declaration.slots ?? []).map(slotRow)),
    table(['part', 'styles'], namedRows(declaration.cssParts)),
    table(['custom property', 'default', 'styles'], (declaration.cssProperties ?? []).map(cssPropertyRow)),
    table(['state', 'holds'], namedRows(declaration.cssStates)),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function properties({ members = [], attributes = [] }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const fieldNames = new Set(fields.map(({ name }) => name));
  const bare = attributes.filter(({ fieldName }) => fieldName === undefined || !fieldNames.has(fieldName));
  return [
    ...fields.map((field) => [
      code(field.name) + (field.readonly ? ' (read only)' : ''),
      code(field.attribute ?? attributes.find(({ fieldName }) => fieldName === field.name)?.name),
      code(field.type?.text),
      code(field.default),
      field.description,
    ]),
    ...bare.map((attribute) => [
      '',
      code(attribute.name),
      code(attribute.type?.text),
      code(attribute.default),
      attribute.description,
    ]),
  ];
}

function methods({ members = [] }) {
  return members
    .filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic)
    .map(({ name, parameters = [], return: result, description }) => [
      code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})${returned(result)}`),
      description,
    ]);
}

function returned(result) {
  return result?.type?.text === undefined || result.type.text === 'void' ? '' : `: ${result.type.text}`;
}

function eventRow({ name, type, description }) {
  return [code(name), code(type?.text), description];
}

function slotRow({ name, description }) {
  return [name === '' ? '(default)' : code(name), description];
}

function cssPropertyRow({ name, default: initial, description }) {
  return [code(name), code(initial), description];
}

function namedRows(entries = []) {
  return entries.map(({ name, description }) => [code(name), description]);
}

/** Leaves out a table without rows, and columns that are empty in every row. */
function table(headings, rows) {
  if (rows.length === 0) return '';
  const used = headings.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells) =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(cell)
      .join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map((row) => line(row))].join('\n');
}

function cell(text = '') {
  return text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim();
}

function code(text) {
  return text === undefined || text === '' ? '' : `\`${text}\``;
}

function firstSentence(text = '') {
  return /^[^]*?[.!?](?=\s|$)/.exec(text)?.[0].replaceAll(/\s+/g, ' ') ?? text;
}
