// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { build } from 'vite';
import { root } from '../pnpm.mjs';

/** The folder from which bare imports of a virtual entry are resolved: it depends on every published package. */
const virtualEntry = path.join(root, 'test/bundle-entry.js');

/**
 * Bundles as an integrator's production build would: published files, minified, one chunk.
 * @param {{file: string} | {code: string}} entry a file, or the text of a module
 * @param {'es' | 'iife'} [format]
 * @returns {Promise<string>} JavaScript
 */
export async function bundle(entry, format = 'es') {
  const result = await build({
    root,
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: 'code' in entry ? [virtualModule(entry.code)] : [],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      // Not `build.lib`, which leaves white space in.
      rolldownOptions: {
        input: 'file' in entry ? entry.file : virtualEntry,
        preserveEntrySignatures: format === 'es' ? 'exports-only' : false,
        output: { format, codeSplitting: false },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const chunks = output.filter(({ type }) => type === 'chunk');
  if (chunks.length !== 1) throw new Error(`Expected one chunk, found ${chunks.length}.`);
  return chunks[0].code;
}

function virtualModule(code) {
  return {
    name: 'virtual-entry',
    enforce: 'pre',
    resolveId: (id) => (id === virtualEntry ? id : undefined),
    load: (id) => (id === virtualEntry ? code : undefined),
  };
}
