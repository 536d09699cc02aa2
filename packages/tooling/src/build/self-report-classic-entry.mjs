// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';

/**
 * Makes the entry of a bundle a classic script, so that a browser keeps its compiled code with the file: what a worker puts
 * into its cache while it is installed, Chromium compiles whole, but as a classic script only. What other chunks import of
 * it they take from a property of the global object, which it sets at its end. So it has to run before they do, it must not
 * import anything itself, and what it exports must not change.
 * @param {string} property
 * @returns {import('vite').Plugin}
 */
export function classicEntry(property) {
  return {
    name: 'classic-entry',
    renderChunk(code, chunk, _options, { chunks }) {
      const { body } = this.parse(code);
      if (chunk.isEntry) return { code: toClassic(code, body, property), map: null };
      const entry = Object.values(chunks).find(({ isEntry }) => isEntry);
      return { code: readExports(code, body, { file: entry.fileName, property }), map: null };
    },
  };
}

function toClassic(code, body, property) {
  if (body.some(({ type }) => type === 'ImportDeclaration'))
    throw new Error('The entry imports another chunk, which a classic script cannot.');
  let exported = [];
  const text = replaceNodes(code, body, (node) => {
    if (!node.type.startsWith('Export')) return undefined;
    if (node.type !== 'ExportNamedDeclaration' || node.declaration || node.source)
      throw new Error(`Not a list of names: ${code.slice(node.start, node.end)}`);
    exported = node.specifiers.map(({ local, exported: as }) => `${as.name}: ${local.name}`);
    return '';
  });
  return `(() => {\n${text}\nglobalThis.${property} = { ${exported.join(', ')} };\n})();`;
}

function readExports(code, body, { file, property }) {
  const name = path.posix.basename(file);
  return replaceNodes(code, body, (node) => {
    if (node.type !== 'ImportDeclaration' || path.posix.basename(node.source.value) !== name)
      return undefined;
    const names = node.specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`);
    return `const { ${names.join(', ')} } = globalThis.${property};`;
  });
}

function replaceNodes(code, body, replace) {
  let text = '';
  let end = 0;
  for (const node of body) {
    const other = replace(node);
    if (other === undefined) continue;
    text += code.slice(end, node.start) + other;
    end = node.end;
  }
  return text + code.slice(end);
}
