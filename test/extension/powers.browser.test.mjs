// SPDX-License-Identifier: Apache-2.0
import { createServer } from 'node:http';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const grantTimeoutMs = 10_000;
const engines = (await testEngines()).filter((engine) => engine !== 'webkit');

describe.each(engines)('the built extension in %s', (engine) => {
  const requests = [];
  let server;
  let chart;
  let browser;
  let panel;

  beforeAll(async () => {
    server = createServer((request, response) => {
      requests.push(request.url);
      response.setHeader('content-type', 'text/html');
      response.setHeader('access-control-allow-origin', '*');
      response.end('<!doctype html><title>Chart</title><textarea></textarea>');
    });
    await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    chart = `http://127.0.0.1:${server.address().port}/`;
    browser = await launchWithExtension(engine);
    await browser.page.goto(chart);
    await openPanel();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** It goes on to the page that sets up or unlocks. */
  const openPanel = async () => {
    panel = await browser.openPanel(browser.page);
    await panel.waitFor(
      () => location.pathname.endsWith('/locked.html') && document.querySelector('h1') !== null,
    );
  };

  /**
   * What the browser says when the panel reaches for the page in front. Firefox leaves a call without an answer that comes
   * while it exchanges the page: it is asked again.
   */
  const reachPage = () =>
    panel.waitFor(async () => {
      const answerMs = 2000;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const noAnswer = new Promise((resolve) => {
        setTimeout(() => resolve(''), answerMs);
      });
      const asked = chrome.scripting
        .executeScript({ target: { tabId: tab.id }, func: () => document.title })
        .then(
          ([answer]) => answer.result,
          () => 'refused',
        );
      return Promise.race([asked, noAnswer]);
    });

  /** Nothing tells that something did not happen: what would come gets a moment to come. */
  const pause = () =>
    panel.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve, 300);
        }),
    );

  it('opens the panel by a click on the toolbar button, 320 to 600 pixels wide, and gives it the page', async () => {
    const width = await panel.waitFor(() => innerWidth);
    expect(width).toBeGreaterThanOrEqual(320);
    expect(width).toBeLessThanOrEqual(600);
    expect(await reachPage()).toBe('Chart');
  });

  it('loses the page when the tab goes to another origin, and has it again after another click', async () => {
    await browser.page.goto(chart.replace('127.0.0.1', 'localhost'));
    expect(await reachPage()).toBe('refused');
    await openPanel();
    // The panel was open before: nothing in it tells when the click has given it the page.
    await expect.poll(reachPage, { timeout: grantTimeoutMs }).toBe('Chart');
  });

  it('has a shortcut that does what a click does', async () => {
    const commands = await panel.evaluate(() => chrome.commands.getAll());
    const { shortcut } = commands.find(({ name }) => name === '_execute_action');
    expect(shortcut.replaceAll('⌥⇧', 'Alt+Shift+')).toBe('Alt+Shift+Y');
  });

  it.each([
    ['fetch', (address) => fetch(address).then(() => 'done')],
    [
      'a picture',
      (address) =>
        new Promise((resolve, reject) => {
          const image = new Image();
          image.addEventListener('load', () => resolve('done'));
          image.addEventListener('error', () => reject(new Error('refused')));
          image.src = address;
        }),
    ],
    ['a beacon', async (address) => (navigator.sendBeacon(address) ? 'asked' : 'refused')],
    [
      'a frame',
      (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      },
    ],
  ])('cannot reach a host by %s', async (name, reach) => {
    const address = `${chart}out?${name.replaceAll(' ', '-')}`;
    await panel.evaluate(reach, address).catch(() => 'refused');
    await pause();
    expect(requests.filter((url) => url.startsWith('/out'))).toEqual([]);
  });

  it('runs no script that is not a file of its own', async () => {
    await panel.evaluate(() => {
      const attempts = [
        () => {
          const script = document.createElement('script');
          script.textContent = 'window.hasRun = true';
          document.body.append(script);
        },
        () => document.body.insertAdjacentHTML('beforeend', '<img src="x:" onerror="window.hasRun = true">'),
        () => Reflect.apply(window.setTimeout, window, ['window.hasRun = true', 0]),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Refused outright.
        }
      }
    });
    await pause();
    expect(await panel.evaluate(() => window.hasRun ?? false)).toBe(false);
  });

  it.each(['panel.html', 'locked.html', 'handover.html', 'scan.html', 'icons/128.png', 'manifest.json'])(
    'shows a web page nothing of %s',
    async (file) => {
      const seen = await browser.page.evaluate(async (address) => {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        const reply = await fetch(address).then(
          (response) => response.status,
          () => 'refused',
        );
        await new Promise((resolve) => {
          setTimeout(resolve, 200);
        });
        const { length } = frame.contentWindow;
        frame.remove();
        return [reply, length];
      }, browser.extensionUrl + file);
      expect(seen).toEqual(['refused', 0]);
    },
  );

  it('answers no message of a web page', async () => {
    const reply = await browser.page.evaluate(async (id) => {
      if (typeof chrome === 'undefined' || chrome.runtime?.sendMessage === undefined) return 'no way';
      try {
        return (
          (await chrome.runtime.sendMessage(id, { name: 'background-to-panel/lock', cause: 'idle' })) ??
          'nothing'
        );
      } catch {
        return 'refused';
      }
    }, new URL(browser.extensionUrl).host);
    expect(['no way', 'refused']).toContain(reply);
  });
});
