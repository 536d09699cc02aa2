// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { serveTestPages } from './test-pages.mjs';

const controls = `<phq9-form name="phq9"></phq9-form><fidelity-checklist name="components"></fidelity-checklist>
  <input id="text" name="code">`;

const pages = {
  get: `<form action="sent">${controls}<button id="send">Send</button></form>`,
  'named-get': `<form action="sent" method="GET">${controls}<button id="send">Send</button></form>`,
  'unknown-method': `<form action="sent" method="put">${controls}<button id="send">Send</button></form>`,
  'button-says-get': `<form action="sent" method="post">${controls}<button id="send" formmethod="get">Send</button></form>`,
  'button-says-post': `<form action="sent">${controls}<button id="send" formmethod="post">Send</button></form>`,
  post: `<form action="sent" method="post">${controls}<button id="send">Send</button></form>`,
  'stopped-on-form': `<form action="sent">${controls}<button id="send">Send</button></form>
    <script>document.querySelector('form').addEventListener('submit', (event) => event.stopPropagation())</script>`,
  'stopped-on-document': `<form action="sent">${controls}<button id="send">Send</button></form>
    <script>document.addEventListener('submit', (event) => event.stopImmediatePropagation())</script>`,
  'button-outside': `<form id="outer" action="sent"></form>${controls.replaceAll('name=', 'form="outer" name=')}
    <button id="send" form="outer">Send</button>`,
  handled: `<form action="sent">${controls}<button id="send">Send</button></form>
    <script>document.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      window.entries = Object.fromEntries(new FormData(event.target, event.submitter));
    })</script>`,
  'handled-late': `<form action="sent">${controls}<button id="send">Send</button></form>
    <script>document.querySelector('form').addEventListener('submit', (event) => {
      event.stopPropagation();
      window.entries = Object.fromEntries(new FormData(event.target, event.submitter));
      event.preventDefault();
    })</script>`,
  dialog: `<dialog><form method="dialog">${controls}<button id="send" value="done">Done</button></form></dialog>
    <script>document.querySelector('dialog').showModal()</script>`,
};

