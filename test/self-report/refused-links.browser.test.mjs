// SPDX-License-Identifier: Apache-2.0
import { asq } from '@cradleside/instruments/asq';
import { phq9 } from '@cradleside/instruments/phq9';
import { launch } from '@cradleside/tooling/browsers/launch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFakeRelay } from './support/fake-relay.mjs';
import { makeLink, strangersKey } from './support/make-link.mjs';
import { resignLink } from './support/resign-link.mjs';
import { shownText } from './support/sitting-steps.mjs';
import { serveTablet } from './support/tablet-site.mjs';
import { openTablet, smallTablet } from './support/touch-tablet.mjs';

const timeoutMs = 60_000;
const hourMs = 60 * 60_000;
const own = { instruments: [phq9], languages: ['en'] };

const flipped = (fragment, at) => {
  const bytes = Buffer.from(fragment, 'base64url');
  bytes[at < 0 ? bytes.length + at : at] ^= 1;
  return bytes.toString('base64url');
};

/** What stands behind the #, and what the page says of it. */
const links = {
  nothing: ['Welcome', async () => ''],
  'not base64': ['This link is not complete', async () => '%%%'],
  markup: ['This link is not complete', async () => '<img src=x onerror=alert(1)>'],
  'a script address': ['This link is not complete', async () => 'javascript:alert(1)'],
  'another address': ['This link is not complete', async () => 'https://evil.example.org/collect'],
  'a megabyte': ['This link is not complete', async () => 'A'.repeat(1_000_000)],
  'CBOR nested deeply': [
    'This link is not complete',
    async () => Buffer.alloc(700, 0x81).toString('base64url'),
  ],
  'a link cut off': ['This link is not complete', async () => (await makeLink(own)).fragment.slice(0, -90)],
  'a link without its signature': [
    /^This link (?:is not complete|cannot be used here)/,
    async () =>
      Buffer.from((await makeLink(own)).fragment, 'base64url')
        .subarray(0, -64)
        .toString('base64url'),
  ],
  'a link with another signature': [
    'This link cannot be used here',
    async () => flipped((await makeLink(own)).fragment, -1),
  ],
  'a link with another public key': [
    /^This link (?:is not complete|cannot be used here)/,
    async () => flipped((await makeLink(own)).fragment, 60),
  ],
  'a link of a stranger': [
    'This page does not know your home visitor’s panel yet',
    async () => (await makeLink({ ...own, key: strangersKey })).fragment,
  ],
  'a link that has expired': [
    'This link has ended',
    async () => (await makeLink({ ...own, nowMs: Date.now() - 2 * hourMs })).fragment,
  ],
  'a link to a relay that is not listed': [
    'This link cannot be used here',
    async () => (await makeLink({ ...own, relay: 3 })).fragment,
  ],
  'a questionnaire in another version': [
    'This link does not fit this page',
    async () => (await makeLink({ ...own, instruments: [{ ...phq9, version: '0' }] })).fragment,
  ],
  'a questionnaire that a person must ask': [
    'This link does not fit this page',
    async () => (await makeLink({ ...own, instruments: [asq] })).fragment,
  ],
  'markup for a language, properly signed': [
    'This link is not complete',
    async () =>
      resignLink((await makeLink(own)).fragment, (parts) => {
        parts[7] = ['<img src=x onerror=alert(1)>'];
      }),
  ],
  'markup for a questionnaire, properly signed': [
    'This link is not complete',
    async () =>
      resignLink((await makeLink(own)).fragment, (parts) => {
        parts[8][0][0] = '"><script>alert(1)</script>';
      }),
  ],
  'an address for a relay, properly signed': [
    'This link is not complete',
    async () =>
      resignLink((await makeLink(own)).fragment, (parts) => {
        parts[5] = 'https://evil.example.org';
      }),
  ],
  'a language that the page does not speak': [
    'This link does not fit this page',
    async () => (await makeLink({ ...own, languages: ['fr'] })).fragment,
  ],
};

