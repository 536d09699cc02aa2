// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import { phq9 } from '@cradleside/instruments/phq9';
import { phq9EsUS } from '@cradleside/instruments/phq9.es-US';
import { expect } from 'chai';
import { chosen, rootOf, sentAdministration, tap, tidy } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const form = (control: Control): HTMLElement => rootOf(control).querySelector<HTMLElement>('[part~="form"]')!;

/** One page, one load of the language: these tests run in this order. */
describe('a language that is not loaded', () => {
  const { warn } = console;
  const warnings: string[] = [];

  before(() => {
    console.warn = (message: string) => warnings.push(message);
  });

  after(() => {
    console.warn = warn;
  });

  it('leaves the whole element English, marked and recorded as English', async () => {
    const control = await mountControl(
      '<form lang="es" method="post"><phq9-form name="part"></phq9-form></form>',
    );
    expect(form(control).lang).to.equal('en');
    expect(form(control).dir).to.equal('ltr');
    expect(tidy(form(control).textContent)).to.contain(phq9.stem);
    expect(tidy(form(control).textContent)).to.contain('0 of 9 answered');
    expect(control.administration).to.include({ language: 'en', translation: null });
  });

  it('is warned of once, however many elements and answers there are', async () => {
    const control = await mountControl(
      '<form lang="es" method="post"><phq9-form></phq9-form><phq9-form></phq9-form></form>',
    );
    await tap(control, '1', 2);
    await control.updateComplete;
    const told = warnings.filter((message) => message.includes('"es"'));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/<phq9-form>/);
  });

  it('is warned of without an answer in the message', () => {
    expect(warnings.join()).to.not.match(/Little interest|responses/);
  });

  it('replaces the English as soon as it is loaded, answers kept', async () => {
    const control = await mountControl(
      '<form lang="es" method="post"><phq9-form name="part"></phq9-form></form>',
    );
    await tap(control, '1', 3);
    await import('@cradleside/elements/phq9-form.es-US.js');
    await control.updateComplete;
    expect(form(control).lang).to.equal('es-US');
    expect(tidy(form(control).textContent)).to.contain(phq9EsUS.stem);
    expect(chosen(control)).to.deep.equal([['1', '3']]);
    expect(sentAdministration(control)).to.include({
      language: 'es-US',
      translation: 'phq-9/es-US',
    });
  });
});
