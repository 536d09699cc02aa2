// SPDX-License-Identifier: Apache-2.0
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { evidencePage } from '@cradleside/charting/evidence';
import { duePoints } from '@cradleside/charting/schedule';
import { trendOf } from '@cradleside/charting/trend';
import {
  componentMatrix,
  questionTemplates,
  supervisionQuestions,
  visitCoverage,
} from '@cradleside/charting/visit';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq9 } from '@cradleside/instruments/phq9';
import { defaultPolicy } from '@cradleside/policy';
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { waitUntil } from '@cradleside/tooling/browsers/extension-page';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterText, goTo, setUpVault } from './panel-steps.mjs';
import { courseFamily } from './support/course-family.mjs';
import { sendDownloadsTo } from './support/send-downloads-to.mjs';

/** Firefox draws the same screens; the pictures have tests of their own in it. */
const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');
const timeoutMs = 120_000;
const today = new Date().toISOString().slice(0, 10);
const made = await courseFamily(new Date());

const valuesOf = (kind) =>
  made.changes.flatMap(({ put }) => (put.kind === kind ? [{ id: put.id, ...put.value }] : []));
const [family] = valuesOf('family');
const trend = trendOf({
  instrument: phq9,
  screenings: valuesOf('screening').map(({ id, date, isStruck, administration: { result } }) => ({
    id,
    date,
    isStruck,
    result,
  })),
  points: duePoints({ schedule: defaultPolicy.schedule, enrolled: family.opened, until: today }),
  slopeMinimumDays: defaultPolicy.slopeMinimumDays,
});
const visits = valuesOf('visit').map(({ id, date, status, minutes, checklist }) => ({
  id,
  date,
  status,
  minutes,
  log: checklist && { instrument: checklist.instrument, result: checklist.result },
}));

/** Runs inside the page: cells of a table in the shadow of a picture, row by row. */
function cellsOf(tag, selector) {
  const { shadowRoot } = document.querySelector(tag);
  return [...shadowRoot.querySelectorAll(`${selector} tbody tr`)].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()),
  );
}

/** Runs inside the page: what has the focus, through shadow roots, in words. */
function focusedStop() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.hasAttribute('data-stop') ? element.getAttribute('aria-label') : '';
}

