// SPDX-License-Identifier: Apache-2.0
import { openResult } from '@cradleside/handoff/receive';
import { gad7 } from '@cradleside/instruments/gad7';
import { phq9 } from '@cradleside/instruments/phq9';
import { launch } from '@cradleside/tooling/browsers/launch';
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startFakeRelay } from './support/fake-relay.mjs';
import { makeLink } from './support/make-link.mjs';
import { answersOf, readReceipt, shownConfirmCode } from './support/read-receipt.mjs';
import {
  answer,
  answerAll,
  finish,
  hurryToQuestions,
  shownText,
  waitForQuestion,
  waitForScreen,
} from './support/sitting-steps.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet, smallTablet } from './support/touch-tablet.mjs';
import { until } from './support/until.mjs';

const timeoutMs = 120_000;
const minuteMs = 60_000;
const minutes = (count) => count * minuteMs;

describe('answers', { timeout: timeoutMs }, () => {
  let browser;
  let relay;
  let site;
  let tablet;
  let page;

  beforeAll(async () => {
    [browser, relay] = await Promise.all([launch('chromium'), startFakeRelay()]);
    site = await serveTablet({ agency: { relays: [relay.url] } });
    tablet = await openTablet(browser, { viewport: smallTablet });
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await relay?.close();
  });
  beforeEach(async () => {
    page = tablet;
    // The sitting of the test before is handed in when it is left.
    await page.goto(`${site.url}done.html`);
    relay.messages.length = 0;
    Object.assign(relay.mood, { status: 201, state: 'open', begun: false });
  });
  afterEach(async () => {
    if (page !== tablet) await page.close();
  });

  /** A sitting with the PHQ-9 and a relay, before the first question. */
  async function begin({ relayed = true, instruments = [phq9], ...wanted } = {}) {
    const link = await makeLink({ instruments, languages: ['en'], relay: relayed ? 0 : null, ...wanted });
    await page.openAnew(`${site.url}#${link.fragment}`);
    await hurryToQuestions(page);
    return link;
  }

  async function openWire(link, wire) {
    const opened = await openResult(link.opening, wire, Date.now());
    expect(opened.ok).toBe(true);
    return opened;
  }

  const arrived = (count) => until(() => relay.messages.length >= count, `${count} messages arrived`);

  /** As if so much time had passed, also for what only compares times. */
  const pass = (ms) =>
    page.evaluate((wanted) => {
      const now = Date.now;
      Date.now = () => now() + wanted;
    }, ms);
  const hide = () =>
    page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'visibilityState');
    });

  it('may be given anew with a link that was begun before, and she is told that those of then were sent', async () => {
    relay.mood.begun = true;
    const { fragment } = await makeLink({ instruments: [phq9], languages: ['en'], relay: 0 });
    await page.openAnew(`${site.url}#${fragment}`);
    await waitForScreen(page, '.code');
    await page.click('.choices .primary');
    await waitForScreen(page, '.begun-before');
    expect(await shownText(page)).toContain('you can answer again from the beginning');
    await page.click('.actions .primary');
    await waitForScreen(page, '.choices .choice');
    await page.click('.choices .choice');
    await waitForQuestion(page, 1);
  });

  it('are said to be sent once the relay has answered 201, with the number that the panel shows', async () => {
    const link = await begin();
    await answerAll(page, phq9, { value: 1 });
    await finish(page);
    await waitForScreen(page, '.delivered');
    const { result, confirmCode } = await openWire(link, relay.messages.at(-1));
    expect(answersOf(result)['phq-9']).toEqual(Array.from({ length: 10 }, () => 1));
    expect(result.state).toBe('finished');
    expect(await shownConfirmCode(page)).toBe(confirmCode);
    await page.click('.delivered button.leave');
    await page.waitFor(() => location.pathname === '/done.html');
  });

  it.each(looksAtEverything ? [409, 410, 404, 503] : [410, 503])(
    'stay on the screen as a picture when the relay answers %d, and can be sent again',
    async (status) => {
      relay.mood.status = status;
      const link = await begin();
      await answer(page, 1, 2);
      await waitForQuestion(page, 2);
      await page.click('.screen-bar .stop');
      await page.click('.choices .send');
      await waitForScreen(page, '.undelivered');
      expect(await shownText(page)).toContain('Not delivered yet');
      const { result, confirmCode, shownCode } = await readReceipt(page, link.opening);
      expect([result.state, result.instruments[0].answers[0], shownCode]).toEqual([
        'stopped',
        2,
        confirmCode,
      ]);
      relay.mood.status = 201;
      await page.click('button.retry');
      await waitForScreen(page, '.delivered');
      expect((await openWire(link, relay.messages[0])).result.state).toBe('stopped');
    },
  );

  it('so far, with item 9, arrive when the tab is closed half way', async () => {
    page = await openTablet(browser, { viewport: smallTablet });
    const link = await begin();
    await answerAll(page, phq9, { value: 0, others: { 9: 1 }, without: ['difficulty'] });
    await waitForQuestion(page, 'difficulty');
    await page.native.page.close({ runBeforeUnload: false });
    await arrived(1);
    const { result } = await openWire(link, relay.messages.at(-1));
    expect(result.state).toBe('open');
    expect(answersOf(result)['phq-9']).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, null]);
  });

  it('so far are sent each time the page goes out of sight, grow, and end with the same sitting', async () => {
    const link = await begin();
    await answer(page, 1, 1);
    await waitForQuestion(page, 2);
    await hide();
    await arrived(1);
    await waitForScreen(page, '.cover');
    await page.click('.cover button');
    await hide();
    await page.click('.cover button');
    await answer(page, 2, 3);
    await waitForQuestion(page, 3);
    await hide();
    await arrived(2);
    await page.click('.cover button');
    await page.click('.screen-bar .stop');
    await page.click('.choices .send');
    await waitForScreen(page, '.delivered');
    const results = await Promise.all(
      relay.messages.map(async (wire) => (await openWire(link, wire)).result),
    );
    expect(results.map(({ state, instruments }) => [state, ...instruments[0].answers.slice(0, 2)])).toEqual([
      ['open', 1, null],
      ['open', 1, 3],
      ['stopped', 1, 3],
    ]);
    expect(new Set(results.map(({ responseId }) => responseId.join())).size).toBe(1);
    const sequences = results.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
  });

  it('that are erased leave no trace anywhere when nothing was sent before', async () => {
    await begin();
    await answer(page, 1, 3);
    await waitForQuestion(page, 2);
    await page.click('.screen-bar .stop');
    await page.click('.choices .erase');
    await waitForScreen(page, 'button.leave');
    expect(await shownText(page)).toContain('is erased');
    expect(await page.evaluate(() => document.querySelectorAll('screener-form, .qr').length)).toBe(0);
    await page.click('button.leave');
    await page.waitFor(() => location.pathname === '/done.html');
    expect(relay.messages).toEqual([]);
  });

  it('that are erased are taken back where some were sent before', async () => {
    const link = await begin();
    await answer(page, 1, 3);
    await waitForQuestion(page, 2);
    await hide();
    await arrived(1);
    await page.click('.cover button');
    await page.click('.screen-bar .stop');
    await page.click('.choices .erase');
    await waitForScreen(page, '.delivered');
    const { result } = await openWire(link, relay.messages.at(-1));
    expect(result.state).toBe('erased');
    expect(answersOf(result)['phq-9'].every((one) => one === null)).toBe(true);
  });

  it('are covered after two minutes at rest and handed in after fifteen', async () => {
    const link = await begin();
    await answer(page, 1, 2);
    await waitForQuestion(page, 2);
    await pass(minutes(2));
    await waitForScreen(page, '.cover');
    expect(await shownText(page)).toBe('Paused Go on');
    await pass(minutes(13));
    await arrived(1);
    expect((await openWire(link, relay.messages.at(-1))).result).toMatchObject({ state: 'stopped' });
    // Sent, and nobody there: nothing has to stay.
    await page.waitFor(() => location.pathname === '/done.html');
  });

  it('are gone at the first touch after a long sleep, before it can show anything', async () => {
    await begin({ relayed: false });
    await answer(page, 1, 2);
    await waitForQuestion(page, 2);
    await page.evaluate(() => {
      globalThis.setInterval = () => 0;
      for (let id = 1; id < 1000; id += 1) clearInterval(id);
    });
    await pass(minutes(60));
    await page.click('.screen-bar .help');
    await waitForScreen(page, '.undelivered');
    expect(await page.evaluate(() => document.querySelectorAll('screener-form').length)).toBe(0);
  });

  it('without a relay wait as a picture when nobody is there any more, with no word about what they are', async () => {
    const link = await begin({ relayed: false });
    await answerAll(page, phq9, { value: 0, others: { 9: 3 } });
    await pass(minutes(15));
    await waitForScreen(page, '.undelivered');
    expect(await shownText(page)).not.toMatch(/telling us|988|PHQ/);
    await pass(minutes(60));
    const { result } = await readReceipt(page, link.opening);
    expect([result.state, answersOf(result)['phq-9'][8]]).toEqual(['stopped', 3]);
  });

  it('given in two questionnaires may be changed by going back across them', async () => {
    const link = await begin({ relayed: false, instruments: [phq9, gad7] });
    await answerAll(page, phq9, { value: 0 });
    await waitForQuestion(page, 1);
    await page.waitFor(() => document.querySelector('h1.part').textContent === 'Part 2 of 2');
    await page.click('screener-form:not([hidden]) > .back');
    await waitForQuestion(page, 'difficulty');
    await answer(page, 'difficulty', 3);
    await page.waitFor(() => document.querySelector('h1.part').textContent === 'Part 2 of 2');
    await answerAll(page, gad7, { value: 1 });
    await finish(page);
    const { result } = await readReceipt(page, link.opening);
    expect(answersOf(result)).toEqual({
      'phq-9': [0, 0, 0, 0, 0, 0, 0, 0, 0, 3],
      'gad-7': [1, 1, 1, 1, 1, 1, 1, 1],
    });
  });

  it('that she would rather not give arrive as declined', async () => {
    const link = await begin({ relayed: false });
    for (let id = 1; id <= 3; id += 1) {
      await waitForQuestion(page, id);
      await page.click(['screener-form', '.bar .quiet[aria-pressed]']);
    }
    await waitForQuestion(page, 4);
    await page.click('.screen-bar .stop');
    await page.click('.choices .send');
    const { result } = await readReceipt(page, link.opening);
    expect(answersOf(result)['phq-9'].slice(0, 4)).toEqual(['declined', 'declined', 'declined', null]);
  });

  it('are never scored on her screen, and a thought of suicide is answered calmly at the end only', async () => {
    await begin({ relayed: false, deliveredAs: 'remote' });
    await answerAll(page, phq9, { value: 3, without: ['difficulty'] });
    await waitForQuestion(page, 'difficulty');
    expect(await shownText(page)).not.toMatch(/not watched|988|27/);
    await answer(page, 'difficulty', 0);
    await finish(page);
    const text = await shownText(page);
    expect(text).toContain(
      'This page is not watched. Your home visitor will read your answers before the next visit.',
    );
    expect(text).toMatch(/988 Suicide & Crisis Lifeline.*911.*1-833-852-6262/);
    expect(text).not.toMatch(/\/ ?27|severe|score/i);
  });

  it('go on after the page is loaded without any network, and on the next visit too', async () => {
    page = await openTablet(browser, { viewport: smallTablet, serviceWorkers: 'allow' });
    const first = await begin({ relayed: false });
    await page.waitFor(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
    await page.context.setOffline(true);
    await answerAll(page, phq9, { value: 2 });
    await finish(page);
    expect((await readReceipt(page, first.opening)).result.state).toBe('finished');
    await page.click('button.received');
    await page.click('.undelivered button.leave');
    await page.waitFor(() => location.pathname === '/done.html');
    const second = await makeLink({ instruments: [phq9], languages: ['es'] });
    await page.goto(`${site.url}#${second.fragment}`);
    await hurryToQuestions(page);
    await answerAll(page, phq9, { value: 1 });
    await finish(page);
    expect((await readReceipt(page, second.opening)).result.language).toBe('es-US');
  });
});
