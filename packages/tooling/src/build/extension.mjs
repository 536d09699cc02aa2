// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { bundleExtension } from './extension-bundle.mjs';
import { extensionManifest, extensionTargets, extensionVersion } from './extension-manifest.mjs';
import { zipFolder } from './extension-zip.mjs';
import { mergePatch } from './json-merge-patch.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const extension = path.join(root, 'extension');
const outputFolder = path.join(extension, 'dist');
const iconSizes = [16, 32, 48, 128];

/** Writes both unpacked extensions and their zips below extension/dist. */
export async function buildStep() {
  const zips = extensionTargets.map((target) => path.join(outputFolder, zipName(target)));
  const { isFresh } = await unlessUpToDate(
    'extension',
    {
      inputs: inputFiles(),
      outputs: [
        ...zips,
        ...extensionTargets.map((target) => path.join(outputFolder, target, 'manifest.json')),
      ],
    },
    async () => {
      for (const target of extensionTargets) await buildExtension(target, outputFolder);
    },
  );
  return isFresh ? 'up to date' : zips.map((zip) => path.basename(zip)).join(', ');
}

/**
 * Builds the extension for one browser: `<folder>/<target>/` and the zip beside it.
 * @param {import('./extension-manifest.mjs').ExtensionTarget} target
 * @param {string} folder
 * @param {object} [manifestPatch] a JSON Merge Patch on the manifest
 * @returns {Promise<{unpacked: string, zip: string}>} absolute paths
 */
export async function buildExtension(target, folder, manifestPatch = {}) {
  const unfinished = path.join(folder, `${target}.unfinished`);
  await bundleExtension(target, unfinished);
  const manifest = mergePatch(extensionManifest(target), manifestPatch);
  writeFileSync(path.join(unfinished, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  if (manifest.storage !== undefined) copy('manifest/managed-schema.json', unfinished, 'managed-schema.json');
  for (const size of iconSizes) copy(`icons/${size}.png`, unfinished, `icons/${size}.png`);
  copyFileSync(path.join(root, 'LICENSE'), path.join(unfinished, 'LICENSE'));
  copy('NOTICE', unfinished, 'NOTICE');
  // A build that failed half-way leaves the last one whole.
  const unpacked = path.join(folder, target);
  rmSync(unpacked, { recursive: true, force: true });
  renameSync(unfinished, unpacked);
  const zip = path.join(folder, zipName(target));
  writeFileSync(zip, zipFolder(unpacked));
  return { unpacked, zip };
}

function copy(source, destinationFolder, name) {
  const destination = path.join(destinationFolder, name);
  mkdirSync(path.dirname(destination), { recursive: true });
  copyFileSync(path.join(extension, source), destination);
}

function zipName(target) {
  return `cradleside-${target}-${extensionVersion()}.zip`;
}

/** What the packages built is read, as an integrator would; and this tool itself is an input. */
function inputFiles() {
  return [
    ...listFiles(path.join(extension, 'src'), /^(?!.*\.test\.ts$)/),
    ...['manifest', 'icons'].flatMap((name) => listFiles(path.join(extension, name))),
    ...['package.json', 'NOTICE'].map((name) => path.join(extension, name)),
    ...listFiles(path.join(root, 'packages'), /^(?!tooling\/)[^/]+\/dist\/(?!cdn\/cradleside).*\.js$/),
    ...listFiles(path.join(root, 'packages/tooling/src/build'), /^(?:extension.*|json-merge-patch)\.mjs$/),
  ];
}
