// SPDX-License-Identifier: Apache-2.0
import { canonicalJson } from '@cradleside/instruments/administration';
import { expect } from 'chai';
import { tapAll } from './control.js';
import type { Subject } from './form-contract.js';
import { entriesOf, place } from './stage.js';

/** The submitted entries, letter for letter. */
export function entriesContract({ create, entries, taps, full }: Subject): void {
  for (const { label, responses, entries: expected } of entries) {
    it(`submits ${label}`, async () => {
      const control = create({ name: 'part' });
      const form = await place(control);
      control.responses = responses;
      await control.updateComplete;
      expect(control.responses).to.deep.equal(responses);
      expect(entriesOf(form)).to.deep.equal([
        ...expected.map(([name, value]) => [name ? `part_${name}` : 'part', value]),
        ['part_administration', canonicalJson(control.administration)],
      ]);
    });
  }

  it('submits the same entries right after an answer is set, before it is drawn', async () => {
    const [{ responses, entries: expected }] = entries as [(typeof entries)[0]];
    const control = create({ name: 'part' });
    const form = await place(control);
    control.responses = responses;
    expect(entriesOf(form).slice(0, -1)).to.deep.equal(
      expected.map(([name, value]) => [name ? `part_${name}` : 'part', value]),
    );
  });

  it('submits tapped answers as it submits set ones', async () => {
    const tapped = create({ name: 'part' });
    const tappedForm = await place(tapped);
    await tapAll(tapped, taps);
    const given = create({ name: 'part' });
    const givenForm = await place(given);
    given.responses = full;
    await given.updateComplete;
    expect(entriesOf(tappedForm).slice(0, -1)).to.deep.equal(entriesOf(givenForm).slice(0, -1));
  });

  it('submits under a new name as soon as it is renamed', async () => {
    const control = create({ name: 'old' });
    const form = await place(control);
    control.name = 'new';
    await control.updateComplete;
    expect(entriesOf(form).filter(([name]) => !name.startsWith('new'))).to.deep.equal([]);
    expect(entriesOf(form).map(([name]) => name)).to.include('new_status');
  });

  it('submits nothing without a name', async () => {
    const control = create();
    const form = await place(control);
    control.responses = full;
    await control.updateComplete;
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('submits nothing after its name is taken away', async () => {
    const control = create({ name: 'part' });
    const form = await place(control);
    control.responses = full;
    await control.updateComplete;
    control.removeAttribute('name');
    await control.updateComplete;
    expect(entriesOf(form)).to.deep.equal([]);
  });

  it('stores the administration with answers, result and times', async () => {
    const control = create({ name: 'part' });
    await place(control);
    expect(control.administration).to.include({ started: null, completed: null });
    await tapAll(control, taps);
    const { administration } = control;
    expect(administration?.responses).to.deep.equal(full);
    expect(administration?.result).to.deep.equal(control.result);
    const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
    expect(administration?.started).to.match(time);
    expect(administration?.completed).to.match(time);
  });

  it('hands out answers that cannot be changed from outside', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.responses = full;
    const before = { ...control.responses };
    try {
      (control.responses as Record<string, unknown>)[taps[0]![0]] = 'changed';
    } catch {
      // Frozen: a write throws in strict code.
    }
    expect(control.responses).to.deep.equal(before);
  });

  it('keeps its own copy of the answers that it is given', async () => {
    const given: Record<string, unknown> = { ...full };
    const control = create({ name: 'part' });
    await place(control);
    control.responses = given;
    for (const id of Object.keys(given)) given[id] = 99;
    expect(control.responses).to.deep.equal(full);
  });
}
