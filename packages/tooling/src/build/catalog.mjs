// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';

const source = path.join(root, 'packages/instruments/src');
const definition =
  /export const (\w+) = \{[^]*?\} as const satisfies (?:Instrument|Checklist|ResultOnlyInstrument);/;

/** Writes the catalog from the folder of definitions, so that a new instrument is one file. */
export async function buildStep() {
  const file = path.join(source, 'catalog.ts');
  const text = catalogText(
    readdirSync(path.join(source, 'definitions'))
      .filter((name) => /^[^.]+\.ts$/.test(name))
      .sort()
      .map((name) => ({ name, text: readFileSync(path.join(source, 'definitions', name), 'utf8') })),
  );
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return 'up to date';
  writeFileSync(file, text);
  return 'catalog.ts';
}

/**
 * The catalog module over some definition files.
 * @param {{name: string, text: string}[]} files
 * @returns {string} TypeScript
 */
export function catalogText(files) {
  const entries = files.map(({ name, text }) => {
    const identifier = definition.exec(text)?.[1];
    if (!identifier)
      throw new Error(`catalog: ${name} exports no definition that satisfies an instrument type.`);
    return { identifier, module: `./definitions/${name.replace(/\.ts$/, '.js')}` };
  });
  return `// SPDX-License-Identifier: Apache-2.0
// Written by the build from the folder of definitions.
${entries.map(({ identifier, module }) => `import { ${identifier} } from '${module}';`).join('\n')}

/** Every definition that ships. Importing it imports all their texts. */
export const instruments = [
${entries.map(({ identifier }) => `  ${identifier},`).join('\n')}
] as const;
`;
}
