// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extensionTargets } from '@cradleside/tooling/build/extension-manifest';
import { listFiles } from '@cradleside/tooling/list-files';
import { root } from '@cradleside/tooling/pnpm';
import { describe, expect, it } from 'vitest';

const kinds = /\.(?:css|html|js|json|md|png)$|^(?:LICENSE|NOTICE)$|^assets\/zxing_reader\.wasm$/;

/** Hosts that shipped code may name: sources of texts and numbers, code systems, and library notes. None is asked. */
const namedHosts = new Set([
  'aap.org',
  'doi.org',
  'github.com',
  'json-schema.org',
  'lit.dev',
  'loinc.org',
  'pmc.ncbi.nlm.nih.gov',
  'pubmed.ncbi.nlm.nih.gov',
  'www.apa.org',
  'www.ncbi.nlm.nih.gov',
  'www.nimh.nih.gov',
  'www.phqscreeners.com',
  'www.ptsd.va.gov',
  'www.w3.org',
]);

/** What would let a string become code, or a byte leave the computer. */
const barred = {
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\s*\(|\bFunction\s*\(\s*[`'"]/,
  importScripts: /\bimportScripts\b/,
  'document.write': /\bdocument\.write\b/,
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  'a data: script': /data:(?:text|application)\/javascript/,
  'a source map': /sourceMappingURL/,
  'an address of a development server': /\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]/,
};

/** Scripts that hold one of these all the same, and why. */
const reasons = {
  fetch: {
    'assets/tablet-fetch.js': 'sends to what the agency has named, and to nothing else',
    'assets/read-thoroughly.js': 'loads zxing_reader.wasm, which lies beside it',
  },
  XMLHttpRequest: { 'assets/read-thoroughly.js': 'a way of loading the same file, for other engines' },
};

describe.each(extensionTargets)('the extension for %s', (target) => {
  const folder = path.join(root, 'extension/dist', target);
  const files = listFiles(folder).map((file) => path.relative(folder, file).split(path.sep).join('/'));
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  const scripts = files.filter((name) => name.endsWith('.js'));

  it('holds nothing but pages, scripts, styles, icons and notices', () => {
    expect(files.filter((name) => !kinds.test(name))).toEqual([]);
  });

  it.each(['panel.html', 'locked.html', 'handover.html', 'scan.html', 'background.js', 'LICENSE', 'NOTICE'])(
    'holds %s',
    (name) => {
      expect(files).toContain(name);
    },
  );

  it.each(Object.keys(barred))('has no script with %s', (name) => {
    const found = scripts.filter((script) => barred[name].test(read(script)));
    expect(found.toSorted()).toEqual(Object.keys(reasons[name] ?? {}).toSorted());
  });

  it('names no host but those of publications, owners, code systems and library notes', () => {
    const stray = [...scripts, ...files.filter((name) => /\.(?:css|html)$/.test(name))].flatMap((name) =>
      [...read(name).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)]
        .filter(([, host]) => !namedHosts.has(host) && !isExample(host))
        .map(([address]) => `${name}: ${address}`),
    );
    expect(stray).toEqual([]);
  });

  it('has pages whose scripts and styles are files of its own', () => {
    const inline = /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/;
    const pages = files.filter((name) => name.endsWith('.html'));
    expect(pages.filter((page) => inline.test(read(page)))).toEqual([]);
    const addresses = pages.flatMap((page) => [...read(page).matchAll(/\s(?:src|href)="([^"]*)"/g)]);
    const stray = addresses.filter(([, address]) => !files.includes(path.posix.normalize(address)));
    expect(stray).toEqual([]);
  });

  it('keeps the panel out of the windows that others hold and of the one with the camera', () => {
    const panel = scripts.filter((name) => read(name).includes('`panel-app`'));
    expect(panel).toHaveLength(1);
    for (const page of ['handover.html', 'scan.html'])
      expect(reachedFrom(page, { files, read })).not.toContain(panel[0]);
  });

  it('has a background of one file', () => {
    expect(read('background.js')).not.toMatch(/\bimport\s*[({"'`*]|\bfrom\s*["'`]/);
  });

  it('calls the panel of its own browser only', () => {
    const other = target === 'chromium' ? 'sidebarAction.open' : 'sidePanel.open';
    expect(scripts.filter((name) => read(name).includes(other))).toEqual([]);
  });

  it('carries the licence of each library in it', () => {
    const licences = read('third-party-licenses.md');
    for (const library of [
      'lit-html',
      'webextension-polyfill',
      'hash-wasm',
      '@hpke/core',
      'idb',
      'zod',
      'qr',
      'zxing-wasm',
      'cborg',
    ])
      expect(licences).toContain(`## ${library} - `);
  });
});

/** Every script that a page loads or may load later. */
function reachedFrom(page, { files, read }) {
  const reached = new Set([page]);
  for (const name of reached)
    for (const [, file] of read(name).matchAll(/["'`]\.\/(?:assets\/)?([\w.-]+\.js)["'`]/g)) {
      const script = `assets/${file}`;
      if (files.includes(script)) reached.add(script);
    }
  return reached;
}

/** RFC 2606 sets these names apart: nothing is there. */
function isExample(host) {
  return /(?:^|\.)example(?:\.(?:org|com|net))?$/.test(host);
}