describe.each(await testEngines())('a native GET submit in %s', (engine) => {
  /** @type {import('@cradleside/tooling/browsers/launch').BrowserPage} */
  let page;
  let server;

  beforeAll(async () => {
    server = await serveTestPages(pages);
    page = await launch(engine);
  });

  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  beforeEach(() => {
    server.received.length = 0;
  });

  const openAnswered = async (name) => {
    await page.goto(server.url + name);
    await page.waitFor(() =>
      document.querySelector('fidelity-checklist')?.shadowRoot?.querySelector('input'),
    );
    await page.evaluate(async () => {
      const [form, list] = ['phq9-form', 'fidelity-checklist'].map((tag) => document.querySelector(tag));
      form.shadowRoot.querySelector('input[name="9"][value="3"]').click();
      list.shadowRoot.querySelector('input[type=checkbox]').click();
      document.querySelector('#text').value = 'A';
      await Promise.all([form.updateComplete, list.updateComplete]);
    });
  };

  const submits = {
    'a click on its button': () => page.click('#send'),
    'Enter in a text field': async () => {
      await page.click('#text');
      await page.press('Enter');
    },
    'form.requestSubmit()': () => page.evaluate(() => document.querySelector('form').requestSubmit()),
    'form.submit()': () => page.evaluate(() => document.querySelector('form').submit()),
  };

  const message = () =>
    page.waitFor(() =>
      ['phq9-form', 'fidelity-checklist']
        .map(
          (tag) => document.querySelector(tag)?.shadowRoot.querySelector('[role=alert]')?.textContent ?? '',
        )
        .find((text) => /method="post"/.test(text)),
    );

  const expectNoAnswerInAddresses = async () => {
    const addresses = [
      await page.evaluate(() => location.href),
      await page.evaluate(() => document.referrer),
      ...server.received.map(({ address }) => address),
    ];
    expect(addresses.filter((address) => /phq9|components/.test(address))).toEqual([]);
  };

  /** The page is still there and says why, and the answers are kept. */
  const expectStopped = async () => {
    expect(await message()).toContain('Not sent');
    await expectNoAnswerInAddresses();
    expect(server.received.filter(({ address }) => address.startsWith('/sent'))).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('phq9-form').responses)).toEqual({ 9: 3 });
  };

  /** How a submit begins, and who may say how it is sent, is the same code for every engine. */
  const inEach = (all, some) => (engine === 'chromium' || looksAtEverything ? all : some);

  it.each(inEach(Object.keys(submits), ['Enter in a text field', 'form.submit()']))(
    'by %s is stopped with a message',
    async (way) => {
      await openAnswered('get');
      await submits[way]();
      await expectStopped();
    },
  );

  it.each(inEach(['named-get', 'unknown-method', 'button-says-get', 'button-outside'], ['button-outside']))(
    'of the page "%s" is stopped with a message',
    async (name) => {
      await openAnswered(name);
      await page.click('#send');
      await expectStopped();
    },
  );

  it.each(inEach(['stopped-on-form', 'stopped-on-document'], ['stopped-on-document']))(
    'puts no answer into an address on the page "%s", whose listener keeps the event to itself',
    async (name) => {
      await openAnswered(name);
      await page.click('#send');
      // Nobody can stop this submit any more: it goes out, without the answers.
      await page.waitFor(() => location.pathname === '/sent' && document.readyState === 'complete');
      await expectNoAnswerInAddresses();
    },
  );

  it('goes through a second time when the page has become a post', async () => {
    await openAnswered('get');
    await page.click('#send');
    await expectStopped();
    await page.evaluate(() => {
      document.querySelector('form').method = 'post';
    });
    await page.click('#send');
    await page.waitFor(() => document.querySelector('#elsewhere'));
    const sent = server.received.filter(({ address }) => address.startsWith('/sent'));
    expect(sent).toMatchObject([{ method: 'POST', address: '/sent' }]);
  });

  it.each(inEach(['post', 'button-says-post'], ['button-says-post']))(
    'is none on the page "%s", which sends its answers in the body',
    async (name) => {
      await openAnswered(name);
      await page.click('#send');
      await page.waitFor(() => document.querySelector('#elsewhere'));
      const { method, address, body } = server.received.find(({ address: path }) => path.startsWith('/sent'));
      expect([method, address]).toEqual(['POST', '/sent']);
      expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
        code: 'A',
        phq9_9: '3',
        phq9_status: 'incomplete',
        phq9_critical: 'true',
        components_status: 'logged',
      });
    },
  );

  it.each(inEach(['handled', 'handled-late'], ['handled-late']))(
    'is none on the page "%s": FormData has every entry, no message appears',
    async (name) => {
      await openAnswered(name);
      await page.click('#send');
      const entries = await page.waitFor(() => window.entries);
      expect(entries).toMatchObject({ code: 'A', phq9_9: '3', phq9_total: '', components_status: 'logged' });
      await page.evaluate(() => document.querySelector('phq9-form').updateComplete);
      expect(
        await page.evaluate(() =>
          document.querySelector('phq9-form').shadowRoot.textContent.includes('method="post"'),
        ),
      ).toBe(false);
      await page.evaluate(() => {
        window.later = [...new FormData(document.querySelector('form')).keys()];
      });
      expect(await page.evaluate(() => window.later)).toContain('phq9_9');
    },
  );

  it('is none in a dialog, which closes and keeps its answers', async () => {
    await openAnswered('dialog');
    await page.click('#send');
    expect(await page.waitFor(() => document.querySelector('dialog').returnValue)).toBe('done');
    expect(await page.evaluate(() => document.querySelector('dialog').open)).toBe(false);
    expect(await page.evaluate(() => document.querySelector('phq9-form').responses)).toEqual({ 9: 3 });
    await expectNoAnswerInAddresses();
  });
});
