// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.ar.js';
import '@cradleside/elements/phq9-form.es-US.js';
import '@cradleside/elements/phq9-form.js';
import { expect } from 'chai';
import { button, inputOf, partTexts, rootOf, tap, tapAll } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl, until } from '../testing/stage.js';

const zeros = ['1', '2', '3', '4', '5', '6', '7', '8'].map((id): [string, unknown] => [id, 0]);

const mountForm = (attributes = '', children = ''): Promise<Control> =>
  mountControl(
    `<form method="post"><phq9-form name="part" ${attributes}>${children}</phq9-form><button>Send</button></form>`,
  );
const isShown = (control: Control): boolean => partTexts(control, 'crisis').length > 0;

describe('the crisis text', () => {
  it('does not come with the tap on item 9 that completes the form, but a moment of rest later', async () => {
    const control = await mountForm();
    await tapAll(control, zeros);
    await tap(control, '9', 1);
    expect(isShown(control)).to.equal(false);
    await until(() => isShown(control), 'the crisis text is shown');
  });

  it('comes when she moves on from item 9', async () => {
    const control = await mountForm();
    await tapAll(control, zeros);
    inputOf(control, '9', 2).focus();
    await tap(control, '9', 2);
    expect(isShown(control)).to.equal(false);
    control.form!.querySelector('button')!.focus();
    await until(() => isShown(control), 'the crisis text is shown');
  });

  it('stays away while the form is unfinished', async () => {
    const control = await mountForm();
    await tap(control, '9', 3);
    inputOf(control, '1', 0).focus();
    control.form!.querySelector('button')!.focus();
    await control.updateComplete;
    expect(isShown(control)).to.equal(false);
  });

  for (const value of [1, 2, 3]) {
    it(`comes when an unfinished form with item 9 at ${value} is committed`, async () => {
      const control = await mountForm();
      await tap(control, '9', value);
      control.commit();
      await control.updateComplete;
      expect(isShown(control)).to.equal(true);
    });
  }

  it('comes when the form is submitted', async () => {
    const control = await mountForm();
    control.form!.addEventListener('submit', (event) => event.preventDefault());
    await tap(control, '9', 1);
    control.form!.requestSubmit();
    await control.updateComplete;
    expect(isShown(control)).to.equal(true);
  });

  it('does not come for an answer that was put back to 0', async () => {
    const control = await mountForm();
    await tapAll(control, zeros);
    await tap(control, '9', 3);
    await tap(control, '9', 0);
    control.commit();
    await control.updateComplete;
    expect(isShown(control)).to.equal(false);
    expect(control.alerts).to.deep.equal([]);
  });

  it('does not come for the highest total without item 9', async () => {
    const control = await mountForm();
    await tapAll(
      control,
      zeros.map(([id]) => [id, 3]),
    );
    await tap(control, '9', 0);
    control.commit();
    await control.updateComplete;
    expect(isShown(control)).to.equal(false);
  });

  it('goes with the answer that brought it, and with a reset', async () => {
    const control = await mountForm();
    await tap(control, '9', 1);
    control.commit();
    await tap(control, '9', 0);
    expect(isShown(control)).to.equal(false);
    await tap(control, '9', 1);
    control.commit();
    control.reset();
    await control.updateComplete;
    expect(isShown(control)).to.equal(false);
  });

  it('has a neutral title, calm words and the numbers', async () => {
    const control = await mountForm();
    await tap(control, '9', 1);
    control.commit();
    await control.updateComplete;
    const region = rootOf(control).querySelector('[part~="crisis"]')!;
    const [text] = partTexts(control, 'crisis');
    expect(region.getAttribute('aria-label') ?? '').to.not.match(/crisis|suicid|danger|risk/i);
    expect(region.querySelector('h1, h2, h3, [role="heading"]')).to.equal(null);
    expect(text).to.match(/Thank you for telling us/);
    expect(text).to.contain('988');
    expect(text).to.contain('911');
    expect(text).to.contain('1-833-852-6262');
    expect(text).to.contain('This page is not watched.');
    expect(region.querySelector('[role="alert"], [role="alertdialog"], dialog')).to.equal(null);
  });

  for (const mode of ['read-aloud', 'interpreter', 'clinician']) {
    it(`names today's talk when the form is given in person (${mode})`, async () => {
      const control = await mountForm(`mode="${mode}"`);
      await tap(control, '9', 1);
      control.commit();
      await control.updateComplete;
      const [text] = partTexts(control, 'crisis');
      expect(text).to.contain('Your home visitor will talk with you about this today.');
      expect(text).to.not.contain('not watched');
    });
  }

  it('is Spanish with its own ways to reach the line on a Spanish form', async () => {
    const control = await mountForm('lang="es"');
    await tap(control, '9', 1);
    control.commit();
    await control.updateComplete;
    const [text] = partTexts(control, 'crisis');
    expect(text).to.match(/oprima 2/);
    expect(text).to.contain('AYUDA');
    expect(text).to.not.contain('Thank you');
  });

  it('is Arabic on an Arabic form', async () => {
    const control = await mountForm('lang="ar"');
    await tap(control, '9', 1);
    control.commit();
    await control.updateComplete;
    const [text] = partTexts(control, 'crisis');
    expect(text).to.contain('988');
    expect(text).to.not.match(/[a-z]{3}/i);
  });

  it('gives way to the words of the agency', async () => {
    const control = await mountForm('', '<p slot="crisis">Ring the bell at our door, day or night.</p>');
    await tap(control, '9', 1);
    control.commit();
    await control.updateComplete;
    const slot = rootOf(control).querySelector<HTMLSlotElement>('slot[name="crisis"]')!;
    const own = control.querySelector('p')!;
    expect(slot.assignedElements()).to.deep.equal([own]);
    expect(own.checkVisibility()).to.equal(true);
    expect([...slot.children].some((child) => child.checkVisibility())).to.equal(false);
  });

  it('keeps the words of the agency hidden while there is no reason for them', async () => {
    const control = await mountForm('', '<p slot="crisis">Ring the bell at our door, day or night.</p>');
    await tap(control, '9', 1);
    expect(control.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('waits in steps until the last question is left', async () => {
    const control = await mountForm('layout="steps"');
    control.responses = { ...Object.fromEntries(zeros), '9': 1 };
    await control.updateComplete;
    for (const _ of [...zeros, '9']) {
      expect(isShown(control)).to.equal(false);
      button(control, 'Next').click();
      await control.updateComplete;
    }
    expect(isShown(control)).to.equal(false);
    button(control, 'Skip').click();
    await control.updateComplete;
    expect(isShown(control)).to.equal(true);
  });

  it('is for her: a clinician sees the alert in its place', async () => {
    const control = await mountForm('audience="clinician"');
    await tap(control, '9', 1);
    control.commit();
    await control.updateComplete;
    expect(isShown(control)).to.equal(false);
    expect(partTexts(control, 'alert-act-now').length).to.be.greaterThan(0);
  });
});
