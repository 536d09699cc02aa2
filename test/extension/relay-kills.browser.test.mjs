// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sendResult } from '@cradleside/handoff/relay';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { looksAtEverything } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, setUpVault, unlockVault } from './panel-steps.mjs';
import { demoExtension } from './support/demo-extension.mjs';
import { gatedRelay } from './support/gated-relay.mjs';
import { sealingTablet } from './support/sealing-tablet.mjs';
import { makeLink, panelKey, useRules } from './support/tablet-steps.mjs';

const timeoutMs = 300_000;
const answers = { 'phq-9': [0, 0, 0, 0, 0, 0, 0, 0, 2, 0] };

/** The browser is killed so many milliseconds after a step. The moment of the kill is the subject: nothing is waited for. */
const kills = [
  ['DELETE messages asked', 0],
  ...(looksAtEverything
    ? [
        ['GET messages asked', 0],
        ['GET messages answered', 0],
        ['GET messages answered', 5],
        ['GET messages answered', 15],
        ['GET messages answered', 40],
        ['GET messages answered', 90],
        ['DELETE messages answered', 0],
        ['DELETE slot asked', 0],
        ['DELETE slot answered', 0],
      ]
    : []),
];

describe('answers at the relay, and a panel in Chromium', { timeout: timeoutMs }, () => {
  let dist;
  let profile;
  let relay;
  let browser;
  let panel;
  let family;
  let key;
  let sent = 0;

  beforeAll(async () => {
    dist = demoExtension('chromium');
    profile = mkdtempSync(path.join(tmpdir(), 'relay-kills-'));
    relay = await gatedRelay();
    browser = await launchWithExtension('chromium', { dist, profile });
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    await setUpVault(panel);
    await useRules(panel, {
      selfReport: { url: 'https://forms.example.org/', relay: 0 },
      relay: { url: relay.url },
    });
    family = await addFamily(panel);
    await panel.evaluate(
      async (value) => {
        const { store } = document.querySelector('panel-app').practice;
        const id = '72656c61'.padEnd(32, '0');
        await store.write([{ put: { id, expectedRevision: 0, kind: 'relay-token', value } }], []);
      },
      { token: relay.token, url: relay.url },
    );
  }, timeoutMs);

  afterAll(async () => {
    await browser?.close();
    await relay?.close();
    for (const made of [dist, profile]) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
  });

  /** She hands in a PHQ-9 with item 9 endorsed; it lies at the relay. */
  async function handIn() {
    await goTo(panel, { screen: 'family', family });
    await panel.waitForElement('family-screen h1');
    const { address } = await makeLink(panel, { delivery: 'relay' });
    key ??= await panelKey(panel);
    const tablet = await sealingTablet(address, { key });
    const { wire } = await tablet.seal({ sequence: 1, state: 'finished', answers });
    expect(await sendResult(relay.relayUrl, tablet.link, wire, { fetch })).toEqual({ ok: true });
    sent += 1;
  }

  /** Everything that was sent stands here once, alerts, and is over at the relay. */
  async function expectAllOnce(page) {
    await page.waitFor(() => {
      const links = document.querySelector('panel-app').practice.store.records('link');
      return links.every(({ value }) => value.end === 'received' && value.slot === null);
    });
    const stored = await page.evaluate(async () => {
      const { practice } = document.querySelector('panel-app');
      const screenings = practice.screenings().map(({ value }) => value);
      const log = await practice.store.readAudit();
      return {
        ninthItems: screenings.map(({ administration }) => administration.responses[9]),
        alerts: screenings.map(({ administration }) => administration.result.alerts.map(({ kind }) => kind)),
        events: practice.safety.open().length,
        received: log.filter(({ action }) => action === 'link.received').length,
        refused: log.filter(({ action }) => action === 'link.refused').length,
      };
    });
    const each = (value) => Array.from({ length: sent }, () => value);
    expect(stored).toEqual({
      ninthItems: each(2),
      alerts: each(['act-now']),
      events: sent,
      received: sent,
      refused: 0,
    });
  }

  it.each(kills)(
    'are received once where the browser is killed at "%s", %d ms later',
    async (step, delayMs) => {
      await handIn();
      const reached = new Promise((resolve) => {
        relay.atEachStep((now) => {
          if (now !== step) return undefined;
          resolve();
          // What was asked never comes to the relay, as where its network ends with the browser.
          return now.endsWith('asked') ? new Promise(() => {}) : undefined;
        });
      });
      await goTo(panel, { screen: 'links' });
      await reached;
      await sleep(delayMs);
      await browser.killHard();
      relay.atEachStep(() => {});
      browser = await launchWithExtension('chromium', { dist, profile });
      panel = await browser.openPanelAsTab({ path: 'locked.html' });
      await unlockVault(panel);
      await expectAllOnce(panel);
      await panel.waitForElement('families-screen button.row.act-now', 'K-204');
    },
  );

  it('are received once where two windows fetch them at once', async () => {
    await handIn();
    const other = await browser.openPanelAsTab({ path: 'panel.html' });
    let goOn;
    const isHeld = new Promise((resolve) => {
      goOn = resolve;
    });
    relay.atEachStep((now) => (now === 'GET messages asked' ? isHeld : undefined));
    await goTo(panel, { screen: 'links' });
    // One of them asks, and the other one waits until it has stored what came.
    await panel.waitFor(async () => {
      const { held, pending } = await navigator.locks.query();
      return [held, pending].every((some) => some.some(({ name }) => name === 'cradleside-ask-relay'));
    });
    goOn();
    await Promise.all([panel, other].map(expectAllOnce));
    await other.close();
  });
});
