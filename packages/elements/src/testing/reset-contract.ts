// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chosen, tapAll } from './control.js';
import type { Control } from './control.js';
import type { Subject } from './form-contract.js';
import { recordStates } from './recorded-states.js';
import { entriesOf, place } from './stage.js';

/** Reset, and what the browser keeps over Back and reload. */
export function resetContract(subject: Subject): void {
  const { create, taps, full } = subject;

  const filled = async (): Promise<{ control: Control; form: HTMLFormElement }> => {
    const control = create({ name: 'part' });
    const form = await place(control);
    await tapAll(control, taps);
    return { control, form };
  };

  const ways: Readonly<Record<string, (control: Control, form: HTMLFormElement) => void>> = {
    'form.reset()': (_, form) => form.reset(),
    'its own reset()': (control) => control.reset(),
  };
  for (const [way, reset] of Object.entries(ways)) {
    it(`is as new after ${way}`, async () => {
      const fresh = create({ name: 'part' });
      const freshForm = await place(fresh);
      const { control, form } = await filled();
      reset(control, form);
      await control.updateComplete;
      expect(control.responses).to.deep.equal({});
      expect(chosen(control)).to.deep.equal([]);
      expect(control.administration).to.deep.equal(fresh.administration);
      expect(entriesOf(form)).to.deep.equal(entriesOf(freshForm));
    });
  }

  it('drops a refused set with a reset', async () => {
    const { control } = await filled();
    control.responses = { nowhere: 1 };
    control.reset();
    await control.updateComplete;
    expect(control.validity.badInput).to.equal(false);
    expect(control.result?.status).to.not.equal('invalid');
  });

  it('comes back from the browser as it was left', async () => {
    const states = recordStates();
    const { control, form } = await filled();
    const state = states.last(control);
    states.stop();
    const again = create({ name: 'part' });
    const againForm = await place(again);
    again.formStateRestoreCallback(state as string);
    await again.updateComplete;
    expect(again.administration).to.deep.equal(control.administration);
    expect(chosen(again)).to.deep.equal(chosen(control));
    expect(entriesOf(againForm)).to.deep.equal(entriesOf(form));
  });

  it('comes back half filled too', async () => {
    const states = recordStates();
    const control = create({ name: 'part' });
    await place(control);
    const [id, value] = taps[0]!;
    await tapAll(control, [[id, value]]);
    const state = states.last(control);
    states.stop();
    const again = create({ name: 'part' });
    await place(again);
    again.formStateRestoreCallback(state as string);
    await again.updateComplete;
    expect(again.responses).to.deep.equal({ [id]: value });
    expect(again.administration?.started).to.equal(control.administration?.started);
  });

  it('gives the browser no state with autocomplete="off"', async () => {
    const states = recordStates();
    const control = create({ name: 'part', autocomplete: 'off' });
    await place(control);
    const before = states.all(control).length;
    await tapAll(control, taps);
    const kept = states.all(control).slice(before);
    states.stop();
    expect(kept.length).to.be.greaterThan(0);
    expect(kept.filter((state) => state !== null)).to.deep.equal([]);
  });

  for (const state of [
    null,
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '{"responses":{"nowhere":1}}',
    '{"responses":7}',
  ]) {
    it(`stays usable after the browser brings back ${state === null ? 'nothing' : `the state ${state || '""'}`}`, async () => {
      const control = create({ name: 'part' });
      await place(control);
      expect(() => control.formStateRestoreCallback(state)).to.not.throw();
      await control.updateComplete;
      expect(control.responses).to.deep.equal({});
      await tapAll(control, taps);
      expect(control.responses).to.deep.equal(full);
    });
  }
}
