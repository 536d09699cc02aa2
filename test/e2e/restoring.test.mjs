// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything, testEngines } from '@cradleside/tooling/browsers/test-engines';
import { serveTestPages } from './test-pages.mjs';

const fields = (attributes = '') => `
  <form method="post" action="sent">
    <input id="native" name="native" ${attributes}>
    <phq9-form name="phq9" ${attributes}></phq9-form>
    <gad7-form name="gad7" layout="steps" ${attributes}></gad7-form>
    <fidelity-checklist name="components" ${attributes}></fidelity-checklist>
    <button id="send">Send</button> <button id="clear" type="reset">Clear</button>
  </form>`;

const pages = {
  // A listener for unload keeps a page out of the back/forward cache where one is kept.
  form: `${fields()}<script>addEventListener('unload', () => {})</script>`,
  'shared-device': fields('autocomplete="off"'),
  disabled: `<form method="post" action="sent">
    <fieldset id="closed" disabled><phq9-form name="phq9" required></phq9-form>
      <fidelity-checklist name="components" required></fidelity-checklist></fieldset>
    <button id="send">Send</button></form>`,
};

describe.each(await testEngines())('answers in %s', (engine) => {
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

  const open = async (name) => {
    await page.goto(server.url + name);
    await page.waitFor(() =>
      document.querySelector('fidelity-checklist')?.shadowRoot?.querySelector('input'),
    );
  };

  const answer = async () => {
    await page.click('#native');
    await page.type('kept');
    await page.click(['phq9-form', 'input[name="1"][value="2"]']);
    await page.click(['phq9-form', 'input[name="9"][value="0"]']);
    await page.click(['gad7-form', 'input[name="1"][value="3"]']);
    // What stands below moves with the next question.
    await page.waitFor(() => document.querySelector('gad7-form').shadowRoot.querySelector('#item-2'));
    await page.click(['fidelity-checklist', 'input[type=checkbox]']);
    await page.waitFor(() => document.querySelector('fidelity-checklist').result.ticked.length === 1);
  };

  const read = () =>
    page.waitFor(() => {
      if (document.readyState !== 'complete' || document.querySelector('phq9-form')?.result === undefined)
        return false;
      return {
        native: document.querySelector('#native')?.value ?? '',
        phq9: document.querySelector('phq9-form').responses,
        gad7: document.querySelector('gad7-form')?.responses ?? {},
        step: document.querySelector('gad7-form')?.shadowRoot.querySelector('fieldset')?.id,
        ticked: document.querySelector('fidelity-checklist').result.ticked.length,
      };
    });

  const answered = { native: 'kept', phq9: { 1: 2, 9: 0 }, gad7: { 1: 3 }, step: 'item-2', ticked: 1 };
  const blank = { native: '', phq9: {}, gad7: {}, step: 'item-1', ticked: 0 };

  const returns = {
    Back: async () => {
      await page.click('#send');
      await page.waitFor(() => document.querySelector('#elsewhere'));
      await page.back();
    },
    'a reload': () => page.reload(),
  };

  const shownAnswers = () =>
    page.evaluate(
      () => document.querySelector('phq9-form').shadowRoot.querySelectorAll('input:checked').length,
    );

  it('after a reload are where a text field has kept its text', async () => {
    await open('form');
    await answer();
    expect(await read()).toEqual(answered);
    await page.reload();
    const { native } = await page.waitFor(
      () => document.querySelector('#native') && { native: document.querySelector('#native').value },
    );
    // Some browsers give nothing back after a reload, to a text field neither.
    const expected = native === 'kept' ? answered : blank;
    await page.waitFor(
      (count) => Object.keys(document.querySelector('phq9-form')?.responses ?? {}).length === count,
      Object.keys(expected.phq9).length,
    );
    expect(await read()).toEqual(expected);
    expect(await shownAnswers()).toBe(Object.keys(expected.phq9).length);
  });

  it.each(engine !== 'webkit' || looksAtEverything ? Object.keys(returns) : ['Back'])(
    'are gone after %s with autocomplete="off"',
    async (way) => {
      await open('shared-device');
      await answer();
      await returns[way]();
      // The text field is the browser's own business: Firefox brings it back with the page that it kept alive.
      const { native: ignored, ...blankControls } = blank;
      expect(await read()).toMatchObject(blankControls);
    },
  );

  it('are restored after Back in every engine, as text is', async () => {
    await open('form');
    await answer();
    await returns.Back();
    await page.waitFor(() => document.querySelector('phq9-form')?.responses?.[1] === 2);
    expect(await read()).toEqual(answered);
    expect(await shownAnswers()).toBe(Object.keys(answered.phq9).length);
  });

  // Resetting is the form's own code, the same in every engine.
  it.runIf(engine === 'chromium' || looksAtEverything)(
    'are cleared by the reset button of the form',
    async () => {
      await open('form');
      await answer();
      await page.click('#clear');
      await page.waitFor(() => document.querySelector('gad7-form').shadowRoot.querySelector('#item-1'));
      expect(await read()).toEqual(blank);
      const entries = await page.evaluate(() =>
        Object.fromEntries(new FormData(document.querySelector('form'))),
      );
      expect(entries).toMatchObject({
        phq9_status: 'incomplete',
        phq9_total: '',
        components_status: 'blank',
      });
      expect(Object.keys(entries)).not.toContain('phq9_1');
    },
  );

  it('are neither taken nor sent nor missed in a disabled fieldset', async () => {
    await open('disabled');
    await page.click(['phq9-form', 'input[name="1"][value="2"]']);
    expect(await page.evaluate(() => document.querySelector('phq9-form').responses)).toEqual({});
    expect(await page.evaluate(() => document.querySelector('form').checkValidity())).toBe(true);
    expect(await page.evaluate(() => [...new FormData(document.querySelector('form'))])).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('#closed').disabled = false;
    });
    await page.click(['phq9-form', 'input[name="1"][value="2"]']);
    expect(await page.evaluate(() => document.querySelector('phq9-form').responses)).toEqual({ 1: 2 });
    expect(await page.evaluate(() => document.querySelector('form').checkValidity())).toBe(false);
  });
});