describe.each(engines)('change over time in %s', { timeout: timeoutMs }, (engine) => {
  let browser;
  let panel;
  let downloads;

  beforeAll(async () => {
    downloads = await mkdtemp(path.join(tmpdir(), 'course-'));
    browser = await launchWithExtension(engine);
    await sendDownloadsTo(browser, downloads);
    panel = await browser.openPanelAsTab({ path: 'locked.html' });
    await setUpVault(panel);
    await panel.evaluate(async (records) => {
      await document.querySelector('panel-app').practice.store.write(records, []);
    }, made.changes);
  }, timeoutMs);
  afterAll(async () => {
    await browser?.close();
    await rm(downloads, { recursive: true, force: true });
  });

  const show = async (route, selector) => {
    await goTo(panel, route);
    await panel.waitForElement(selector);
  };

  it('shows in picture, table and numbers what trendOf says, reached from the family', async () => {
    await show({ screen: 'family', family: family.id }, 'family-screen .trend');
    await panel.click('.trend summary');
    await panel.click('.trend details button');
    await panel.waitFor(() => document.querySelector('score-trend')?.shadowRoot?.querySelector('.point'));
    const drawn = await panel.waitFor(() => {
      const points = document.querySelector('score-trend').shadowRoot.querySelectorAll('.point');
      return [...points].map((point) => point.getAttribute('aria-label'));
    });
    const totals = trend.points.map(({ total }) => total);
    expect(totals).toEqual([16, 10, 6]);
    expect(drawn.map((words) => Number(/: (\d+) of 27/.exec(words)?.[1]))).toEqual(totals);
    await panel.waitFor(() => document.querySelector('score-trend').shadowRoot.querySelector('tbody tr'));
    const rows = await panel.evaluate(cellsOf, 'score-trend', 'table[data-series="phq-9"]');
    expect(rows.map((cells) => Number(cells[2]))).toEqual(totals);
    const numbers = await panel.evaluate(() =>
      document.querySelector('.course-numbers').textContent.replaceAll(/\s+/g, ' '),
    );
    for (const { total } of [trend.baseline, trend.best, trend.last])
      expect(numbers).toContain(`${total} of 27`);
    expect(numbers).toContain(`−${-trend.sinceBaseline.change} since`);
    expect(numbers).toContain(
      `−${Math.abs(trend.slope.perMonth).toFixed(2)} points per month (3 screens over`,
    );
    expect(numbers).toContain('met: improved');
    expect(numbers).toContain('NHS Talking Therapies');
    expect(await panel.evaluate(() => document.querySelector('course-screen').textContent)).toContain(
      '1 screen struck out',
    );
  });

  it('lets the keyboard reach each point', async () => {
    await panel.evaluate(() => document.querySelector('course-screen h1').focus());
    await waitUntil(async () => {
      await panel.press('Tab');
      return panel.evaluate(focusedStop);
    }, 'a point has the focus');
    const heard = new Set();
    for (let step = 0; step < trend.points.length; step += 1) {
      heard.add(await panel.evaluate(focusedStop));
      await panel.press('ArrowLeft');
    }
    expect(heard.size).toBe(trend.points.length);
    expect([...heard].every((words) => / of 27/.test(words))).toBe(true);
  });

  it('shows the visits as a map, in numbers and with questions, and both on one time axis', async () => {
    await panel.click('input[name=course-view][value=visits]');
    await panel.waitFor(() => document.querySelector('component-map')?.shadowRoot?.querySelector('tbody tr'));
    const coverage = visitCoverage({ checklist: fidelityChecklist, visits });
    const matrix = componentMatrix(fidelityChecklist, visits);
    const uses = await panel.evaluate(cellsOf, 'component-map', 'table[data-table="components"]');
    const shares = uses.map(([, share]) => share);
    for (const { visits: share } of matrix.rows) expect(shares).toContain(share.text);
    const numbers = await panel.evaluate(() => document.querySelector('.visit-numbers').textContent);
    expect(numbers).toContain(coverage.completeness.text);
    expect(numbers).toContain(`${coverage.dose.minutes} min`);
    expect(numbers).toContain(coverage.dose.weeksWithVisit.text);
    const questions = supervisionQuestions({ coverage, templates: questionTemplates.en });
    expect(questions.length).toBeGreaterThan(2);
    const asked = await panel.evaluate(() =>
      [...document.querySelectorAll('.supervision-questions li')].map(({ textContent }) =>
        textContent.trim(),
      ),
    );
    expect(asked.toSorted()).toEqual(questions.map(({ text }) => text).toSorted());
    await panel.click({
      selector: '.supervision-questions button',
      text: 'Put them in other words and keep them',
    });
    await panel.waitForElement('supervision-questions-screen h1');
    await show({ screen: 'course', family: family.id, view: 'visits' }, 'component-map');
    await panel.click('input[name=course-view][value=both]');
    await panel.waitFor(() =>
      document.querySelector('family-picture')?.shadowRoot?.querySelector('.visits svg'),
    );
    expect(
      await panel.evaluate(
        () =>
          document.querySelector('family-picture').shadowRoot.querySelector('[part=together]').textContent,
      ),
    ).toContain('Together in time, not cause');
  });

  it('lists what is due, and saves it as a calendar file that names nobody and updates its entries', async () => {
    await show({ screen: 'due' }, '.due-list .row');
    expect(await panel.evaluate(() => document.querySelector('.due-list').textContent)).toContain('PCL-5');
    await panel.evaluate(() => {
      (window.wrappedJSObject ?? window).showSaveFilePicker = undefined;
    });
    const save = async () => {
      await panel.click('calendar-part button');
      const { name, text } = await waitUntil(async () => {
        const [found] = (await readdir(downloads)).filter((file) => file.endsWith('.ics'));
        const written = found && (await readFile(path.join(downloads, found), 'utf8'));
        return written?.endsWith('END:VCALENDAR\r\n') && { name: found, text: written };
      }, 'a whole calendar file');
      await rm(path.join(downloads, name));
      return { name, text };
    };
    const { name, text } = await save();
    expect(name).toMatch(/^cradleside-due-\d{4}-\d\d-\d\d\.ics$/);
    const secrets = ['K-204', 'Test', 'PHQ', family.id, made.caregiver];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    const uids = (calendar) => [...calendar.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    expect(uids(text).length).toBeGreaterThan(0);
    expect(uids((await save()).text)).toEqual(uids(text));
  });

  it('asks for the last questionnaires when an episode is closed, and keeps why it was closed without', async () => {
    await show({ screen: 'family', family: family.id }, 'family-screen h1');
    await panel.click({ selector: 'button', text: 'Close the episode' });
    await panel.waitForElement('closing-part .battery');
    const battery = await panel.evaluate(() =>
      [...document.querySelectorAll('.battery li')].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      ),
    );
    expect(battery).toEqual([
      expect.stringMatching(/^PHQ-9: given /),
      'GAD-7: still open Give GAD-7 first',
      'PCL-5: still open Give PCL-5 first',
    ]);
    await panel.click({ selector: '.battery button', text: 'Give GAD-7 first' });
    await panel.waitFor(() => document.querySelector('#instrument')?.value === 'gad-7');
    await show({ screen: 'family', family: family.id }, 'family-screen h1');
    await panel.click({ selector: 'button', text: 'Close the episode' });
    await enterText(panel, '#closing-reason', 'Moved away');
    await panel.click({ selector: 'closing-part button', text: 'Close without them' });
    await panel.waitForElement('.who', 'Closed without GAD-7, PCL-5: Moved away');
  });

  it('has every word of the evidence page under help', async () => {
    await show({ screen: 'help' }, 'help-screen [data-section=keyboard]');
    const shown = await panel.evaluate(() => document.querySelector('help-screen').textContent);
    const words = evidencePage('en').sections.flatMap(({ heading, points }) => [
      heading,
      ...points.flatMap(({ text, source }) => [text, ...(source === undefined ? [] : [source])]),
    ]);
    expect(words.filter((one) => !shown.includes(one))).toEqual([]);
  });
});
