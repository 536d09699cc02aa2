// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../pnpm.mjs';
import { mergePatch } from './json-merge-patch.mjs';

const folder = path.join(root, 'extension/manifest');

/** @typedef {'chromium' | 'firefox'} ExtensionTarget */

/** Where the examples run: a build for trying out may reach it, the one for the shops may not. */
const loopback = ['http://127.0.0.1', 'http://localhost'];
const anyServer = "connect-src 'self' https:";

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

/**
 * The manifest of the unpacked build for trying out: as the one that ships, and the servers of this machine besides.
 * @param {ExtensionTarget} target
 */
export function demoManifest(target) {
  const {
    optional_host_permissions: hosts,
    content_security_policy: policy,
    ...rest
  } = extensionManifest(target);
  if (!policy.extension_pages.includes(`${anyServer};`)) throw new Error(`no ${anyServer} in the manifest`);
  const servers = loopback.map((origin) => `${origin}:*`).join(' ');
  return {
    ...rest,
    optional_host_permissions: [...hosts, ...loopback.map((origin) => `${origin}/*`)],
    content_security_policy: {
      extension_pages: policy.extension_pages.replace(anyServer, `${anyServer} ${servers}`),
    },
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
