// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from './launch.mjs';
import { serveFolder } from './static-server.mjs';
import { testEngines } from './test-engines.mjs';

const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url));
const fixtureUrl = pathToFileURL(path.join(fixtures, 'radio-page.html')).href;
const pngSignature = '89504e47';

describe.each(await testEngines())('a page in %s', (engine) => {
  /** @type {import('./launch.mjs').BrowserPage} */
  let page;
  let folder;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'launch-test-'));
    page = await launch(engine, { viewport: { width: 800, height: 600 } });
  });

  afterAll(async () => {
    await page?.close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => page.goto(fixtureUrl));

  const chosen = () => page.evaluate(() => document.querySelector('radio-set').value);
  const focused = () =>
    page.evaluate(() => document.activeElement.shadowRoot?.activeElement.value ?? document.activeElement.id);

  it('opens a file address', async () => {
    expect(await page.evaluate('document.title')).toBe('Radios in a shadow root');
    expect(await page.requests()).toContain(fixtureUrl);
  });

  it('passes arguments and awaited results as JSON', async () => {
    const sum = await page.evaluate(async (left, right) => ({ sum: left + right.value }), 1, { value: 2 });
    expect(sum).toEqual({ sum: 3 });
    expect(await page.evaluate('await Promise.resolve([document.hidden])')).toEqual([false]);
    expect(await page.evaluate(() => undefined)).toBeUndefined();
  });

  it('waits across a navigation', async () => {
    await page.evaluate((url) => {
      setTimeout(() => location.assign(url), 50);
    }, `${fixtureUrl}?next`);
    expect(await page.waitFor(() => location.search)).toBe('?next');
  });

  it('reports an error thrown in the page', async () => {
    await expect(page.evaluate(() => window.missingFunction())).rejects.toThrow('missingFunction');
  });

  it('clicks below the fold inside a shadow root with trusted events', async () => {
    await page.click(['radio-set', 'input[value="1"]']);
    expect(await chosen()).toBe('1');
    const events = await page.evaluate(() => document.querySelector('radio-set').events);
    expect(events).toContainEqual({ type: 'click', isTrusted: true });
  });

  it('moves native radios with trusted keys', async () => {
    await page.click('#before');
    await page.press('Tab');
    await page.press('Space');
    expect(await chosen()).toBe('0');
    await page.press('ArrowDown');
    await page.press('ArrowRight');
    expect(await chosen()).toBe('2');
    await page.press('ArrowUp');
    expect(await chosen()).toBe('1');
    const events = await page.evaluate(() => document.querySelector('radio-set').events);
    expect(events.filter(({ isTrusted }) => !isTrusted)).toEqual([]);
  });

  it('walks forth with Tab and back with Shift and Tab', async () => {
    await page.click(['radio-set', 'input[value="1"]']);
    await page.press('Tab');
    expect(await focused()).toBe('after');
    await page.press('Tab', { shift: true });
    expect(await focused()).toBe('1');
  });

  it('lists roles, names and states in reading order', async () => {
    await page.click(['radio-set', 'input[value="2"]']);
    const tree = await page.accessibilityTree();
    const controls = tree.filter(({ role }) => ['heading', 'radiogroup', 'radio', 'button'].includes(role));
    expect(controls.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'heading Radios',
      'button Before',
      'radiogroup Sleep',
      'radio Answer 0',
      'radio Answer 1',
      'radio Answer 2',
      'button After',
    ]);
    expect(tree.find(({ role }) => role === 'radiogroup')).toMatchObject({ required: true, invalid: true });
    expect(tree.filter(({ role }) => role === 'radio').map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
    ]);
    if (engine !== 'firefox')
      expect(tree.findLast(({ role }) => role === 'radio')).toMatchObject({ focused: true });
  });

  it('writes a picture of the viewport', async () => {
    const file = path.join(folder, 'page.png');
    await page.screenshot(file);
    const picture = await readFile(file);
    expect(picture.subarray(0, 4).toString('hex')).toBe(pngSignature);
    expect(picture.length).toBeGreaterThan(1000);
  });

  it('goes back, forward and reloads', async () => {
    const server = await serveFolder(fixtures);
    try {
      await page.goto(`${server.url}radio-page.html`);
      await page.goto(`${server.url}radio-page.html?second`);
      await page.back();
      expect(await page.evaluate('location.search')).toBe('');
      await page.forward();
      expect(await page.evaluate('location.search')).toBe('?second');
      await page.evaluate(() => {
        window.mark = 'before the reload';
      });
      expect(await page.evaluate('window.mark')).toBe('before the reload');
      await page.reload();
      expect(await page.evaluate('window.mark')).toBeUndefined();
    } finally {
      await server.close();
    }
  });

  it('evaluates in a page whose content security policy forbids eval', async () => {
    const server = await serveFolder(fixtures, {
      headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
    });
    try {
      await page.goto(`${server.url}radio-page.html`);
      expect(await page.evaluate('document.title')).toBe('Radios in a shadow root');
    } finally {
      await server.close();
    }
  });

  if (engine === 'webkit') {
    it('says what it cannot do', async () => {
      await expect(page.setViewport(320, 480)).rejects.toThrow('unsupported');
      await expect(page.emulateMedia({ colorScheme: 'dark' })).rejects.toThrow('unsupported');
    });
    return;
  }

  it('resizes down to the width of a small phone', async () => {
    await page.setViewport(320, 480);
    expect(await page.viewport()).toEqual({ width: 320, height: 480 });
  });

  it('emulates what people set in their system', async () => {
    const matches = (query) => page.evaluate((text) => matchMedia(text).matches, query);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await matches('(prefers-color-scheme: dark)')).toBe(true);
    expect(await matches('(prefers-reduced-motion: reduce)')).toBe(true);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'active' });
    expect(await matches('(prefers-color-scheme: light)')).toBe(true);
    expect(await matches('(forced-colors: active)')).toBe(true);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await matches('print')).toBe(true);
  });
});
