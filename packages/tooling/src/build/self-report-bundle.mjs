// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';

const page = path.join(root, 'packages/self-report');
const pages = path.join(page, 'pages');

/** A part of the kit that the page leaves out may import these; they are still loaded when they are needed. */
const otherLanguage = /\.(?:es-US|ar)\.js$/;

/** What elements load when they need it, and every English sitting needs: module that asks -> what it asks for. */
const needed = new Map([
  ['screener-form/questionnaire-form.js', './steps-layout.js'],
  ['strings/en.js', './en.steps.js'],
]);

/**
 * Bundles the page into a folder: two documents, hashed assets, and the worker that keeps them for offline use.
 * @param {string} outputFolder it is emptied first
 * @param {string} digest 16 hex digits that name the build
 */
export async function bundleSelfReport(outputFolder, digest) {
  const environment = process.env.NODE_ENV;
  // Vite believes it, and would take the development builds of libraries where a test run has set it.
  process.env.NODE_ENV = 'production';
  try {
    const chunks = await bundlePages(outputFolder, digest);
    await writeStart(outputFolder, chunks);
    writeDone(outputFolder);
    await writeWorker(outputFolder);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

async function bundlePages(outputFolder, digest) {
  const first = new Set();
  const result = await build({
    ...shared({ BUILD_DIGEST: JSON.stringify(digest) }),
    plugins: [inOneFile(first)],
    build: {
      ...sharedBuild,
      outDir: outputFolder,
      emptyOutDir: true,
      license: { fileName: 'third-party-licenses.md' },
      rolldownOptions: {
        input: path.join(pages, 'index.html'),
        output: {
          comments: { legal: false },
          entryFileNames: 'assets/[name].[hash].js',
          chunkFileNames: 'assets/[name].[hash].js',
          assetFileNames: 'assets/[name].[hash][extname]',
          codeSplitting: {
            groups: [{ name: 'page', test: (id) => first.has(id) || id.includes('rolldown/runtime') }],
          },
        },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output.filter(({ type }) => type === 'chunk');
}

/**
 * What every English sitting needs stands in one file, so that nothing is asked for one after the other; other languages
 * and rarer instruments come when they are needed.
 * @param {Set<string>} first gets the modules that the page cannot start without
 */
function inOneFile(first) {
  const eager = new Set();
  return {
    name: 'in-one-file',
    transform(code, id) {
      const [asking, asked] = [...needed].find(([name]) => id.endsWith(`elements/dist/${name}`)) ?? [];
      if (asking === undefined) return undefined;
      const call = `import('${asked}')`;
      if (!code.includes(call)) return undefined;
      eager.add(asking);
      return {
        code: `import * as needed from '${asked}';\n${code.replace(call, 'Promise.resolve(needed)')}`,
        map: null,
      };
    },
    buildEnd() {
      const missed = [...needed.keys()].filter((name) => !eager.has(name));
      if (missed.length > 0) this.error(`Loads nothing late any more: ${missed.join(', ')}.`);
      const visit = (id) => {
        if (first.has(id) || otherLanguage.test(id)) return;
        first.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported);
      };
      for (const id of this.getModuleIds()) if (this.getModuleInfo(id).isEntry) visit(id);
    },
  };
}

/** The script that takes the link out of the address before anything is painted: classic, so that the parser waits for it. */
async function writeStart(outputFolder, chunks) {
  const code = await bundleScript(path.join(page, 'dist/page/start.js'), {});
  const name = `assets/start.${shortHash(code)}.js`;
  writeFileSync(path.join(outputFolder, name), code);
  const early = [...new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(({ imports }) => imports))].map(
    (fileName) => `<link rel="modulepreload" crossorigin href="./${fileName}" />`,
  );
  const file = path.join(outputFolder, 'index.html');
  const html = readFileSync(file, 'utf8').replace(
    '<!-- start -->',
    [`<script src="./${name}"></script>`, ...early].join('\n    '),
  );
  writeFileSync(file, html);
}

/** The document at the end has the style sheet of the page and no script; as an entry of the bundle it would get one. */
function writeDone(outputFolder) {
  const index = readFileSync(path.join(outputFolder, 'index.html'), 'utf8');
  const [, style] = /href="(\.\/assets\/[^"]+\.css)"/.exec(index);
  const html = readFileSync(path.join(pages, 'done.html'), 'utf8');
  writeFileSync(path.join(outputFolder, 'done.html'), html.replace('./page.css', style));
}

async function writeWorker(outputFolder) {
  const names = listFiles(outputFolder)
    .map((file) => path.relative(outputFolder, file).split(path.sep).join('/'))
    .filter((name) => /\.(?:html|js|css)$/.test(name));
  const contents = names.map((name) => readFileSync(path.join(outputFolder, name), 'utf8')).join('\0');
  const code = await bundleScript(path.join(page, 'dist/page/service-worker.js'), {
    STATIC_FILES: JSON.stringify(names),
    CACHE_NAME: JSON.stringify(`self-report-${shortHash(contents)}`),
  });
  writeFileSync(path.join(outputFolder, 'service-worker.js'), code);
}

async function bundleScript(file, define) {
  const result = await build({
    ...shared(define),
    build: {
      ...sharedBuild,
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output[0].code;
}

function shared(define) {
  return {
    root: pages,
    configFile: false,
    envDir: false,
    publicDir: false,
    // Not 'warn': @hpke/common names Node's crypto for where there is no other, and Vite says so each time.
    logLevel: 'error',
    mode: 'production',
    base: './',
    define,
  };
}

const sharedBuild = {
  target: 'es2022',
  minify: true,
  sourcemap: false,
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
};

function shortHash(text) {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
