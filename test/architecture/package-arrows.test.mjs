// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, isRelative, packageOf, targetOf } from './imports.mjs';
import { readTracked, sourceFiles, trackedFiles } from './tracked-files.mjs';

/** What each package may import at run time, besides itself. The tooling is private and imports tools freely. */
const allowedImports = {
  instruments: ['zod'],
  elements: ['lit', '@cradleside/instruments', '@cradleside/charting'],
  charting: ['@cradleside/instruments'],
  policy: ['zod', '@cradleside/instruments'],
  safety: ['zod', '@cradleside/instruments', '@cradleside/charting'],
  supervision: ['zod', '@cradleside/charting'],
  'record-store': ['idb', 'hash-wasm', '@hpke/core'],
  handoff: ['cborg', '@hpke/core', 'qr', 'zxing-wasm'],
  relay: ['hono', '@hono/node-server', 'node-sqlite3-wasm', 'pg', 'zod'],
  'self-report': ['lit', '@cradleside/elements', '@cradleside/handoff', '@cradleside/instruments'],
};

const testTools = ['vitest', 'fast-check', 'chai', 'axe-core', 'fake-indexeddb', '@noble/hashes', 'sql.js'];

/** What runs on a server may use what Node brings along. */
const serverPackages = ['relay'];

const isTest = (file) => /\.test\.[a-z]+$|\/testing\//.test(file);
const packageFolders = [
  ...new Set(trackedFiles(/^packages\/[^/]+\/package\.json$/).map((file) => file.split('/')[1])),
];
const publishedPackages = packageFolders.filter((folder) => folder !== 'tooling');

/** `react` names types only, and stands as an optional peer. */
const isTypesOfPeer = ({ peerDependencies = {} }, specifier) => `@types/${specifier}` in peerDependencies;

describe.each(publishedPackages)('package %s', (folder) => {
  const files = sourceFiles().filter((file) => file.startsWith(`packages/${folder}/src/`));
  const manifest = JSON.parse(readTracked(`packages/${folder}/package.json`));

  it('has a line in the table of arrows', () => {
    expect(Object.keys(allowedImports)).toContain(folder);
  });

  it('imports nothing but what its arrows allow', () => {
    const stray = files.flatMap((file) => {
      const allowed = [...allowedImports[folder], manifest.name, ...(isTest(file) ? testTools : [])];
      return importsOf(file)
        .filter((specifier) => !isRelative(specifier) && !allowed.includes(packageOf(specifier)))
        .filter((specifier) => !isTypesOfPeer(manifest, specifier))
        .filter((specifier) => !(serverPackages.includes(folder) && specifier.startsWith('node:')))
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(stray).toEqual([]);
  });

  it('declares no other dependency', () => {
    const stray = Object.keys(manifest.dependencies ?? {}).filter(
      (name) => !allowedImports[folder].includes(name),
    );
    expect(stray).toEqual([]);
  });
});

describe('imports', () => {
  it('reach zod only from the schema folders of instruments, safety and supervision, the policy and the relay', () => {
    const stray = sourceFiles().filter(
      (file) =>
        file.startsWith('packages/') &&
        !file.startsWith('packages/instruments/src/schema/') &&
        !file.startsWith('packages/safety/src/schema/') &&
        !file.startsWith('packages/supervision/src/schema/') &&
        !file.startsWith('packages/policy/') &&
        !file.startsWith('packages/relay/') &&
        importsOf(file).some((specifier) => packageOf(specifier) === 'zod'),
    );
    expect(stray).toEqual([]);
  });

  it('reach charting only from the pictures of elements, so that a form pays nothing for it', () => {
    const pictures = /^packages\/elements\/src\/(?:pictures|score-trend|component-map|family-picture)\//;
    const stray = sourceFiles()
      .filter((file) => file.startsWith('packages/elements/src/') && !isTest(file) && !pictures.test(file))
      .filter((file) => importsOf(file).some((specifier) => packageOf(specifier) === '@cradleside/charting'))
      .filter((file) => !file.endsWith('/strings/picture-strings.ts'));
    expect(stray).toEqual([]);
  });

  it('never leave their package by a relative path', () => {
    const stray = sourceFiles()
      .filter((file) => file.startsWith('packages/'))
      .flatMap((file) => {
        const home = file.split('/').slice(0, 2).join('/');
        return importsOf(file)
          .filter((specifier) => isRelative(specifier) && !targetOf(file, specifier).startsWith(`${home}/`))
          .map((specifier) => `${file} imports ${specifier}`);
      });
    expect(stray).toEqual([]);
  });

  it('never point at tests, examples or the extension', () => {
    const rooms = ['test', 'examples', 'extension'];
    const sources = sourceFiles().filter((file) => !file.startsWith('test/'));
    const stray = sources.flatMap((file) => {
      const home = file.split('/')[0];
      return importsOf(file)
        .filter((specifier) => {
          const target = isRelative(specifier) ? targetOf(file, specifier).split('/')[0] : specifier;
          return rooms.some((room) => room !== home && (target === room || target === `@cradleside/${room}`));
        })
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(stray).toEqual([]);
  });

  it('of the packages name published entry points only', () => {
    const stray = sourceFiles().flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('@cradleside/') && !isPublished(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(stray).toEqual([]);
  });
});

describe('examples', () => {
  /** The server of the examples is tooling: it maps addresses to files. */
  const examples = sourceFiles().filter(
    (file) => file.startsWith('examples/') && file !== 'examples/serve.mjs',
  );

  it('stay in their folder', () => {
    const stray = examples.flatMap((file) => {
      const home = file.split('/').slice(0, 2).join('/');
      return importsOf(file)
        .filter((specifier) => isRelative(specifier) && !targetOf(file, specifier).startsWith(`${home}/`))
        .map((specifier) => `${file} imports ${specifier}`);
    });
    expect(stray).toEqual([]);
  });
});

const published = new Map();

/** The same few names stand in hundreds of files. */
function isPublished(specifier) {
  if (!published.has(specifier)) published.set(specifier, isEntryPoint(specifier));
  return published.get(specifier);
}

function isEntryPoint(specifier) {
  const folder = packageOf(specifier).split('/')[1];
  const subpath = `.${specifier.slice(packageOf(specifier).length)}`;
  if (!packageFolders.includes(folder)) return false;
  const { exports = {} } = JSON.parse(readTracked(path.posix.join('packages', folder, 'package.json')));
  return Object.entries(exports).some(([key, target]) => {
    const [start, end] = key.split('*');
    if (end === undefined) return key === subpath;
    if (!subpath.startsWith(start) || !subpath.endsWith(end)) return false;
    const name = subpath.slice(start.length, subpath.length - end.length);
    const pattern = target['@cradleside/source'] ?? target;
    return trackedFiles().includes(path.posix.join('packages', folder, pattern.replace('*', name)));
  });
}
