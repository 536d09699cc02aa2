// SPDX-License-Identifier: Apache-2.0
import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { serveFolder } from '@cradleside/tooling/browsers/static-server';
import { packPackages } from '@cradleside/tooling/pack';
import { runProgram, runTool, runTsc } from '@cradleside/tooling/run-tool';

const reactHost = fileURLToPath(new URL('../../examples/react-host/', import.meta.url));
const installTimeoutMs = 240_000;

/** A page of an embedder who writes TypeScript without a framework. */
const typedPage = `
import { gad7EsUS } from '@cradleside/instruments/gad7.es-US';
import { gad7 } from '@cradleside/instruments/gad7';
import { readEntries } from '@cradleside/instruments/administration';
import { scoreResponses } from '@cradleside/instruments/scoring';
import type { ScreeningCompletedEvent } from '@cradleside/elements';
import '@cradleside/elements/gad7-form.js';
import '@cradleside/elements/gad7-form.es-US.js';
import '@cradleside/elements/score-card.js';

const form = document.createElement('gad7-form');
form.name = 'gad7';
form.lang = 'es';
form.audience = 'clinician';
form.responses = { 1: 3, 2: 3 };
form.addEventListener('screening-completed', (event: ScreeningCompletedEvent) => event.administration.language);
const host = document.createElement('form');
host.method = 'post';
host.append(form);
document.querySelector('#root')?.before(host);
await form.updateComplete;
const read = readEntries(gad7, 'gad7', new FormData(host));
const total: number | null = scoreResponses(gad7, form.responses).total;
document.body.dataset['read'] = [read.ok, total, gad7EsUS.language].join(' ');
`;

describe('the packed packages', () => {
  let folder;
  let app;
  let typeChecks;
  let bundled;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'packed-test-'));
    app = path.join(folder, 'app');
    await mkdir(path.join(folder, 'tarballs'));
    const tarballs = await packPackages(
      ['instruments', 'charting', 'elements'],
      path.join(folder, 'tarballs'),
    );
    const part = (name) => cp(path.join(reactHost, name), path.join(app, name), { recursive: true });
    await Promise.all(['index.html', 'src', 'tsconfig.json', 'vite.config.mjs'].map(part));
    await writeFile(path.join(app, 'src/typed-page.ts'), typedPage);
    await appendFile(path.join(app, 'src/main.tsx'), "import './typed-page.js';\n");
    // Either way of asking for the types in JSX has to do.
    await rm(path.join(app, 'src/elements-in-jsx.d.ts'));
    await appendFile(path.join(app, 'src/intake.tsx'), "import type {} from '@cradleside/elements/react';\n");
    await install(app, tarballs);
    const strictly = ['-p', '.', '--skipLibCheck', 'false'];
    typeChecks = [
      await runTsc(strictly, { cwd: app }),
      await runTool('typescript:tsc', strictly, { cwd: app }),
    ];
    bundled = await runTool('vite', ['build', '--logLevel', 'error'], { cwd: app });
  }, installTimeoutMs);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('pass a strict type check of a React 19 application outside the workspace, library types too', () => {
    const isSound = { status: 0, output: '' };
    expect(typeChecks, 'by TypeScript 7, and by 6').toEqual([isSound, isSound]);
  });

  it('work in Chromium when vite has bundled that application', async () => {
    expect(bundled).toEqual({ status: 0, output: '' });
    const server = await serveFolder(path.join(app, 'dist'));
    const page = await launch('chromium');
    try {
      await page.goto(server.url);
      const inReact = await page.waitFor(() =>
        document
          .querySelector('phq9-form')
          ?.shadowRoot?.textContent.includes('bothered by any of the following'),
      );
      expect(inReact).toBe(true);
      await page.click('main > p button');
      await page.waitFor(() => document.querySelector('phq9-form').result.answered === 4);
      expect(await page.waitFor(() => document.body.dataset.read)).toBe('true  es-US');
      const text = await page.evaluate(() => document.querySelector('gad7-form').shadowRoot.textContent);
      expect(text).toContain('Durante las últimas 2 semanas');
    } finally {
      await page.close();
      await server.close();
    }
  });

  it('hold no test and no build cache', async () => {
    const installed = path.join(app, 'node_modules/@cradleside');
    const files = await readdir(installed, { recursive: true });
    expect(files.filter((file) => /\.test\.|tsbuildinfo|node_modules/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['elements/dist/cdn/cradleside.js', 'instruments/LICENSE']));
  });
});

/** What the example depends on, with the tarballs in place of the workspace's packages. */
async function install(app, tarballs) {
  const manifest = JSON.parse(await readFile(path.join(reactHost, 'package.json'), 'utf8'));
  const packed = [...tarballs].map(([name, tarball]) => [`@cradleside/${name}`, `file:${tarball}`]);
  const dependencies = { ...manifest.dependencies, ...Object.fromEntries(packed) };
  await writeFile(path.join(app, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, output } = await runProgram(
    npm,
    ['install', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'],
    { cwd: app },
  );
  if (status !== 0) throw new Error(`npm install:\n${output}`);
}
