// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chosen, inputOf, rootOf } from './control.js';
import type { Control } from './control.js';
import type { Subject } from './form-contract.js';
import { entriesOf, mount, place } from './stage.js';

const heard = ['input', 'change', 'screening-completed', 'screening-alert'];

/** Disabled by itself or by a fieldset, and read-only. */
export function barredContract(subject: Subject): void {
  const { create, taps, full } = subject;
  const [firstId, firstValue] = taps[0]!;

  const areDisabled = (control: Control): boolean =>
    [...rootOf(control).querySelectorAll('input')].every(({ disabled }) => disabled);

  const bars: Readonly<Record<string, (control: Control, form: HTMLFormElement) => void>> = {
    'the attribute disabled': (control) => control.setAttribute('disabled', ''),
    'the property disabled': (control) => {
      control.disabled = true;
    },
    'a disabled fieldset': (control, form) => {
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      form.append(fieldset);
      fieldset.append(control);
    },
  };

  for (const [bar, disable] of Object.entries(bars)) {
    it(`takes, sends and validates nothing with ${bar}`, async () => {
      const control = create({ name: 'part', required: '' });
      const form = await place(control);
      disable(control, form);
      await control.updateComplete;
      const events = listen(control);
      expect(areDisabled(control)).to.equal(true);
      inputOf(control, firstId, firstValue).click();
      await control.updateComplete;
      expect(control.responses).to.deep.equal({});
      expect(entriesOf(form)).to.deep.equal([]);
      expect(control.willValidate).to.equal(false);
      expect(control.checkValidity()).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
      expect(events).to.deep.equal([]);
    });
  }

  it('takes and sends answers again once it is enabled', async () => {
    const form = mount('<form method="post"><fieldset disabled></fieldset></form>') as HTMLFormElement;
    const fieldset = form.querySelector('fieldset')!;
    const control = create({ name: 'part' });
    fieldset.append(control);
    await control.updateComplete;
    fieldset.disabled = false;
    await control.updateComplete;
    inputOf(control, firstId, firstValue).click();
    await control.updateComplete;
    expect(control.responses).to.deep.equal({ [firstId]: firstValue });
    expect(entriesOf(form).map(([name]) => name)).to.include('part_status');
  });

  it('stays disabled in an enabled fieldset when it is disabled itself', async () => {
    const form = mount('<form method="post"><fieldset disabled></fieldset></form>') as HTMLFormElement;
    const control = create({ name: 'part', disabled: '' });
    form.querySelector('fieldset')!.append(control);
    await control.updateComplete;
    form.querySelector('fieldset')!.disabled = false;
    await control.updateComplete;
    expect(areDisabled(control)).to.equal(true);
    control.disabled = false;
    await control.updateComplete;
    expect(areDisabled(control)).to.equal(false);
  });

  it('shows and sends read-only answers, and takes no new ones', async () => {
    const control = create({ name: 'part', readonly: '', required: '' });
    const form = await place(control);
    control.responses = { [firstId]: firstValue };
    await control.updateComplete;
    const shown = chosen(control);
    const sent = entriesOf(form);
    const events = listen(control);
    for (const input of rootOf(control).querySelectorAll('input')) input.click();
    await control.updateComplete;
    expect(control.responses).to.deep.equal({ [firstId]: firstValue });
    expect(chosen(control)).to.deep.equal(shown);
    expect(shown).to.have.length(1);
    expect(entriesOf(form)).to.deep.equal(sent);
    expect(sent.map(([name]) => name)).to.include('part_status');
    expect(events).to.deep.equal([]);
  });

  it('does not validate while read-only', async () => {
    const control = create({ name: 'part', readonly: '', required: '' });
    const form = await place(control);
    expect(control.willValidate).to.equal(false);
    expect(control.checkValidity()).to.equal(true);
    expect(form.checkValidity()).to.equal(true);
  });

  it('tells nobody of answers that are set while it is disabled or read-only', async () => {
    for (const attribute of ['disabled', 'readonly']) {
      const control = create({ name: 'part', [attribute]: '' });
      const events = listen(control);
      await place(control);
      control.responses = full;
      await control.updateComplete;
      expect(events).to.deep.equal([]);
    }
  });
}

function listen(control: Control): string[] {
  const events: string[] = [];
  for (const type of heard) control.addEventListener(type, (event) => events.push(event.type));
  return events;
}
