// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { serveTestPages } from './test-pages.mjs';

const pages = {
  'before.js': `document.addEventListener('DOMContentLoaded', () => {
    customElements.define('agency-panel', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<form method="post" action="sent"><phq9-form name="inner"></phq9-form></form>';
      }
    });
  });
  window.early = document.createElement('phq9-form');
  window.early.responses = { 1: 3 };
  window.early.audience = 'clinician';
  window.early.name = 'early';
  window.early.required = true;`,
  forms: `<form id="first" method="post" action="sent"><phq9-form id="one" name="phq9"></phq9-form></form>
    <form id="second" method="post" action="sent"><phq9-form id="two" name="phq9"></phq9-form></form>
    <p id="outside"></p><agency-panel></agency-panel>`,
};

const byName = (left, right) => left.localeCompare(right);

describe.each(await testEngines({ everyRun: ['chromium', 'webkit'] }))('an element in %s', (engine) => {
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

  beforeEach(async () => {
    await page.goto(`${server.url}forms`);
    await page.waitFor(() => document.querySelector('#two')?.shadowRoot?.querySelector('input'));
    await page.click(['#one', 'input[name="1"][value="2"]']);
  });

  const keysOf = (form) => page.evaluate((id) => [...new FormData(document.querySelector(id)).keys()], form);

  it('keeps its answers when it is taken out and put back, and takes new ones', async () => {
    await page.evaluate(async () => {
      const one = document.querySelector('#one');
      const parent = one.parentNode;
      one.remove();
      await one.updateComplete;
      parent.append(one);
      await one.updateComplete;
    });
    await page.click(['#one', 'input[name="2"][value="1"]']);
    expect(await page.evaluate(() => document.querySelector('#one').responses)).toEqual({ 1: 2, 2: 1 });
    expect(await keysOf('#first')).toEqual(expect.arrayContaining(['phq9_1', 'phq9_2']));
    await page.evaluate(() => {
      window.seen = [];
      document.querySelector('#one').addEventListener('change', () => window.seen.push('change'));
    });
    await page.click(['#one', 'input[name="3"][value="1"]']);
    expect(await page.evaluate(() => window.seen)).toEqual(['change']);
  });

  it('belongs to the form it is moved to: entries, reset and the guard against GET go with it', async () => {
    await page.evaluate(() => {
      const second = document.querySelector('#second');
      document.querySelector('#two').remove();
      second.append(document.querySelector('#one'));
      second.method = 'get';
      document.querySelector('#first').method = 'get';
    });
    expect(await keysOf('#first')).toEqual([]);
    expect(await keysOf('#second')).toContain('phq9_1');
    expect(await page.evaluate(() => document.querySelector('#one').form.id)).toBe('second');
    await page.evaluate(() => document.querySelector('#second').requestSubmit());
    await page.waitFor(() => document.querySelector('#one').shadowRoot.textContent.includes('method="post"'));
    await page.evaluate(() => document.querySelector('#first').reset());
    expect(await page.evaluate(() => document.querySelector('#one').responses)).toEqual({ 1: 2 });
    await page.evaluate(() => document.querySelector('#second').reset());
    expect(await page.evaluate(() => document.querySelector('#one').responses)).toEqual({});
    // The form it left guards nothing any more: its GET goes out, without answers.
    await page.evaluate(() => document.querySelector('#first').requestSubmit());
    expect(await page.waitFor(() => location.pathname === '/sent' && location.href)).not.toContain('phq9');
  });

  it('that was made and set before its script ran takes what was set', async () => {
    const early = await page.evaluate(async () => {
      document.querySelector('#second').append(window.early);
      await window.early.updateComplete;
      const { responses, audience, name, required } = window.early;
      return { responses, audience, name, required, own: Object.keys(window.early) };
    });
    expect(early).toMatchObject({
      responses: { 1: 3 },
      audience: 'clinician',
      name: 'early',
      required: true,
    });
    expect(early.own.filter((key) => ['responses', 'audience', 'name', 'required'].includes(key))).toEqual(
      [],
    );
    expect(await keysOf('#second')).toContain('early_1');
    expect(
      await page.evaluate(() => window.early.shadowRoot.querySelector('input[name="1"][value="3"]').checked),
    ).toBe(true);
  });

  // Taking out, moving and making early are the engine's own doing; the rest is the same code for every engine.
  if (engine !== 'chromium' && !looksAtEverything) return;

  it('outside of every form submits nothing and still scores', async () => {
    await page.evaluate(() => document.querySelector('#outside').append(document.querySelector('#one')));
    expect(await keysOf('#first')).toEqual([]);
    expect(
      await page.evaluate(() => [
        document.querySelector('#one').form,
        document.querySelector('#one').result.answered,
      ]),
    ).toEqual([null, 1]);
  });

  it('is cloned with its attributes and without its answers, as a text field is', async () => {
    const clone = await page.evaluate(async () => {
      const copy = document.querySelector('#one').cloneNode(true);
      copy.id = 'copy';
      document.querySelector('#second').append(copy);
      await copy.updateComplete;
      return {
        name: copy.name,
        responses: copy.responses,
        radios: copy.shadowRoot.querySelectorAll('input').length > 35,
      };
    });
    expect(clone).toEqual({ name: 'phq9', responses: {}, radios: true });
    await page.click(['#copy', 'input[name="1"][value="0"]']);
    expect(await page.evaluate(() => document.querySelector('#one').responses)).toEqual({ 1: 2 });
  });

  it('shares nothing with another of its kind in another form', async () => {
    await page.click(['#two', 'input[name="1"][value="3"]']);
    const answers = await page.evaluate(() =>
      ['#first', '#second'].map((form) => new FormData(document.querySelector(form)).get('phq9_1')),
    );
    expect(answers).toEqual(['2', '3']);
  });

  it('in the shadow root of another component keeps its events there', async () => {
    await page.waitFor(
      () =>
        document
          .querySelector('agency-panel')
          ?.shadowRoot?.querySelector('phq9-form')
          ?.shadowRoot?.querySelector('input[name="9"]') && true,
    );
    await page.evaluate(() => {
      const types = ['input', 'change', 'screening-completed', 'screening-alert'];
      const panel = document.querySelector('agency-panel');
      window.inside = [];
      window.outside = [];
      for (const type of types) {
        panel.shadowRoot.addEventListener(type, () => window.inside.push(type));
        addEventListener(type, () => window.outside.push(type));
      }
      const ids = Array.from({ length: 8 }, (_, index) => String(index + 1));
      panel.shadowRoot.querySelector('phq9-form').responses = Object.fromEntries(ids.map((id) => [id, 1]));
    });
    await page.click(['agency-panel', 'phq9-form', 'input[name="9"][value="1"]']);
    const inside = await page.waitFor(() => window.inside.length >= 4 && window.inside);
    expect([...new Set(inside)].toSorted(byName)).toEqual([
      'change',
      'input',
      'screening-alert',
      'screening-completed',
    ]);
    expect(await page.evaluate(() => window.outside)).toEqual([]);
    expect(
      await page.evaluate(() => [
        ...new FormData(document.querySelector('agency-panel').shadowRoot.querySelector('form')).keys(),
      ]),
    ).toContain('inner_total');
  });
});
