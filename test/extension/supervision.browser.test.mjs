// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { endorsementHours, readinessDomains, trainingDays } from '@cradleside/supervision';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, enterText, setUpVault, unlockVault } from './panel-steps.mjs';

const timeoutMs = 120_000;
/** Firefox draws the same screens; what differs in it, safety events and sharing drive there. */
const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');
const dayMs = 86_400_000;
const dayAgo = (days) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);

const sessions = [
  { date: dayAgo(30), minutes: 60, kind: 'individual' },
  { date: dayAgo(20), minutes: 90, kind: 'group' },
  { date: dayAgo(10), minutes: 120, kind: 'peer' },
];

/** One item each for two domains, and something to read. */
const assessment = {
  version: 1,
  id: 'invented',
  title: 'Invented for a test',
  language: 'en',
  options: [
    { value: 1, label: 'I would like to grow here', counts: 'growth' },
    { value: 2, label: 'I could share this', counts: 'strength' },
  ],
  domains: Object.fromEntries(
    readinessDomains.map((domain) => [
      domain,
      ['attachment', 'trauma'].includes(domain)
        ? { items: [{ id: `${domain}-1`, text: `Invented ${domain}` }], reading: [{ title: 'Invented' }] }
        : { items: [], reading: [] },
    ]),
  ),
};

