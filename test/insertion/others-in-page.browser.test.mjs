// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareOthers } from '../../extension/src/page/compare-others.ts';
import { installFinder } from '../../extension/src/page/install-finder.ts';
import { installReader } from '../../extension/src/page/install-reader.ts';
import { installTracker } from '../../extension/src/page/install-tracker.ts';
import { rememberOthers } from '../../extension/src/page/remember-others.ts';

const note = 'PHQ-9 14/27, moderate';
const page = `<!doctype html><textarea id="field"></textarea><input id="other" value="as it was">`;
const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');

/** What runs while a note is being inserted: here step by step, since a hand is never as fast in another field. */
describe.each(engines)('in %s, another field that holds something else after an insertion', (engine) => {
  let browser;
  beforeAll(async () => {
    browser = await launch(engine);
  }, 60_000);
  afterAll(() => browser?.close());

  const run = (work, ...args) => browser.evaluate(work, ...args);
  const begin = async () => {
    await browser.goto(`data:text/html,${encodeURIComponent(page)}`);
    for (const install of [installFinder, installReader, installTracker]) await run(install);
    await run((text) => {
      const target = { kind: 'value', element: document.querySelector('#field') };
      globalThis[Symbol.for('cradleside')].attempt = { token: 'attempt', target, text };
    }, note);
    await run(rememberOthers, 'attempt', note);
  };
  const judge = async () => {
    await run(compareOthers, 'attempt', 'soon');
    return run(compareOthers, 'attempt', 'late');
  };
  const put = (text) =>
    run((value) => {
      document.querySelector('#other').value = value;
    }, text);

  it('is the user’s work where she typed there at once', async () => {
    await begin();
    await browser.click('#other');
    await browser.type(' she went on');
    expect(await judge()).toBe(0);
  });

  it('is the page’s where nobody touched it', async () => {
    await begin();
    await put('changed by a script');
    expect(await judge()).toBe(1);
  });

  it('is the page’s where a line of the note stands there, whatever the user did', async () => {
    await begin();
    await browser.click('#other');
    await browser.type(' she went on');
    await put(`she went on ${note}`);
    expect(await judge()).toBe(1);
  });

  it('is nobody’s where it goes on changing by itself', async () => {
    await begin();
    await put('20:01');
    await run(compareOthers, 'attempt', 'soon');
    await put('20:02');
    expect(await run(compareOthers, 'attempt', 'late')).toBe(0);
  });
});
