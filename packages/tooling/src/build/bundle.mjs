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
  const chunks = await buildChunks(entry, { format, codeSplitting: false });
  if (chunks.length !== 1) throw new Error(`Expected one chunk, found ${chunks.length}.`);
  return chunks[0].code;
}

/**
 * Bundles with code splitting: what the page loads at first, and what it loads when it is needed.
 * @param {{file: string} | {code: string}} entry a file, or the text of a module
 * @returns {Promise<{initial: string[], lazy: string[]}>} JavaScript by chunk
 */
export async function bundleSplit(entry) {
  const chunks = await buildChunks(entry, { format: 'es', codeSplitting: true });
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const initial = new Set();
  const visit = (chunk) => {
    if (!chunk || initial.has(chunk)) return;
    initial.add(chunk);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(chunks.find(({ isEntry }) => isEntry));
  const codes = (isInitial) =>
    chunks.filter((chunk) => initial.has(chunk) === isInitial).map(({ code }) => code);
  return { initial: codes(true), lazy: codes(false) };
}

async function buildChunks(entry, { format, codeSplitting }) {
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
        // Names without a hash: random characters in them would move a measured size by up to 40 bytes.
        output: { format, codeSplitting, ...(codeSplitting ? { chunkFileNames: '[name].js' } : {}) },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output.filter(({ type }) => type === 'chunk');
}

function virtualModule(code) {
  return {
    name: 'virtual-entry',
    enforce: 'pre',
    resolveId: (id) => (id === virtualEntry ? id : undefined),
    load: (id) => (id === virtualEntry ? code : undefined),
  };
}
