// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { startFakeRelay } from './support/fake-relay.mjs';
import { limitCalls } from './support/limit-calls.mjs';
import { makeLink } from './support/make-link.mjs';
import { mutateLink } from './support/mutate-link.mjs';
import { serveTablet } from './support/tablet-site.mjs';

const counts = { chromium: 5000, firefox: 200, webkit: 200 };
const keepEvery = 50;
const timeoutMs = 2 * 60 * 60_000;

it('writes down what the page makes of links that were changed', { timeout: timeoutMs }, async () => {
  const browsers = {};
  const figures = {};
  const keep = () => writeEvidence('self-report-links', { browsers, engines: figures });
  for (const engine of await testEngines()) {
    figures[engine] = {
      linksAskedFor: counts[engine],
      links: 0,
      opened: 0,
      asked: 0,
      strangers: 0,
      faults: [],
    };
    await openChangedLinks(engine, { browsers, figure: figures[engine], keep });
    keep();
  }
  for (const [engine, figure] of Object.entries(figures))
    expect({ engine, ...figure }).toMatchObject({
      engine,
      links: counts[engine],
      opened: 0,
      asked: 0,
      strangers: 0,
      faults: [],
    });
});

/** Counts in `figure`; a link for which the page shows nothing ends it. */
async function openChangedLinks(engine, { browsers, figure, keep }) {
  const relay = await startFakeRelay();
  const site = await serveTablet({ agency: { relays: [relay.url] } });
  const page = limitCalls(await launch(engine));
  browsers[engine] = page.version;
  const { fragment } = await makeLink({ relay: 0 });
  let changed;
  try {
    while (figure.links < counts[engine]) {
      changed = mutateLink(fragment);
      const seen = await openLink(page, `${site.url}#${changed}`);
      figure.links += 1;
      figure.opened += seen.opened;
      figure.strangers += seen.hosts.filter((host) => host !== new URL(site.url).origin).length;
      figure.asked = relay.messages.length;
      if (figure.links % keepEvery === 0) keep();
    }
  } catch (error) {
    figure.faults.push({ fault: error.message.split('\n', 1)[0], link: changed });
  } finally {
    await page.close();
    await Promise.all([site.close(), relay.close()]);
  }
}

async function openLink(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitFor(() => document.querySelector('self-report-notice h1, self-report-flow') !== null);
  return page.evaluate(() => ({
    opened: document.querySelectorAll('self-report-flow').length,
    hosts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  }));
}
