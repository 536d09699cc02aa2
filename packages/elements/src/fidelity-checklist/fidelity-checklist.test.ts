// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/fidelity-checklist.js';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq9 } from '@cradleside/instruments/phq9';
import { expect } from 'chai';
import { inputOf, partTexts, readableText, rootOf, tap, tidy } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const mountList = (attributes = ''): Promise<Control> =>
  mountControl(
    `<form method="post"><fidelity-checklist name="part" ${attributes}></fidelity-checklist></form>`,
  );
const sent = (control: Control): FormDataEntryValue[] => new FormData(control.form!).getAll('part');

describe('the visit checklist', () => {
  it('shows each category with its items, letter for letter and in order', async () => {
    const control = await mountList();
    const groups = [...rootOf(control).querySelectorAll('fieldset')];
    expect(groups.map((group) => tidy(group.querySelector('legend')!.textContent))).to.deep.equal(
      fidelityChecklist.categories.map(({ label }) => label),
    );
    for (const [index, { items }] of fidelityChecklist.categories.entries()) {
      const boxes = [...groups[index]!.querySelectorAll('input')];
      expect(boxes.map(({ value }) => value)).to.deep.equal(items.map(({ id }) => id));
      for (const [at, item] of items.entries())
        expect(tidy(boxes[at]!.labels![0]!.textContent)).to.contain(item.label);
    }
  });

  it('says that it is not the official list', async () => {
    const control = await mountList();
    expect(partTexts(control, 'licence').join()).to.contain(
      'NOT the official IMH-HV Treatment Fidelity Checklist',
    );
  });

  it('never judges', async () => {
    const control = await mountList();
    await tap(control, 'video.record');
    expect(readableText(control)).to.not.match(/score|missed|failed|poor|low fidelity|%|\bof 24\b/i);
    expect(control.alerts).to.deep.equal([]);
  });

  it('takes "nothing" back with a tick, and ticks with "nothing"', async () => {
    const control = await mountList();
    await tap(control, 'video.record');
    await tap(control, 'life.plan');
    await tap(control, 'nothing');
    expect(control.responses).to.deep.equal({ nothing: true });
    expect(inputOf(control, 'video.record').checked).to.equal(false);
    await tap(control, 'video.record');
    expect(control.responses).to.deep.equal({ 'video.record': true });
    expect(inputOf(control, 'nothing').checked).to.equal(false);
  });

  it('tells a blank list from an empty one', async () => {
    const control = await mountList('required');
    expect(new FormData(control.form!).get('part_status')).to.equal('blank');
    expect(control.checkValidity()).to.equal(false);
    await tap(control, 'nothing');
    expect(new FormData(control.form!).get('part_status')).to.equal('nothing');
    expect(control.checkValidity()).to.equal(true);
    await tap(control, 'nothing');
    expect(new FormData(control.form!).get('part_status')).to.equal('blank');
    expect(control.checkValidity()).to.equal(false);
  });

  it('offers the finer choices of an item once it is ticked, and drops them with it', async () => {
    const control = await mountList();
    expect(rootOf(control).querySelector('input[value="ipp.meaning.toChild"]')).to.equal(null);
    await tap(control, 'ipp.meaning');
    await tap(control, 'ipp.meaning.toChild');
    expect(sent(control)).to.deep.equal(['ipp.meaning', 'ipp.meaning.toChild']);
    await tap(control, 'ipp.meaning');
    expect(sent(control)).to.deep.equal([]);
    await tap(control, 'ipp.meaning');
    expect(inputOf(control, 'ipp.meaning.toChild').checked).to.equal(false);
  });

  it('takes false and null in a set for blanks', async () => {
    const control = await mountList();
    control.responses = { 'video.record': true, 'life.plan': false, 'life.coping': null };
    await control.updateComplete;
    expect(control.result?.status).to.equal('logged');
    expect(sent(control)).to.deep.equal(['video.record']);
    expect(control.responses).to.deep.equal({ 'video.record': true });
  });

  it('is filled in by the clinician unless another mode is named', async () => {
    const control = await mountList();
    expect(control.administration).to.include({ mode: 'clinician', layout: 'page' });
  });

  it('says again that it is filled in when it was emptied in between', async () => {
    const control = await mountList();
    let completed = 0;
    control.addEventListener('screening-completed', () => {
      completed += 1;
    });
    await tap(control, 'video.record');
    await tap(control, 'life.plan');
    expect(completed).to.equal(1);
    await tap(control, 'video.record');
    await tap(control, 'life.plan');
    expect(control.administration?.completed).to.equal(null);
    await tap(control, 'nothing');
    expect(completed).to.equal(2);
  });

  it('asks what the official list of an agency asks', async () => {
    const control = await mountList();
    await tap(control, 'video.record');
    control.definition = {
      ...fidelityChecklist,
      id: 'official',
      title: 'A made-up official list',
      categories: [
        {
          id: 'one',
          short: 'One',
          label: 'One',
          source: 'made up',
          items: [{ id: 'one.a', label: 'Something', strategy: null, core: true }],
        },
      ],
    };
    await control.updateComplete;
    expect(control.responses).to.deep.equal({});
    await tap(control, 'one.a');
    expect(sent(control)).to.deep.equal(['one.a']);
    expect(control.administration?.instrument).to.equal('official');
  });

  for (const [label, definition] of Object.entries({
    'not there': undefined,
    null: null,
    'a text': 'list',
    'a questionnaire': phq9,
    'a kind alone': { kind: 'checklist' },
    'categories that are no list': { ...fidelityChecklist, categories: 'none' },
    'a category of null': { ...fidelityChecklist, categories: [null] },
    'items that are no list': { ...fidelityChecklist, categories: [{ id: 'one', label: 'One', items: 7 }] },
  })) {
    it(`stays usable when its definition is ${label}`, async () => {
      const control = await mountList();
      expect(() => {
        control.definition = definition;
      }).to.not.throw();
      await control.updateComplete;
      expect(() => [control.result, control.administration]).to.not.throw();
      control.definition = fidelityChecklist;
      await control.updateComplete;
      await tap(control, 'video.record');
      expect(sent(control)).to.deep.equal(['video.record']);
    });
  }
});
