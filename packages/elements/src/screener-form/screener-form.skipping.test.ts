// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import { expect } from 'chai';
import { rootOf, tap } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const all = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const mountForm = (attributes = ''): Promise<Control> =>
  mountControl(`<form method="post"><phq9-form name="part" required ${attributes}></phq9-form></form>`);

describe('declining an answer', () => {
  it('is offered at each question only where it is allowed', async () => {
    const plain = await mountForm();
    expect(rootOf(plain).querySelectorAll('input[value="declined"]')).to.have.length(0);
    const skippable = await mountForm('skippable');
    expect(rootOf(skippable).querySelectorAll('input[value="declined"]')).to.have.length(10);
  });

  it('counts as an answer for required, and gives no total', async () => {
    const control = await mountForm('skippable');
    for (const id of all) await tap(control, id, id === '4' ? 'declined' : 1);
    expect(control.checkValidity()).to.equal(true);
    const sent = new FormData(control.form!);
    expect(sent.get('part_4')).to.equal('declined');
    expect(sent.get('part_status')).to.equal('prorated');
    expect(sent.get('part_total')).to.equal('');
  });

  it('completes the form', async () => {
    const control = await mountForm('skippable');
    let completed = 0;
    control.addEventListener('screening-completed', () => {
      completed += 1;
    });
    for (const id of all) await tap(control, id, 'declined');
    expect(completed).to.equal(1);
    expect(control.result).to.include({ status: 'incomplete', total: null });
  });

  it('leaves a question open where it is not allowed', async () => {
    const control = await mountForm();
    control.responses = { ...Object.fromEntries(all.map((id) => [id, 1])), '4': 'declined' };
    await control.updateComplete;
    expect(control.checkValidity()).to.equal(false);
    expect(control.validationMessage).to.match(/\b4\b/);
    expect(control.validationMessage).to.not.match(/\b3\b/);
  });

  it('can be taken back with an answer', async () => {
    const control = await mountForm('skippable');
    await tap(control, '1', 'declined');
    await tap(control, '1', 2);
    expect(control.responses).to.deep.equal({ '1': 2 });
  });
});
