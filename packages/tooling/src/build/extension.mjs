// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { bundleExtension } from './extension-bundle.mjs';
import {
  demoManifest,
  extensionManifest,
  extensionTargets,
  extensionVersion,
} from './extension-manifest.mjs';
import { zipFolder } from './extension-zip.mjs';
import { mergePatch } from './json-merge-patch.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const extension = path.join(root, 'extension');
const outputFolder = path.join(extension, 'dist');
const iconSizes = [16, 32, 48, 128];

/** Writes both unpacked extensions, their zips, and both builds for trying out below extension/dist. */
export async function buildStep() {
  const zips = extensionTargets.map((target) => path.join(outputFolder, zipName(target)));
  const { isFresh } = await unlessUpToDate(
    'extension',
    {
      inputs: inputFiles(),
      outputs: [
        ...zips,
        ...extensionTargets.flatMap((target) =>
          [path.join(outputFolder, target), demoFolder(target)].map((folder) =>
            path.join(folder, 'manifest.json'),
          ),
        ),
      ],
    },
    async () => {
      for (const target of extensionTargets) {
        const { unpacked } = await buildExtension(target, outputFolder);
        buildDemo(target, unpacked);
      }
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

/** The same files with another manifest: for the examples, which run on this machine without https. */
function buildDemo(target, unpacked) {
  const folder = demoFolder(target);
  rmSync(folder, { recursive: true, force: true });
  cpSync(unpacked, folder, { recursive: true });
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(demoManifest(target), null, 2)}\n`);
}

function demoFolder(target) {
  return path.join(outputFolder, 'demo', target);
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
