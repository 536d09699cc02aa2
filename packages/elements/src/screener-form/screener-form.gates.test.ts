// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/screener-form.js';
import { expect } from 'chai';
import { button, partTexts, readableText, rootOf, tap } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const mountForm = (instrument: string, attributes = ''): Promise<Control> =>
  mountControl(
    `<form method="post"><screener-form instrument="${instrument}" name="part" ${attributes}></screener-form></form>`,
  );
const asked = (control: Control): string[] => [
  ...new Set([...rootOf(control).querySelectorAll('input')].map(({ name }) => name)),
];

describe('a question behind a gate', () => {
  it('is not put before the gate is answered, and put as soon as it opens (PC-PTSD-5)', async () => {
    const control = await mountForm('pc-ptsd-5');
    expect(asked(control)).to.deep.equal(['exposure']);
    await tap(control, 'exposure', 1);
    expect(asked(control)).to.deep.equal(['exposure', '1', '2', '3', '4', '5']);
  });

  it('ends the PC-PTSD-5 with a total of 0 after "No" to exposure', async () => {
    const control = await mountForm('pc-ptsd-5', 'required');
    let completed = 0;
    control.addEventListener('screening-completed', () => {
      completed += 1;
    });
    await tap(control, 'exposure', 0);
    expect(asked(control)).to.deep.equal(['exposure']);
    expect(control.result).to.include({ status: 'scored', total: 0 });
    expect(control.checkValidity()).to.equal(true);
    expect(completed).to.equal(1);
  });

  it('is put again, blank, after the gate was shut and opened', async () => {
    const control = await mountForm('pc-ptsd-5', 'required');
    await tap(control, 'exposure', 1);
    await tap(control, '1', 1);
    await tap(control, 'exposure', 0);
    expect(control.responses).to.deep.equal({ exposure: 0 });
    await tap(control, 'exposure', 1);
    expect(asked(control)).to.include('1');
    expect(control.responses).to.deep.equal({ exposure: 1 });
    expect(control.checkValidity()).to.equal(false);
  });

  it('is recorded as complete anew when the gate opens again and all is answered', async () => {
    const control = await mountForm('pc-ptsd-5');
    let completed = 0;
    control.addEventListener('screening-completed', () => {
      completed += 1;
    });
    await tap(control, 'exposure', 0);
    await tap(control, 'exposure', 1);
    expect(completed).to.equal(1);
    expect(control.administration?.completed).to.equal(null);
    for (const id of ['1', '2', '3', '4', '5']) await tap(control, id, 0);
    expect(completed).to.equal(2);
  });

  it('is stepped over in steps, and counted once the gate is open', async () => {
    const control = await mountForm('pc-ptsd-5', 'layout="steps"');
    expect(readableText(control)).to.contain('1 of 1');
    await tap(control, 'exposure', 1);
    expect(readableText(control)).to.contain('1 of 6');
    button(control, 'Next').click();
    await control.updateComplete;
    expect(partTexts(control, 'question').join('')).to.match(/had nightmares/);
  });

  it('ends steps after "No"', async () => {
    const control = await mountForm('pc-ptsd-5', 'layout="steps"');
    await tap(control, 'exposure', 0);
    button(control, 'Finish').click();
    await control.updateComplete;
    expect(readableText(control)).to.contain('Thank you. That was the last question.');
  });

  it('appears in the ASQ after any yes, with the words for the one who asks', async () => {
    const control = await mountForm('asq', 'audience="clinician" skippable');
    for (const id of ['1', '2', '3']) await tap(control, id, 0);
    expect(asked(control)).to.not.include('5');
    await tap(control, '4', 1);
    expect(asked(control)).to.include('5');
    expect(readableText(control)).to.contain('If yes, how? / When?');
  });

  it('appears in the ASQ after a declined answer too', async () => {
    const control = await mountForm('asq', 'audience="clinician" skippable');
    await tap(control, '1', 'declined');
    expect(asked(control)).to.include('5');
  });

  it('goes from the ASQ with the last yes', async () => {
    const control = await mountForm('asq', 'audience="clinician"');
    await tap(control, '1', 1);
    await tap(control, '5', 1);
    await tap(control, '1', 0);
    expect(asked(control)).to.not.include('5');
    expect(control.responses).to.deep.equal({ '1': 0 });
  });

  it('leaves the ASQ complete without item 5 after four noes', async () => {
    const control = await mountForm('asq', 'audience="clinician" required');
    for (const id of ['1', '2', '3', '4']) await tap(control, id, 0);
    expect(control.checkValidity()).to.equal(true);
    expect(new FormData(control.form!).get('part_positive')).to.equal('false');
  });
});
