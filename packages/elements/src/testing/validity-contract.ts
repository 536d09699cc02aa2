// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { rootOf, tapAll } from './control.js';
import type { Subject } from './form-contract.js';
import { mount, place, until } from './stage.js';

/** Required, the browser's validation, and what ties a control to its form. */
export function validityContract(subject: Subject): void {
  const { create, taps, openNames } = subject;

  it('is valid while nothing is required', async () => {
    const control = create({ name: 'part' });
    const form = await place(control);
    expect(control.willValidate).to.equal(true);
    expect(control.validity.valid).to.equal(true);
    expect(control.validationMessage).to.equal('');
    expect(form.checkValidity()).to.equal(true);
  });

  it('names what is open while it is required and blank', async () => {
    const control = create({ name: 'part', required: '' });
    const form = await place(control);
    expect(control.validity.valueMissing).to.equal(true);
    for (const name of openNames) expect(control.validationMessage).to.contain(name);
    expect(form.checkValidity()).to.equal(false);
  });

  it('becomes valid with the last answer that is needed, and not before', async () => {
    const control = create({ name: 'part', required: '' });
    await place(control);
    for (const [id, value] of taps) {
      expect(control.checkValidity(), `before ${id}`).to.equal(false);
      await tapAll(control, [[id, value]]);
    }
    expect(control.checkValidity()).to.equal(true);
    expect(control.validationMessage).to.equal('');
  });

  it('follows required when that changes', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.required = true;
    await control.updateComplete;
    expect(control.checkValidity()).to.equal(false);
    control.removeAttribute('required');
    await control.updateComplete;
    expect(control.checkValidity()).to.equal(true);
  });

  it('fires invalid on checkValidity() and takes no focus', async () => {
    const control = create({ name: 'part', required: '' });
    await place(control);
    let fired = 0;
    control.addEventListener('invalid', () => {
      fired += 1;
    });
    control.checkValidity();
    expect(fired).to.equal(1);
    expect(rootOf(control).activeElement).to.equal(null);
  });

  it('takes the focus to the first open question on reportValidity()', async () => {
    const control = create({ name: 'part', required: '' });
    await place(control);
    const [, second] = taps;
    if (second) await tapAll(control, taps.slice(0, 1));
    const [box] = rootOf(control).querySelectorAll('input');
    expect(control.reportValidity()).to.equal(false);
    await until(() => {
      const focused = rootOf(control).activeElement as HTMLInputElement | null;
      return second ? focused?.name === second[0] : focused === box;
    }, 'the first open question has the focus');
    await until(
      () => rootOf(control).querySelector('[role="alert"]')?.textContent?.trim(),
      'the fault is said',
    );
  });

  it('takes the focus there when its form reports too', async () => {
    const control = create({ name: 'part', required: '' });
    const form = await place(control);
    expect(form.reportValidity()).to.equal(false);
    await until(() => rootOf(control).activeElement instanceof HTMLInputElement, 'an answer has the focus');
  });

  it('takes the focus with focus()', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.focus();
    expect(document.activeElement).to.equal(control);
    expect(rootOf(control).activeElement).to.be.instanceOf(HTMLInputElement);
  });

  it('knows its form, also one named by the attribute form', async () => {
    const form = mount('<form id="far" method="post"></form>') as HTMLFormElement;
    const control = create({ name: 'part', form: 'far' });
    form.after(control);
    await control.updateComplete;
    expect(control.form).to.equal(form);
    expect(new FormData(form).has('part_status')).to.equal(true);
    control.removeAttribute('form');
    expect(control.form).to.equal(null);
  });

  it('knows its labels', async () => {
    const control = create({ name: 'part', id: 'labelled' });
    const form = await place(control);
    const label = document.createElement('label');
    label.htmlFor = 'labelled';
    label.textContent = 'How are you?';
    form.prepend(label);
    expect([...control.labels]).to.deep.equal([label]);
  });

  it('takes the focus when its label is clicked', async () => {
    const control = create({ name: 'part', id: 'labelled' });
    const form = await place(control);
    const label = document.createElement('label');
    label.htmlFor = 'labelled';
    label.textContent = 'How are you?';
    form.prepend(label);
    label.click();
    expect(document.activeElement).to.equal(control);
    expect(control.responses).to.deep.equal({});
  });
}
