// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { serveTestPages } from './test-pages.mjs';

/** Stricter than any page needs: no style sheet, no connection, no image but the page's own empty icon. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  'img-src data:',
  "connect-src 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const pages = {
  'before.js': `window.violations = [];
    // Outside Chromium the driver itself tries eval first, which the policy refuses; the sample tells who it was.
    const isDriver = ({ sample }) => /^eval\\|\\(async \\(\\) => JSON/.test(sample);
    addEventListener('securitypolicyviolation', (event) => {
      if (!isDriver(event)) window.violations.push([event.violatedDirective, event.blockedURI, event.sample].join(' '));
    });
    window.errors = [];
    addEventListener('error', (event) => window.errors.push(event.message));
    addEventListener('unhandledrejection', (event) => window.errors.push(String(event.reason)));`,
  all: `<form method="post" action="sent">
      <phq9-form name="phq9" audience="clinician"></phq9-form>
      <gad7-form name="gad7" layout="steps" skippable></gad7-form>
      <pcl5-form name="pcl5"></pcl5-form>
      <screener-form name="phq4" instrument="phq-4"></screener-form>
      <fidelity-checklist name="components"></fidelity-checklist>
      <button>Send</button></form>
    <score-card></score-card>`,
};

describe.each(await testEngines({ everyRun: ['chromium', 'webkit'] }))(
  'under a strict content security policy in %s',
  (engine) => {
    /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
    let page;
    let server;

    beforeAll(async () => {
      server = await serveTestPages(pages, { 'content-security-policy': policy });
      page = await launch(engine);
    });

    afterAll(async () => {
      await page?.close();
      await server?.close();
    });

    const open = async () => {
      await page.goto(`${server.url}all`);
      await page.waitFor(() =>
        document.querySelector('fidelity-checklist')?.shadowRoot?.querySelector('input'),
      );
    };
    const useEverything = async () => {
      await page.click(['phq9-form', 'input[name="9"][value="1"]']);
      await page.click(['gad7-form', 'input[name="1"][value="3"]']);
      await page.waitFor(() => document.querySelector('gad7-form').shadowRoot.querySelector('#item-2'));
      await page.click(['screener-form', 'input[name="1"][value="2"]']);
      await page.click(['fidelity-checklist', 'input[type=checkbox]']);
      await page.evaluate(() => {
        const form = document.querySelector('phq9-form');
        const card = document.querySelector('score-card');
        card.definition = form.definition;
        card.administration = form.administration;
      });
      await page.waitFor(() => document.querySelector('score-card').shadowRoot.querySelector('.alert'));
      await page.waitFor(() => document.querySelector('phq9-form').shadowRoot.querySelector('.alert'));
    };

    describe('when everything was used', () => {
      beforeAll(async () => {
        await open();
        await useEverything();
      });

      it('every element works, in each layout and for each audience, and violates nothing', async () => {
        expect(await page.evaluate(() => window.violations)).toEqual([]);
        expect(await page.evaluate(() => window.errors)).toEqual([]);
        const isStyled = await page.evaluate(() => {
          const answer = document.querySelector('phq9-form').shadowRoot.querySelector('.answer');
          return getComputedStyle(answer).display !== 'inline' && answer.getBoundingClientRect().height >= 44;
        });
        expect(isStyled).toBe(true);
      });

      it('no element asked for anything over the network', async () => {
        const addresses = server.received.map(({ method, address }) => `${method} ${address}`);
        expect(addresses).toEqual(['GET /all', 'GET /before.js', 'GET /cradleside.js']);
        const requested = (await page.requests()).filter(
          (address) => !address.startsWith(server.url) && !address.startsWith('data:'),
        );
        expect(requested).toEqual([]);
      });

      it('no element stored anything', async () => {
        const kept = await page.evaluate(async () => ({
          local: localStorage.length,
          session: sessionStorage.length,
          cookie: document.cookie,
          databases: ((await indexedDB.databases?.()) ?? []).length,
          hash: location.hash + location.search,
          state: history.state,
        }));
        expect(kept).toEqual({ local: 0, session: 0, cookie: '', databases: 0, hash: '', state: null });
      });
    });

    it('a violation would have been seen', async () => {
      await open();
      const script = await page.evaluate(async () => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.body.append(style);
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        return window.violations.splice(0);
      });
      expect(script.join(' ')).toContain('style-src');
    });
  },
);
