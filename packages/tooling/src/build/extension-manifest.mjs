// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { mergePatch } from './json-merge-patch.mjs';

const folder = path.join(root, 'extension/manifest');

/** @typedef {'chromium' | 'firefox'} ExtensionTarget */

/** The browsers that an own build is made for; Edge takes the one for Chromium. */
export const extensionTargets = /** @type {const} */ (['chromium', 'firefox']);

/** The version stands once, in the package of the extension. */
export function extensionVersion() {
  return readJson(path.join(root, 'extension/package.json')).version;
}

/**
 * The manifest that ships: base.json, patched for the browser (JSON Merge Patch).
 * @param {ExtensionTarget} target
 * @returns {Record<string, any>}
 */
export function extensionManifest(target) {
  const { manifest_version, name, ...base } = readJson(path.join(folder, 'base.json'));
  const patch = readJson(path.join(folder, `${target}.json`));
  return mergePatch({ manifest_version, name, version: extensionVersion(), ...base }, patch);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