describe.each(engines)('supervision in %s', { timeout: timeoutMs }, (engine) => {
  let browser;
  let panel;

  beforeAll(async () => {
    browser = await launchWithExtension(engine);
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    await setUpVault(panel);
  }, timeoutMs);
  afterAll(() => browser?.close());

  const button = (text, within = 'main') => panel.click({ selector: `${within} button`, text });
  const shown = (selector) =>
    panel.evaluate((one) => document.querySelector(one)?.innerText.replaceAll(/\s+/g, ' ').trim(), selector);

  async function openHub() {
    await panel.click('.menu summary');
    await panel.click({ selector: '.menu nav button', text: 'Supervision' });
    await panel.waitForElement('supervision-screen h1');
  }

  async function openPlace(name, screen) {
    await openHub();
    await panel.click({ selector: 'supervision-screen .row strong', text: name });
    await panel.waitForElement(`${screen}-screen h1`);
  }

  /** Days are put in as a picker does: each browser types them in its own order. */
  async function setDay(selector, day) {
    await panel.waitForElement(selector);
    await panel.evaluate(
      (one, value) => {
        const field = document.querySelector(one);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      selector,
      day,
    );
  }

  async function logSession({ date, minutes, kind }) {
    await button('Log a session');
    await setDay('#session-date', date);
    await enterText(panel, '#session-minutes', String(minutes));
    await panel.click(`input[name=session-kind][value=${kind}]`);
    await enterText(panel, '#session-supervisor', 'T. S.');
    await enterText(panel, '#session-reflection', `Testreflection ${kind}`);
    await button('Save session');
    await panel.waitForElement('supervision-log-screen h1');
  }

  it('logs sessions and tells the hours that endorsementHours gives, peer supervision as 0', async () => {
    await openPlace('Supervision log', 'supervision-log');
    await panel.click('input[name=endorsement-category][value=family-specialist]');
    await button('Save', 'endorsement-form');
    await panel.waitForElement('.announcement.done');
    for (const session of sessions) await logSession(session);
    const { minutes, peerMinutes, requiredMinutes } = endorsementHours({
      category: 'family-specialist',
      sessions,
      today: dayAgo(0),
    });
    expect([minutes, peerMinutes, requiredMinutes]).toEqual([150, 120, 1440]);
    expect(await shown('.hours')).toMatch(/2 h 30 min of 24 h.*Peer supervision: 2 h, counts 0\./);
    expect(await shown('.hours')).toContain('current requirements hold');
  });

  it('keeps what is half written over a lock, and every session', async () => {
    await button('Log a session');
    await enterText(panel, '#session-reflection', 'Half a thought');
    await panel.waitForElement('supervision-session-screen .saving', 'Saved');
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
    await unlockVault(panel);
    await openPlace('Supervision log', 'supervision-log');
    expect(await shown('.hours')).toContain('2 h 30 min of 24 h');
    await panel.click('.drafts .row');
    await panel.waitForElement('#session-reflection');
    expect(await panel.evaluate(() => document.querySelector('#session-reflection').value)).toBe(
      'Half a thought',
    );
    await button('Discard');
    await button('Throw away');
    await panel.waitForElement('supervision-log-screen h1');
  });

  it('counts a session no more that is struck out, and again when that is taken back', async () => {
    await panel.click({ selector: 'supervision-log-screen .row strong', text: 'Group' });
    await button('Strike out', 'strike-part');
    await enterText(panel, '#strike-reason', 'Entered twice');
    await panel.click('strike-part .danger');
    await panel.waitForElement('supervision-log-screen .hours', '1 h of 24 h');
    await panel.click({ selector: 'supervision-log-screen .row strong', text: 'Group' });
    await button('Take the strike back', 'strike-part');
    await enterText(panel, '#strike-reason', 'It was another one');
    await panel.click('strike-part .card button');
    await panel.waitForElement('supervision-log-screen .hours', '2 h 30 min of 24 h');
  });

  it('takes the agency’s items, or tells each fault; fills them, and reviews until an answer changes', async () => {
    await openPlace('Readiness self-assessment', 'readiness');
    await readItems({ ...assessment, version: 2, title: '' });
    await panel.waitForElement('readiness-import .alert', 'version');
    expect(await shown('readiness-import .alert')).toMatch(/version.*title/);
    await readItems(assessment);
    await panel.click('readiness-import .found button.primary');
    await panel.waitForElement('.state', 'still open');
    await answer('Attachment', { 'attachment-1': 2 });
    await enterText(panel, '#own-growth', 'Testwords of her own');
    await panel.waitForElement('.saving', 'Saved');
    await panel.click('readiness-domain-screen .back');
    await answer('Trauma', { 'trauma-1': 1 });
    await setDay('#read-on-0', dayAgo(2));
    await panel.waitForElement('.saving', 'Saved');
    await panel.click('readiness-domain-screen .back');
    await panel.waitForElement('.state', 'ready to be looked at');
    expect(await profile()).toEqual([
      'Attachment Strengths Invented attachment To grow in Testwords of her own',
      'Trauma To grow in Invented trauma',
    ]);
    await enterText(panel, '#review-supervisor', 'T. S.');
    await panel.click('input[name=review-outcome][value=agreed]');
    await button('Save review');
    await panel.waitForElement('.state', 'Looked at together and agreed');
    expect(await shown('.state')).not.toContain('changed');
    await answer('Trauma', { 'trauma-1': 2 });
    await panel.waitForElement('.saving', 'Saved');
    await panel.click('readiness-domain-screen .back');
    await panel.waitForElement('.state', 'Answers have changed');
  });

  it('counts training days in person and coaching calls', async () => {
    await openPlace('Training', 'training');
    for (const [days, isInPerson] of [
      [40, true],
      [39, true],
      [20, false],
    ]) {
      await button('Add a training day');
      await setDay('#training-date', dayAgo(days));
      if (!isInPerson) await panel.click('#training-tick');
      await button('Save', 'training-form');
      await panel.waitFor(() => document.querySelector('training-form') === null);
    }
    await button('Add a coaching call');
    await setDay('#training-date', dayAgo(20));
    await panel.click('#training-tick');
    await panel.waitForElement('training-form .saving', 'Saved');
    await panel.reload();
    await panel.waitForElement('families-screen h1');
    await openPlace('Training', 'training');
    await panel.waitForElement('training-form');
    expect(
      await panel.evaluate(() => [
        document.querySelector('#training-date').value,
        document.querySelector('#training-tick').checked,
      ]),
    ).toEqual([dayAgo(20), true]);
    await button('Save', 'training-form');
    await panel.waitForElement('training-screen', 'Calls with a case presented: 1/1');
    expect(await panel.evaluate(() => document.querySelector('panel-app').practice.drafts().length)).toBe(0);
    const { days, required } = trainingDays(
      [40, 39].map((ago) => ({ date: dayAgo(ago), isInPerson: true })),
      dayAgo(0),
    );
    expect(await shown('training-screen')).toContain(`${days} of ${required} days in person`);
  });

  it('counts video feedback of a family, and says that a recording has no agreement', async () => {
    await addFamily(panel);
    await panel.click('.menu summary');
    await panel.click({ selector: '.menu nav button', text: 'Families' });
    await panel.click('.all-families .row');
    await panel.waitForElement('family-screen h1');
    await button('Video feedback');
    await button('Add a session');
    await setDay('#recorded-on', dayAgo(12));
    await button('Save', 'video-session-form');
    await panel.waitForElement('video-feedback-screen .alert', 'no agreement is noted');
    await button('Note a decision about filming');
    await panel.click('input[name=film-decision][value=given]');
    await setDay('#decided-on', dayAgo(15));
    await button('Save', 'film-consent-form');
    await panel.waitFor(() => document.querySelector('video-feedback-screen .alert') === null);
    expect(await shown('video-feedback-screen')).toMatch(
      /1 of 6 sessions Recorded: 1 .*Filming is agreed to/,
    );
    expect(await shown('video-feedback-screen')).toContain('No video is stored here');
  });

  it('offers questions from the visits, which are kept, rewritten and brought', async () => {
    await logVisits();
    await panel.click('video-feedback-screen .back');
    await button('Questions for supervision');
    await panel.waitForElement('.offered li', 'Concrete needs in 4 of 4 visits: who else could carry this?');
    await panel.evaluate(() => {
      const offered = [...document.querySelectorAll('.offered li')];
      offered
        .find(({ textContent }) => textContent.includes('Concrete needs'))
        .querySelector('button')
        .click();
    });
    await enterText(panel, '#question-1', 'Who carries this with us?');
    await panel.waitForElement('question-card .saving', 'Saved');
    await openPlace('Questions for supervision', 'supervision-questions');
    expect(await shown('.to-bring')).toBe('K-204 Who carries this with us?');
  });

  it('has everything after a lock', async () => {
    await panel.click({ selector: 'header button', text: 'Lock' });
    await panel.waitForElement('unlock-form');
    await unlockVault(panel);
    await openHub();
    const hub = await shown('supervision-screen .rows');
    for (const state of ['2 h 30 min of 24 h', '1 to bring', '2 of 7 days in person'])
      expect(hub).toContain(state);
    await openPlace('Readiness self-assessment', 'readiness');
    expect(await profile()).toContain('Trauma Strengths Invented trauma');
    await openPlace('Video feedback', 'video-feedback');
    expect(await shown('family-picker')).toBe('K-204 1 of 6 sessions');
  });

  async function readItems(file) {
    await panel.evaluate((text) => {
      document.querySelector('readiness-import details').open = true;
      document.querySelector('#readiness-text').value = text;
    }, JSON.stringify(file));
    await panel.click('readiness-import .read');
  }

  async function answer(domain, answers) {
    await panel.click({ selector: 'readiness-screen .domains strong', text: domain });
    for (const [item, value] of Object.entries(answers))
      await panel.click(`input[name=item-${item}][value="${value}"]`);
  }

  const profile = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.profile')].map(({ innerText }) =>
        innerText.replaceAll(/\s+/g, ' ').trim(),
      ),
    );

  async function logVisits() {
    await panel.evaluate(async (days) => {
      const { practice } = document.querySelector('panel-app');
      const family = practice.families()[0].id;
      for (const date of days) {
        const checklist = {
          instrument: 'imh-hv-visit-components',
          version: '0.1.0',
          language: 'en',
          translation: null,
          evidence: 'none',
          mode: 'clinician',
          layout: 'page',
          started: null,
          completed: null,
          responses: { 'material.needs': true },
          result: { status: 'logged', ticked: ['material.needs'] },
        };
        const visit = {
          family,
          date,
          status: 'held',
          minutes: 60,
          setting: '',
          dyadTogether: null,
          others: [],
          isCrisisVisit: false,
          language: 'en',
          checklist,
        };
        await practice.saveVisit(visit, {});
      }
    }, [40, 33, 26, 19].map(dayAgo));
  }
});
