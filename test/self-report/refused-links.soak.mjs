// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from 'node:fs';
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
const mostNotEnded = 5;
const timeoutMs = 2 * 60 * 60_000;
const evidence = new URL('../../docs/evidence/self-report-links.json', import.meta.url);

it('writes down what the page makes of links that were changed', { timeout: timeoutMs }, async () => {
  const engines = await testEngines();
  const soak = keptLinks() ?? { begun: new Date().toISOString(), browsers: {}, engines: {} };
  for (const engine of engines) {
    soak.engines[engine] ??= {
      linksAskedFor: counts[engine],
      links: 0,
      opened: 0,
      asked: 0,
      strangers: 0,
      notEnded: [],
    };
    const figure = soak.engines[engine];
    let again;
    while (figure.links < counts[engine] && figure.notEnded.length < mostNotEnded)
      again = await openChangedLinks(engine, soak, again);
  }
  for (const engine of engines)
    expect({ engine, ...soak.engines[engine] }).toMatchObject({
      engine,
      links: counts[engine],
      opened: 0,
      asked: 0,
      strangers: 0,
    });
});

/** What a soak had found before it was stopped; undefined: there is none, or it came to its end. */
function keptLinks() {
  if (!existsSync(evidence)) return undefined;
  const { browsers, figures } = JSON.parse(readFileSync(evidence, 'utf8'));
  const { begun, engines } = figures;
  const isWhole = Object.keys(counts).every((engine) => engines[engine]?.links >= counts[engine]);
  return isWhole ? undefined : { begun, browsers, engines };
}

/**
 * Counts as long as the browser answers. A link at which it did not is kept and returned: another browser begins with it,
 * so that a page which shows nothing fails there too.
 */
async function openChangedLinks(engine, soak, first) {
  const figure = soak.engines[engine];
  const keep = () => writeEvidence('self-report-links', soak);
  const relay = await startFakeRelay();
  const site = await serveTablet({ agency: { relays: [relay.url] } });
  const page = limitCalls(await launch(engine));
  soak.browsers[engine] = page.version;
  const { fragment } = await makeLink({ relay: 0 });
  let changed = first ?? mutateLink(fragment);
  try {
    for (; figure.links < counts[engine]; changed = mutateLink(fragment)) {
      const seen = await openLink(page, `${site.url}#${changed}`);
      figure.links += 1;
      figure.opened += seen.opened;
      figure.strangers += seen.hosts.filter((host) => host !== new URL(site.url).origin).length;
      if (figure.links % keepEvery === 0) keep();
    }
    return undefined;
  } catch (error) {
    figure.notEnded.push({ reason: error.message.split('\n', 1)[0], link: changed });
    return changed;
  } finally {
    figure.asked += relay.messages.length;
    keep();
    await page.close();
    await Promise.all([site.close(), relay.close()]);
  }
}

async function openLink(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitFor(
    () => document.querySelector('self-report-notice h1, self-report-flow:not([inert])') !== null,
  );
  return page.evaluate(() => ({
    opened: document.querySelectorAll('self-report-flow:not([inert])').length,
    hosts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  }));
}
