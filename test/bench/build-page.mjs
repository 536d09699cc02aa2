// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { phq9 } from '@cradleside/instruments/phq9';
import { build } from 'vite';

/** The same questions for every candidate: what is asked, without the definition that scores it. */
export const questions = {
  stem: phq9.stem,
  items: phq9.items.map(({ id, text }) => ({ id, text, isScored: id !== 'difficulty' })),
  options: phq9.scales.default.map(({ value, label }) => ({ value, label })),
  difficultyOptions: phq9.scales.difficulty.map(({ value, label }) => ({ value, label })),
};

const questionsId = 'virtual:questions';
const elementsManifest = fileURLToPath(import.meta.resolve('@cradleside/elements/package.json'));

/**
 * A page as it is served.
 * @typedef {object} Page
 * @property {Map<string, {type: string, text: string}>} files by path without the leading slash
 * @property {string[]} initial names of the scripts and style sheets that the page loads by itself
 */

/**
 * Builds a page as a production build would: minified, split in chunks, style sheets in files of their own.
 * @param {{entry: string, body: string, head?: string, folder?: string}} source `entry` is a module; bare imports are
 *   looked up from it; `folder` is the root of the build
 * @returns {Promise<Page>}
 */
export async function buildPage({ entry, body, head = '', folder = path.dirname(entry) }) {
  const output = await bundlePage(entry, folder);
  const chunks = output.filter(({ type }) => type === 'chunk');
  const entryChunk = chunks.find(({ isEntry }) => isEntry);
  const scripts = withStaticImports(entryChunk, chunks);
  const styles = output.filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName }) => fileName);
  const files = new Map(output.map((file) => [file.fileName, servedFile(file)]));
  const links = styles.map((name) => `<link rel="stylesheet" href="${name}">`).join('');
  const text =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">' +
    `${links}${head}<script type="module" src="${entryChunk.fileName}"></script></head><body>${body}</body></html>`;
  files.set('', { type: 'text/html; charset=utf-8', text });
  return { files, initial: [...scripts, ...styles] };
}

/**
 * @param {Page} page
 * @param {string[]} names of files
 * @returns {{minified: number, gzip: number, brotli: number}} bytes; each file is compressed by itself
 */
export function weighFiles({ files }, names) {
  const sum = { minified: 0, gzip: 0, brotli: 0 };
  for (const name of names) {
    const { text } = files.get(name);
    sum.minified += Buffer.byteLength(text);
    sum.gzip += gzipSync(text, { level: 9 }).length;
    sum.brotli += brotliCompressSync(text).length;
  }
  return sum;
}

async function bundlePage(entry, folder) {
  const result = await build({
    root: folder,
    base: './',
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [questionsModule(), sameLit()],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      cssMinify: true,
      modulePreload: false,
      assetsDir: '',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: entry },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output;
}

function withStaticImports(entryChunk, chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set();
  const visit = (chunk) => {
    if (chunk === undefined || names.has(chunk.fileName)) return;
    names.add(chunk.fileName);
    for (const name of chunk.imports) visit(byName.get(name));
  };
  visit(entryChunk);
  return [...names];
}

function servedFile({ type, fileName, code, source }) {
  if (type === 'chunk') return { type: 'text/javascript; charset=utf-8', text: code };
  const isStyle = fileName.endsWith('.css');
  return { type: isStyle ? 'text/css; charset=utf-8' : 'application/octet-stream', text: source };
}

function questionsModule() {
  return {
    name: 'questions',
    resolveId: (id) => (id === questionsId ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${questionsId}` ? `export const questions = ${JSON.stringify(questions)};` : undefined,
  };
}

/** The minimal element gets the release of Lit that ours has. */
function sameLit() {
  return {
    name: 'same-lit',
    enforce: 'pre',
    resolveId(id) {
      return id === 'lit' ? this.resolve(id, elementsManifest, { skipSelf: true }) : undefined;
    },
  };
}
