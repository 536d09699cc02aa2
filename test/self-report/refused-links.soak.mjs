// SPDX-License-Identifier: Apache-2.0
import { launch } from '@cradleside/tooling/browsers/launch';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { writeEvidence } from '@cradleside/tooling/evidence';
import { expect, it } from 'vitest';
import { startFakeRelay } from './support/fake-relay.mjs';
import { makeLink } from './support/make-link.mjs';
import { mutateLink } from './support/mutate-link.mjs';
import { serveTablet } from './support/tablet-site.mjs';

const counts = { chromium: 5000, firefox: 200, webkit: 200 };

it('writes down what the page makes of links that were changed', async () => {
  const relay = await startFakeRelay();
  const site = await serveTablet({ agency: { relays: [relay.url] } });
  const browsers = {};
  const figures = {};
  for (const engine of await testEngines()) {
    const page = await launch(engine);
    browsers[engine] = page.version;
    const figure = { links: 0, opened: 0, asked: 0, strangers: 0 };
    const { fragment } = await makeLink({ relay: 0 });
    for (; figure.links < counts[engine]; figure.links += 1) {
      await page.goto('about:blank');
      await page.goto(`${site.url}#${mutateLink(fragment)}`);
      await page.waitFor(() => document.querySelector('self-report-notice h1, self-report-flow') !== null);
      const seen = await page.evaluate(() => ({
        opened: document.querySelectorAll('self-report-flow').length,
        hosts: performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
      }));
      figure.opened += seen.opened;
      figure.strangers += seen.hosts.filter((host) => host !== new URL(site.url).origin).length;
    }
    figure.asked = relay.messages.length;
    figures[engine] = figure;
    await page.close();
  }
  await site.close();
  await relay.close();
  writeEvidence('self-report-links', { browsers, engines: figures });
  for (const figure of Object.values(figures))
    expect(figure).toMatchObject({ opened: 0, asked: 0, strangers: 0 });
});
