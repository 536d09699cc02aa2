// SPDX-License-Identifier: Apache-2.0
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';

const here = path.dirname(new URL(import.meta.url).pathname);
const packages = path.join(here, '../node_modules');
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

/**
 * Serves the pages of the table: `/page/<name>` is the fixture of that name with other fields around it, `/file/…` a
 * file of an installed editor, `/bundle/<name>.js` a fixture's script.
 * @param {Record<string, import('./cases.mjs').InsertionCase>} cases
 * @returns {Promise<{url: string, otherUrl: string, close: () => void}>} the same server under two hosts: two origins
 */
export async function servePages(cases) {
  const bundles = new Map();
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    otherUrl: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };

  async function answer(request, response) {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const [, kind, ...rest] = pathname.split('/');
    const name = rest.join('/');
    if (kind === 'page') return sendPage(response, name);
    if (kind === 'part') return send(response, '.html', cases[rest[0]].parts[rest[1]]({ port }));
    if (kind === 'bundle') return sendBundle(response, name);
    if (kind === 'file') return send(response, path.extname(name), await readFile(path.join(packages, name)));
    response.writeHead(404).end();
  }

  function sendPage(response, name) {
    const { html = '', script, headers = {}, whole } = cases[name];
    const body = typeof html === 'function' ? html({ port }) : html;
    const scripts =
      script === undefined
        ? ''
        : `<script>globalThis.fixture={isReady:false}</script><link rel="stylesheet" href="/bundle/${script}.css"><script type="module" src="/bundle/${script}.js"></script>`;
    for (const [key, value] of Object.entries(headers)) response.setHeader(key, value);
    send(response, '.html', whole ? body : pageAround(body + scripts));
  }

  async function sendBundle(response, name) {
    const extension = path.extname(name);
    const script = name.slice(0, -extension.length);
    if (!bundles.has(script)) bundles.set(script, bundle(script));
    const found = (await bundles.get(script)).find(({ path: file }) => file.endsWith(extension));
    send(response, extension, found?.text ?? '');
  }
}

function send(response, extension, content) {
  response.setHeader('content-type', `${types[extension] ?? 'application/octet-stream'}; charset=utf-8`);
  response.end(content);
}

async function bundle(script) {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'pages', `${script}.mjs`)],
    bundle: true,
    write: false,
    outdir: '/out',
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: {
      '.svg': 'dataurl',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.ttf': 'dataurl',
      '.eot': 'dataurl',
    },
    plugins: [{ name: 'svelte', setup: (builder) => builder.onLoad({ filter: /\.svelte$/ }, compileSvelte) }],
    logLevel: 'error',
  });
  return outputFiles;
}

async function compileSvelte({ path: file }) {
  const { js } = compile(await readFile(file, 'utf8'), { filename: file, generate: 'client', dev: false });
  return { contents: js.code, loader: 'js', resolveDir: path.dirname(file) };
}

/** Each page has other fields around the one under test, of the kinds that notes went astray to. */
function pageAround(body) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>SOAP note</title>
<style>#host{min-height:150px} [contenteditable]{min-height:30px} textarea,input{font:inherit}</style>
<textarea class="decoy" id="decoy-before">Untouched one</textarea><input class="decoy" value="Untouched two">
<h2>Subjective</h2><div id="host">${body}</div>
<div class="decoy" contenteditable="true">Untouched three</div>
<select class="decoy"><option>Untouched four<option>Other</select><input class="decoy" type="checkbox">
<iframe class="decoy" title="Other editor" srcdoc="<body>Untouched five<script>document.designMode='on'</script>" height="40"></iframe>
<textarea class="decoy" id="decoy-after">Untouched six</textarea>`;
}
