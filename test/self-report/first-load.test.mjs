// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstFiles } from '@cradleside/tooling/build/extension-page-sizes';
import { listFiles } from '@cradleside/tooling/list-files';
import { expect, it } from 'vitest';

const site = fileURLToPath(new URL('../../packages/self-report/site/', import.meta.url));
const html = readFileSync(path.join(site, 'index.html'), 'utf8');

it('the document names every script that the first screen needs: none is found only inside another one', () => {
  const scripts = firstFiles(site, 'index.html').filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(1);
  expect(scripts.filter((file) => !html.includes(`"./${file}"`))).toEqual([]);
});

it('what every question is drawn with does not come as a file of its own', () => {
  const names = listFiles(site).map((file) => path.basename(file));
  expect(names.filter((name) => /^(?:steps-layout|en\.steps|alert-box|languages)\./.test(name))).toEqual([]);
});

it('what is drawn after the first screens stands in one file, which the first scripts ask for and do not wait for', () => {
  const own = [...html.matchAll(/<script[^>]*src="\.\/([^"]+)"/g)].map(([, file]) => file);
  expect(own.length).toBeGreaterThan(1);
  const code = own.map((file) => readFileSync(path.join(site, file), 'utf8')).join('\n');
  const [rest, ...others] = new Set(
    [...code.matchAll(/import\([`'"]\.\/(meanwhile\.[^`'"]+)/g)].map(([, file]) => file),
  );
  expect(others).toEqual([]);
  expect(readFileSync(path.join(site, 'assets', rest), 'utf8')).toContain('question-shown');
  expect(html).not.toContain(rest);
});

it('no script of the document is a module: only of a classic one Chromium keeps the compiled code for the next opening', () => {
  expect(html).not.toMatch(/type="module"|modulepreload/);
});

it('no style sheet stands before the first screen', () => {
  expect(html).not.toMatch(/stylesheet/);
});

it('the script before all others asks for the file of the agency', () => {
  const [, start] = /<script src="\.\/([^"]+)">/.exec(html);
  expect(readFileSync(path.join(site, start), 'utf8')).toMatch(/fetch\([`'"]agency\.json/);
});

it('the document at the end has no script, so that nothing of a sitting can begin there', () => {
  expect(readFileSync(path.join(site, 'done.html'), 'utf8')).not.toMatch(/<script|modulepreload/);
});
