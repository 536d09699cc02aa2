// SPDX-License-Identifier: Apache-2.0
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { runTool } from '../run-tool.mjs';
import { withElementTags } from './element-tags.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const elements = path.join(root, 'packages/elements');
const ownFiles = listFiles(
  path.dirname(fileURLToPath(import.meta.url)),
  /^(?:custom-elements-manifest|element-tags)\.mjs$/,
);
const manifestFile = path.join(elements, 'custom-elements.json');

/** Describes the elements for editors, documentation tools and the README tables. */
export async function buildStep() {
  const sources = listFiles(path.join(elements, 'src'), /^(?!.*\.test\.)(?!(?:cdn|testing)\/).*\.ts$/);
  if (sources.length === 0)
    throw new Error('custom-elements-manifest: packages/elements/src has no sources.');
  const { isFresh } = await unlessUpToDate(
    'custom-elements-manifest',
    { inputs: [...sources, ...ownFiles], outputs: [manifestFile] },
    analyze,
  );
  return isFresh ? 'up to date' : 'custom-elements.json';
}

async function analyze() {
  const { status, output } = await runTool(
    '@custom-elements-manifest/analyzer:cem',
    [
      'analyze',
      '--litelement',
      '--globs',
      'src/**/*.ts',
      '--exclude',
      'src/**/*.test.ts',
      '--exclude',
      'src/cdn/**',
      '--exclude',
      'src/testing/**',
      '--outdir',
      '.',
      '--quiet',
    ],
    { cwd: elements },
  );
  if (status !== 0) {
    rmSync(manifestFile, { force: true });
    throw new Error(`custom-elements-manifest failed:\n${output}`);
  }
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  writeFileSync(manifestFile, `${JSON.stringify(toPublished(manifest), undefined, 2)}\n`);
}

/** Points at the files that are published, and leaves out what is not public. */
function toPublished(manifest) {
  const modules = withElementTags(manifest, elements)
    .filter(({ declarations, exports }) => declarations.length > 0 || exports.length > 0)
    // The analyzer takes folders as the disk hands them out.
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map((module) => ({ ...module, declarations: module.declarations.map(publicPart) }));
  const text = JSON.stringify({ ...manifest, modules });
  return JSON.parse(text.replaceAll(/"(\/?)src\/([^"]+)\.[jt]s"/g, '"$1dist/$2.js"'));
}

function publicPart(declaration) {
  if (declaration.members === undefined) return declaration;
  const members = declaration.members.filter(
    ({ name, privacy }) =>
      (privacy ?? 'public') === 'public' && !name.startsWith('#') && !hiddenMembers.has(name),
  );
  // An event that is constructed in place has no name in the manifest; the class doc's @fires names it.
  const events = declaration.events?.filter(({ name }) => documentedEvents.has(name));
  return { ...declaration, members, ...(events ? { events } : {}) };
}

const documentedEvents = new Set(['input', 'change', 'screening-completed', 'screening-alert']);

/** Called by the browser or by Lit, never by a page. */
const hiddenMembers = new Set([
  'adoptedStyleSheets',
  'renderRoot',
  'role',
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'formAssociated',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'properties',
  'render',
  'shadowRootOptions',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);
