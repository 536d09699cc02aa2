// SPDX-License-Identifier: Apache-2.0
import { launchWithExtension } from '@cradleside/tooling/browsers/extension-browser';
import { testEngines } from '@cradleside/tooling/browsers/test-engines';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFamily, goTo, insertText, setUpVault } from './panel-steps.mjs';
import { chooseFile, sealedFile } from './support/colleague-steps.mjs';

const timeoutMs = 180_000;
const engines = (await testEngines({ everyRun: ['chromium'] })).filter((engine) => engine !== 'webkit');

describe.each(engines)('two clinicians, each with her own vault, in %s', { timeout: timeoutMs }, (engine) => {
  const browsers = [];
  let anna;
  let berta;
  let family;

  beforeAll(async () => {
    [anna, berta] = await Promise.all(
      ['anna', 'berta'].map(async () => {
        const browser = await launchWithExtension(engine);
        browsers.push(browser);
        const page = await browser.openPanelAsTab({ path: 'locked.html' });
        await setUpVault(page);
        return page;
      }),
    );
    family = await addFamily(anna);
  }, timeoutMs);
  afterAll(() => Promise.all(browsers.map((browser) => browser.close())));

  const makeCard = async (page, name, role) => {
    await goTo(page, { screen: 'colleagues' });
    await page.waitForElement('#card-name');
    await page.click('#card-name');
    await page.evaluate(() => document.querySelector('#card-name').select());
    await insertText(page, name);
    await page.click(`input[name=card-role][value=${role}]`);
    await page.click('own-card form button.primary');
    await page.waitForElement('own-card .numbers');
    return page.waitFor(() => document.querySelector('own-card').card?.text);
  };

  /** @returns what the list chose */
  const choose = (page, selector) =>
    page.evaluate((list) => {
      const select = document.querySelector(list);
      select.value = select.options[1].value;
      select.dispatchEvent(new Event('change'));
      return select.selectedOptions[0].textContent;
    }, selector);

  const addCard = async (page, text) => {
    await page.click('#card-text');
    await insertText(page, text);
    await page.click('add-card form button');
    await page.waitForElement('colleagues-screen section.card');
  };

  const send = async (page, kind = 'share') => {
    await goTo(page, { screen: 'share-family', family });
    await page.waitForElement('#share-to');
    await choose(page, '#share-to');
    await page.click(`input[name=share-kind][value=${kind}]`);
    await page.click('share-family-screen form button.primary');
    await page.waitForElement('share-family-screen .card [role=status]', 'Sealed');
    return sealedFile(page, 'share-family-screen');
  };

  const takeIn = async (page, file) => {
    await goTo(page, { screen: 'receive-file' });
    await chooseFile(page, '#sealed-file', file);
    await page.waitForElement('import-preview button.primary', 'Take it in');
    await page.click('import-preview button.primary');
    await page.waitForElement('import-preview .big-code');
    return page.evaluate(() => document.querySelector('.big-code').textContent);
  };

  const codes = (page) =>
    page.evaluate(() =>
      document
        .querySelector('panel-app')
        .practice.families()
        .map(({ value }) => value.code),
    );

  it('exchange cards, and cannot send before they have compared their numbers', async () => {
    const cards = [
      await makeCard(anna, 'Testvisitor Anna', 'clinician'),
      await makeCard(berta, 'Testvisitor Berta', 'supervisor'),
    ];
    await addCard(anna, cards[1]);
    await addCard(berta, cards[0]);
    await goTo(anna, { screen: 'share-family', family });
    await anna.waitForElement('share-family-screen .alert.note', 'compare the numbers');
    for (const [here, there] of [
      [anna, berta],
      [berta, anna],
    ]) {
      await goTo(here, { screen: 'colleagues' });
      await here.waitForElement('section.card .numbers');
      const shown = await here.evaluate(() => document.querySelector('section.card .numbers').textContent);
      await goTo(there, { screen: 'colleagues' });
      await there.waitForElement('own-card .numbers', shown);
      await here.click('section.card button.primary');
      await here.waitForElement('.announcement.done');
    }
  });

  it('share a family there and back, and the arrival is told by voice', async () => {
    const code = await takeIn(berta, await send(anna));
    await anna.click('sent-families input');
    await insertText(anna, code.replace(' ', ''));
    await anna.click('sent-families form button');
    await anna.waitForElement('sent-families .card', 'arrived, confirmed');
    await berta.evaluate(async () => {
      const { practice } = document.querySelector('panel-app');
      const [before] = practice.families();
      await practice.saveFamily({ ...before.value, code: 'K-205' }, before);
    });
    await takeIn(anna, await send(berta));
    expect([await codes(anna), await codes(berta)]).toEqual([['K-205'], ['K-205']]);
  });

  it('refuse a file that was changed, and say that nothing was', async () => {
    const file = await send(anna);
    const changed = `${file.slice(0, 2000)}${file[2000] === 'A' ? 'B' : 'A'}${file.slice(2001)}`;
    await goTo(berta, { screen: 'receive-file' });
    await chooseFile(berta, '#sealed-file', changed);
    await berta.waitForElement('receive-file-screen .fault', 'changed on the way');
    const last = await berta.evaluate(async () =>
      (await document.querySelector('panel-app').practice.store.readAudit()).at(-1),
    );
    expect(last).toMatchObject({ action: 'file.refused', detail: 'not-genuine' });
  });

  it('send a packet to the one who supervises, who sees the caseload and can take it away', async () => {
    await anna.evaluate(async (id) => {
      const { practice } = document.querySelector('panel-app');
      const visit = {
        family: id,
        date: '2026-03-04',
        status: 'held',
        minutes: 60,
        setting: 'Canary',
        checklist: null,
      };
      const more = { dyadTogether: true, others: [], isCrisisVisit: false, language: 'en' };
      await practice.saveVisit({ ...visit, ...more }, {});
    }, family);
    await goTo(anna, { screen: 'packet' });
    await anna.click('input[name=packet-family]');
    expect(await choose(anna, '#packet-to')).toBe('Testvisitor Berta');
    await anna.click('packet-screen form button.primary');
    await anna.waitForElement('packet-screen .card [role=status]', 'Sealed');
    const file = await sealedFile(anna, 'packet-screen');
    await goTo(berta, { screen: 'receive-file' });
    await chooseFile(berta, '#sealed-file', file);
    await berta.click('packet-preview button.primary');
    await berta.waitForElement('packet-preview [role=status]', 'was kept');
    await berta.click('packet-preview button.primary');
    await berta.waitForElement('.caseload-map thead', 'K-205');
    await berta.waitForElement('.caseload', 'Mar 4, 2026');
    await berta.waitForElement('.packet', 'today');
    expect(await berta.evaluate(() => document.querySelector('main').textContent)).not.toContain('Canary');
    await berta.click('.packet button.quiet');
    await berta.click('.packet .danger');
    await berta.waitForElement('supervisor-screen', 'No packet yet');
  });

  it('print a page with nothing else on it', async () => {
    await goTo(anna, { screen: 'packet' });
    await anna.evaluate(() => {
      window.print = () =>
        (document.body.dataset.printed = document.querySelector('.packet-paper').textContent);
    });
    await anna.click('input[name=packet-family]');
    await anna.click({ selector: 'packet-screen button', text: 'Print one page' });
    const paper = await anna.waitFor(() => document.body.dataset.printed);
    expect(paper).toContain('K-205');
    expect(paper).toContain('Mar 4, 2026');
    expect(paper).not.toContain('Canary');
    if (engine !== 'chromium') return;
    for (const format of ['A4', 'Letter']) {
      const pdf = Buffer.from(await anna.native.page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  });

  it('hand a family over, which is only read then, and take it back with a reason', async () => {
    const code = await takeIn(berta, await send(anna, 'hand-over'));
    await anna.evaluate((typed) => {
      const input = document.querySelector('sent-families input');
      input.value = typed;
      input.form.requestSubmit();
    }, code);
    await anna.waitForElement('sent-families .card', 'can only be read');
    const shown = [];
    for (const route of [
      { screen: 'family', family },
      { screen: 'start-screening', family },
      { screen: 'edit-family', family },
      { screen: 'visit', family },
    ]) {
      await goTo(anna, route);
      await anna.waitForElement('.read-only', 'Handed over to');
      shown.push(
        await anna.evaluate(() => [
          ...new Set(
            [...document.querySelectorAll('main button.primary, main :is(input, select, textarea):enabled')]
              .filter((one) => one.checkVisibility())
              .map(({ localName }) => localName),
          ),
        ]),
      );
    }
    expect(shown).toEqual([[], [], [], []]);
    await anna.click('.read-only button');
    await anna.click('take-back button');
    await insertText(anna, 'Testreason');
    await anna.click('take-back form button');
    await anna.waitForElement('family-screen .actions.three');
    await goTo(anna, { screen: 'share-family', family });
    await anna.waitForElement('sent-families .card', 'Testreason');
  });
});
