// SPDX-License-Identifier: Apache-2.0
import { copyFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../pnpm.mjs';
import { firstLoadGroups } from './extension-chunks.mjs';

const sources = path.join(root, 'extension/src');
const pageNames = ['panel', 'locked', 'handover', 'scan'];

/** @type {ReturnType<typeof planGroups> | undefined} */
let groups;

/** The licences of libraries stand in a file of their own. */
const sharedOutput = { comments: { legal: false } };

/**
 * Bundles the pages and the background of the extension into a folder.
 * @param {import('./extension-manifest.mjs').ExtensionTarget} target
 * @param {string} outputFolder it is emptied first
 */
export async function bundleExtension(target, outputFolder) {
  const environment = process.env.NODE_ENV;
  // Vite believes it, and would take the development builds of libraries where a test run has set it.
  process.env.NODE_ENV = 'production';
  try {
    await bundlePages(target, outputFolder);
    await bundleBackground(target, outputFolder);
    copyCodeReader(outputFolder);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

async function bundlePages(target, outputFolder) {
  groups ??= planGroups();
  const license = { fileName: 'third-party-licenses.md' };
  await build(
    pagesConfig(target, { ...sharedBuild(outputFolder), emptyOutDir: true, license }, await groups),
  );
}

/** Only a bundle tells which modules a page really needs. One plan serves both browsers, whose files are then alike. */
async function planGroups() {
  const { output } = await build(pagesConfig('chromium', { write: false, minify: false }));
  const chunks = output.filter(({ type }) => type === 'chunk');
  return firstLoadGroups(chunks, path.join(sources, 'panel'));
}

/** Functions that are sent into a page stand by themselves, since they may call nothing else. */
function pagesConfig(target, options, chunkGroups = []) {
  return {
    ...sharedConfig(target),
    plugins: [withoutForeignAddress()],
    root: path.join(sources, 'panel'),
    build: {
      ...options,
      rolldownOptions: {
        input: pageFiles(),
        output: {
          ...sharedOutput,
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: {
            groups: [
              { name: 'page', test: /[/\\]extension[/\\]src[/\\]page[/\\]/, priority: 100 },
              ...chunkGroups,
            ],
          },
        },
      },
    },
    worker: {
      format: 'es',
      rolldownOptions: { output: { ...sharedOutput, entryFileNames: 'assets/[name].js' } },
    },
  };
}

async function bundleBackground(target, outputFolder) {
  await build({
    ...sharedConfig(target),
    root: path.join(sources, 'background'),
    build: {
      ...sharedBuild(outputFolder),
      emptyOutDir: false,
      rolldownOptions: {
        input: path.join(sources, 'background/main.ts'),
        output: { ...sharedOutput, format: 'es', entryFileNames: 'background.js', codeSplitting: false },
      },
    },
  });
}

/** The library would load its file from the network where nobody says otherwise. We do; and the address does not ship. */
function withoutForeignAddress() {
  const address = /https:\/\/fastly\.jsdelivr\.net\/npm\/zxing-wasm@/g;
  return {
    name: 'without-foreign-address',
    transform: (code, id) => (id.includes('/zxing-wasm/') ? code.replaceAll(address, '') : undefined),
  };
}

/** What reads codes that the quick reader does not: loaded by its address, and only then. */
function copyCodeReader(outputFolder) {
  const { resolve } = createRequire(path.join(root, 'packages/handoff/package.json'));
  const file = resolve('zxing-wasm/reader/zxing_reader.wasm');
  copyFileSync(file, path.join(outputFolder, 'assets/zxing_reader.wasm'));
}

function sharedConfig(target) {
  return {
    configFile: false,
    envDir: false,
    publicDir: false,
    // Not 'warn': @hpke/common names Node's crypto for where there is no other, and Vite says so each time.
    logLevel: 'error',
    mode: 'production',
    base: './',
    define: { TARGET_BROWSER: JSON.stringify(target) },
  };
}

function sharedBuild(outputFolder) {
  return {
    outDir: outputFolder,
    target: 'es2022',
    minify: true,
    sourcemap: false,
    // A data: address is refused by the content security policy, wherever it is not a picture.
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  };
}

function pageFiles() {
  return pageNames.map((name) => path.join(sources, `panel/${name}.html`)).filter((file) => existsSync(file));
}
