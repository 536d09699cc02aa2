// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { listFiles } from '../list-files.mjs';
import { root } from '../pnpm.mjs';
import { classicEntry } from './self-report-classic-entry.mjs';
import { minifyCss } from './minify-css-literals.mjs';

const page = path.join(root, 'packages/self-report');
const pages = path.join(page, 'pages');

/** A part of the kit that the page leaves out may import these; they are still loaded when they are needed. */
const otherLanguage = /\.(?:es-US|ar)\.js$/;

/** What elements load when they need it, and every English sitting needs: module that asks -> what it asks for. */
const needed = new Map([
  ['screener-form/questionnaire-form.js', './steps-layout.js'],
  ['strings/en.js', './en.steps.js'],
]);

/** What the page loads by itself while she compares the number. */
const meanwhile = /(?:self-report\/dist\/(?:page\/sitting|flow\/questions)|handoff\/dist\/qr\/index)\.js$/;

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
    await writeDocument(outputFolder, chunks);
    writeDone(outputFolder);
    await writeWorker(outputFolder);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
}

async function bundlePages(outputFolder, digest) {
  const files = { page: new Set(), meanwhile: new Set() };
  const result = await build({
    ...shared({ BUILD_DIGEST: JSON.stringify(digest), PAGE_STYLE: JSON.stringify(pageStyle()) }),
    plugins: [inTwoFiles(files), classicEntry('cradlesidePage')],
    build: {
      ...sharedBuild,
      outDir: outputFolder,
      emptyOutDir: true,
      // Without it each import of a file that comes later is wrapped in a call that loads style sheets, of which there are none.
      lib: { entry: { page: path.join(page, 'dist/page/main.js') }, formats: ['es'] },
      license: { fileName: 'third-party-licenses.md' },
      rolldownOptions: {
        preserveEntrySignatures: false,
        output: {
          comments: { legal: false, annotation: false },
          minify: true,
          entryFileNames: 'assets/[name].[hash].js',
          chunkFileNames: 'assets/[name].[hash].js',
          assetFileNames: 'assets/[name].[hash][extname]',
          codeSplitting: {
            groups: Object.entries(files).map(([name, ids]) => ({ name, test: (id) => ids.has(id) })),
          },
        },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  return output.filter(({ type }) => type === 'chunk');
}

/**
 * What every English sitting needs stands in two files, so that little is asked for one after the other: what the first
 * screen needs, which the document names, and what comes meanwhile for the questions and the picture at the end, which the
 * page asks for as soon as that screen stands. Other languages and rarer instruments come when they are needed.
 * @param {{page: Set<string>, meanwhile: Set<string>}} files get their modules
 */
function inTwoFiles(files) {
  const eager = new Set();
  return {
    name: 'in-two-files',
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
      const visit = (id, file) => {
        if (files.page.has(id) || file.has(id) || otherLanguage.test(id)) return;
        file.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported, file);
      };
      const ids = [...this.getModuleIds()];
      for (const id of ids) if (this.getModuleInfo(id).isEntry) visit(id, files.page);
      for (const id of ids) if (meanwhile.test(id)) visit(id, files.meanwhile);
    },
  };
}

/**
 * Two classic scripts: one takes the link out of the address before anything is painted, the other one draws. The parser
 * stops for both, so that the page is drawn as soon as they are there, and not after an empty one.
 */
async function writeDocument(outputFolder, chunks) {
  const code = await bundleScript(path.join(page, 'dist/page/start.js'), {});
  const start = `assets/start.${shortHash(code)}.js`;
  writeFileSync(path.join(outputFolder, start), code);
  const entry = chunks.find(({ isEntry }) => isEntry);
  const scripts = { start, page: entry.fileName };
  const document = readFileSync(path.join(pages, 'index.html'), 'utf8').replace(
    /<!-- (start|page) -->/g,
    (_comment, name) => `<script src="./${scripts[name]}"></script>`,
  );
  writeFileSync(path.join(outputFolder, 'index.html'), document);
}

/**
 * The document at the end has the style sheet of the page and no script; as an entry of the bundle it would get one. The
 * page itself has the sheet in its script: nothing waits for one more file.
 */
function writeDone(outputFolder) {
  const css = pageStyle();
  const style = `assets/page.${shortHash(css)}.css`;
  writeFileSync(path.join(outputFolder, style), css);
  const html = readFileSync(path.join(pages, 'done.html'), 'utf8');
  writeFileSync(path.join(outputFolder, 'done.html'), html.replace('./page.css', `./${style}`));
}

function pageStyle() {
  return minifyCss(readFileSync(path.join(pages, 'page.css'), 'utf8'));
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
