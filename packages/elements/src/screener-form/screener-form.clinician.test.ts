// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/pcl5-form.js';
import '@cradleside/elements/phq9-form.es-US.js';
import '@cradleside/elements/phq9-form.js';
import '@cradleside/elements/screener-form.js';
import { expect } from 'chai';
import { partTexts, rootOf, tap, tidy } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const sevens = { '1': 1, '2': 1, '3': 1, '4': 1, '5': 1, '6': 1, '7': 1, '8': 0, '9': 0 };

const mountForm = (tag = 'phq9-form', attributes = ''): Promise<Control> =>
  mountControl(`<form method="post"><${tag} audience="clinician" name="part" ${attributes}></${tag}></form>`);
const card = (control: Control): string => partTexts(control, 'card').join(' ');

describe('a clinician', () => {
  it('is told of item 9 at once, with everything else blank', async () => {
    const control = await mountForm();
    expect(partTexts(control, 'alert')).to.deep.equal([]);
    await tap(control, '9', 1);
    const alerts = partTexts(control, 'alert-act-now');
    expect(alerts.length).to.be.greaterThan(0);
    for (const text of alerts) expect(text).to.equal('Item 9 endorsed: ask now. Answer: Several days (1).');
  });

  it('sees the alert of item 9 right behind item 9', async () => {
    const control = await mountForm();
    await tap(control, '9', 2);
    const items = [...rootOf(control).querySelectorAll('[part~="item"]')];
    const ninth = items.find((item) => item.querySelector('input[name="9"]'))!;
    expect(ninth.nextElementSibling?.part.contains('alert-act-now')).to.equal(true);
  });

  it('sees the alert go when item 9 is put back to 0, and is told that 0 is not none', async () => {
    const control = await mountForm();
    await tap(control, '9', 1);
    await tap(control, '9', 0);
    expect(partTexts(control, 'alert')).to.deep.equal([]);
    expect(card(control)).to.contain('Item 9 = 0 does not rule out risk.');
    expect(card(control)).to.not.match(/no risk/i);
  });

  it('is not told to ask about item 9 before the form is handed in', async () => {
    const control = await mountForm();
    await tap(control, '1', 1);
    expect(partTexts(control, 'alert-ask')).to.deep.equal([]);
    expect(control.alerts).to.deep.equal([]);
    control.commit();
    await control.updateComplete;
    expect(partTexts(control, 'alert-ask')).to.include('Item 9 not answered: ask.');
    expect(control.alerts.map(({ kind }) => kind)).to.deep.equal(['ask']);
  });

  it('is told to ask as soon as item 9 is declined', async () => {
    const control = await mountForm('phq9-form', 'skippable');
    await tap(control, '9', 'declined');
    expect(partTexts(control, 'alert-ask')).to.include('Item 9 not answered: ask.');
  });

  it('sees a dash and a word while nothing is known, never a 0', async () => {
    const control = await mountForm();
    const [total] = partTexts(control, 'total');
    expect(total).to.match(/–.*not answered yet/);
    expect(total).to.not.match(/\b0\b/);
  });

  it('sees total, band, cut-point and criteria of a complete form', async () => {
    const control = await mountForm();
    control.responses = { '1': 2, '2': 2, '3': 2, '4': 2, '5': 1, '6': 1, '7': 0, '8': 0, '9': 0 };
    await control.updateComplete;
    const [total] = partTexts(control, 'total');
    expect(total).to.match(/PHQ-9 ?10 ?\/ ?27/);
    expect(total).to.contain('Moderate (10–14)');
    expect(card(control)).to.match(/at or above 10: positive screen/);
    expect(card(control)).to.match(/major depressive syndrome[^:]*: not met/);
    expect(card(control)).to.match(/other depressive syndrome[^:]*: met/);
    expect(card(control)).to.contain('a clinician must rule out other causes');
  });

  it('sees a total below the cut-point as below', async () => {
    const control = await mountForm();
    control.responses = sevens;
    await control.updateComplete;
    expect(card(control)).to.match(/below 10/);
    expect(card(control)).to.not.match(/positive screen/);
  });

  it('sees a prorated value as prorated, and no total', async () => {
    const control = await mountForm();
    control.responses = { ...sevens, '5': null, '6': null };
    await control.updateComplete;
    const [total] = partTexts(control, 'total');
    expect(total).to.contain('not answered yet');
    expect(card(control)).to.contain('prorated 6, 7 of 9 answered');
  });

  it('sees a cut-point as not known yet while blanks could change it', async () => {
    const control = await mountForm();
    await tap(control, '1', 1);
    expect(card(control)).to.contain('cut-point 10: not known yet');
  });

  it('sees why a refused set has no score', async () => {
    const control = await mountForm();
    control.responses = { '1': 9 };
    await control.updateComplete;
    expect(card(control)).to.contain('Not scored');
  });

  it('sees PCL-5 clusters and both rules, without a band', async () => {
    const control = await mountForm('pcl5-form');
    control.responses = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [String(index + 1), 2]));
    await control.updateComplete;
    expect(partTexts(control, 'total')[0]).to.match(/PCL-5 ?40 ?\/ ?80$/);
    expect(card(control)).to.match(/33/);
  });

  it('is recorded as the one who asked, unless another mode is named', async () => {
    const asked = await mountForm();
    expect(asked.administration?.mode).to.equal('clinician');
    asked.mode = 'interpreter';
    expect(asked.administration?.mode).to.equal('interpreter');
  });

  it('reads the card in the language of the form', async () => {
    const control = await mountForm('phq9-form', 'lang="es"');
    await tap(control, '9', 1);
    expect(partTexts(control, 'alert-act-now')[0]).to.contain('Pregunta 9 afirmada: pregunte ahora.');
    expect(card(control)).to.not.match(/not answered yet|positive screen|ask now/);
  });

  it('can read where every number comes from', async () => {
    const control = await mountForm();
    const sources = tidy(rootOf(control).querySelector('details')?.textContent ?? '');
    expect(sources).to.match(/Kroenke 2001/);
    expect(sources).to.match(/ge10/);
    expect(sources).to.match(/item-9\.ge1/);
  });

  it('asks the ASQ and is told of each yes', async () => {
    const control = await mountForm('screener-form', 'instrument="asq" skippable');
    await tap(control, '1', 0);
    expect(partTexts(control, 'alert')).to.deep.equal([]);
    await tap(control, '3', 1);
    expect(partTexts(control, 'alert-act-now').length).to.be.greaterThan(0);
  });

  it('sees a declined ASQ answer as positive', async () => {
    const control = await mountForm('screener-form', 'instrument="asq" skippable');
    await tap(control, '2', 'declined');
    expect(partTexts(control, 'alert-act-now').length).to.be.greaterThan(0);
    expect(new FormData(control.form!).get('part_positive')).to.equal('true');
  });
});