describe('the page opened with', { timeout: timeoutMs }, () => {
  const dialogs = [];
  let browser;
  let relay;
  let site;
  let page;
  beforeAll(async () => {
    [browser, relay] = await Promise.all([launch('chromium'), startFakeRelay()]);
    site = await serveTablet({ agency: { relays: [relay.url] } });
    page = await openTablet(browser, { viewport: smallTablet });
    page.native.page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await relay?.close();
  });

  /** The notice that is shown, and who was asked for anything. */
  async function open(fragment) {
    for (const list of [dialogs, page.requests, page.faults, page.violations]) list.length = 0;
    await page.openAnew(`${site.url}#${fragment}`);
    await page.waitFor(() => document.querySelector('self-report-notice h1') !== null);
    const shown = await page.evaluate(() => ({
      title: document.querySelector('h1').textContent,
      href: location.href,
      forms: document.querySelectorAll('screener-form, self-report-flow, .qr').length,
    }));
    return {
      ...shown,
      text: await shownText(page),
      hosts: [...new Set(page.requests.map((url) => new URL(url).origin))],
      dialogs: [...dialogs],
      faults: [...page.faults, ...page.violations],
    };
  }

  it.each(Object.entries(links))(
    '%s asks nothing, seals nothing and asks no stranger',
    async (_, [title, fragment]) => {
      const seen = await open(await fragment());
      expect(seen.title).toMatch(title);
      expect(seen.text).toMatch(/Nothing was sent|To begin/);
      expect(seen).toMatchObject({ href: site.url, forms: 0, dialogs: [], faults: [] });
      expect(seen.hosts).toEqual([new URL(site.url).origin]);
    },
  );

  it('a link of a panel that is not listed names the line that is missing, and what to do', async () => {
    const { text } = await open((await makeLink({ ...own, key: strangersKey })).fragment);
    expect(text).toContain(`keyId: ${strangersKey.keyId}`);
    expect(text).toMatch(/agency\.json has no line for your panel.*signingKeys/);
  });

  it('a link whose answers have arrived says so', async () => {
    relay.mood.state = 'used';
    const { title, text, hosts } = await open((await makeLink({ ...own, relay: 0 })).fragment);
    expect(title).toBe('This link has been used');
    expect(text).toContain('ask your home visitor for a new link');
    expect(new Set(hosts)).toEqual(new Set([new URL(site.url).origin, relay.url]));
  });

  it('a page of which a part did not arrive says so, and asks nothing', async () => {
    // Another tablet has fetched that part before.
    const tablet = await openTablet(browser, { viewport: smallTablet });
    await tablet.native.page.route('**/assets/meanwhile.*', (route) => route.abort());
    await tablet.goto(`${site.url}#${(await makeLink(own)).fragment}`);
    await tablet.waitFor(() => document.querySelector('self-report-notice h1') !== null);
    expect(await shownText(tablet)).toMatch(/did not load completely.*Nothing was asked/s);
    expect(await tablet.evaluate(() => document.querySelector('self-report-flow'))).toBe(null);
    await tablet.close();
  });

  it('another link in the same tab begins with that one', async () => {
    await page.openAnew(`${site.url}#broken`);
    await page.waitFor(() => document.querySelector('self-report-notice h1') !== null);
    const { fragment, startCode } = await makeLink(own);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.waitFor((code) => document.querySelector('.code')?.textContent.trim() === code, startCode);
    expect(await page.evaluate(() => location.href)).toBe(site.url);
  });

  it.each([
    [{ signingKeys: [{ keyId: 'no' }] }, 'agency.json: signingKeys.0.keyId'],
    [{ relays: ['http://relay.example.org'] }, 'agency.json: relays.0'],
    [{ version: 2 }, 'agency.json: version'],
  ])('an agency.json that cannot be used names the place: %j', async (agency, place) => {
    const broken = await serveTablet();
    broken.setAgency(agency);
    await page.openAnew(`${broken.url}#${(await makeLink(own)).fragment}`);
    await page.waitFor(() => document.querySelector('self-report-notice h1') !== null);
    expect(await shownText(page)).toContain(place);
    await broken.close();
  });
});
