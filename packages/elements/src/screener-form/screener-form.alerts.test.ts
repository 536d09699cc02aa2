// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import { expect } from 'chai';
import { tap, tapAll } from '../testing/control.js';
import type { Control, Taps } from '../testing/control.js';
import { mountControl } from '../testing/stage.js';

const upToEight = (value: number): Taps => ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => [id, value]);

interface Heard {
  readonly kind: string;
  readonly item: string | undefined;
  readonly value: unknown;
  readonly rule: string;
}

async function listening(attributes = ''): Promise<{ control: Control; heard: Heard[] }> {
  const control = await mountControl(
    `<form method="post"><phq9-form name="part" ${attributes}></phq9-form></form>`,
  );
  const heard: Heard[] = [];
  control.form!.addEventListener('screening-alert', (event) => {
    const { kind, item, value, rule } = event.alert;
    expect(event.administration.instrument).to.equal('phq-9');
    heard.push({ kind, item, value, rule });
  });
  control.form!.addEventListener('submit', (event) => event.preventDefault());
  return { control, heard };
}

describe('screening-alert', () => {
  it('comes once for each alert of a completed form, the most urgent first', async () => {
    const { control, heard } = await listening();
    await tapAll(control, upToEight(2));
    expect(heard).to.deep.equal([]);
    await tap(control, '9', 1);
    expect(heard).to.deep.equal([
      { kind: 'act-now', item: '9', value: 1, rule: 'item-9.ge1' },
      { kind: 'positive', item: undefined, value: 17, rule: 'ge10' },
    ]);
  });

  it('does not come for item 9 on an unfinished form', async () => {
    for (const audience of ['respondent', 'clinician']) {
      const { control, heard } = await listening(`audience="${audience}"`);
      await tap(control, '9', 3);
      expect(heard).to.deep.equal([]);
    }
  });

  it('comes for item 9 when an unfinished form is committed, and not a second time', async () => {
    const { control, heard } = await listening();
    await tap(control, '9', 3);
    control.commit();
    expect(heard.map(({ kind, value }) => [kind, value])).to.deep.equal([['act-now', 3]]);
    control.commit();
    await control.updateComplete;
    expect(heard).to.have.length(1);
  });

  it('comes when the form is submitted, before the page handles the submit', async () => {
    const { control, heard } = await listening();
    let heardBefore: number | undefined;
    control.form!.addEventListener('submit', () => {
      heardBefore = heard.length;
    });
    await tap(control, '9', 1);
    control.form!.requestSubmit();
    expect(heardBefore).to.equal(1);
  });

  it('does not come when the browser stops a submit with open questions', async () => {
    const { control, heard } = await listening('required');
    await tap(control, '9', 1);
    control.form!.requestSubmit();
    expect(heard).to.deep.equal([]);
  });

  it('says ask when item 9 is blank on a committed form', async () => {
    const { control, heard } = await listening();
    await tap(control, '1', 0);
    control.commit();
    expect(heard).to.deep.equal([{ kind: 'ask', item: '9', value: null, rule: 'item-9.ge1' }]);
  });

  it('says ask when a blank form is committed', async () => {
    const { control, heard } = await listening();
    control.commit();
    expect(heard.map(({ kind }) => kind)).to.deep.equal(['ask']);
  });

  it('says ask when item 9 is declined on a completed form', async () => {
    const { control, heard } = await listening('skippable');
    await tapAll(control, upToEight(0));
    await tap(control, '9', 'declined');
    expect(heard.map(({ kind, value }) => [kind, value])).to.deep.equal([['ask', 'declined']]);
  });

  it('comes for an alert that a change after completion raises', async () => {
    const { control, heard } = await listening();
    await tapAll(control, upToEight(0));
    await tap(control, '9', 0);
    expect(heard).to.deep.equal([]);
    await tap(control, '9', 2);
    control.commit();
    expect(heard.map(({ kind, value }) => [kind, value])).to.deep.equal([['act-now', 2]]);
  });

  it('comes again for the next person, after a reset', async () => {
    const { control, heard } = await listening();
    await tap(control, '9', 1);
    control.commit();
    control.reset();
    await tap(control, '9', 1);
    control.commit();
    expect(heard).to.have.length(2);
  });

  it('comes after screening-completed', async () => {
    const { control } = await listening();
    const order: string[] = [];
    for (const type of ['change', 'screening-completed', 'screening-alert']) {
      control.addEventListener(type, () => order.push(type));
    }
    await tapAll(control, upToEight(0));
    order.length = 0;
    await tap(control, '9', 1);
    expect(order).to.deep.equal(['change', 'screening-completed', 'screening-alert']);
  });

  it('is typed for listeners that are told the element', async () => {
    const { control } = await listening();
    let isMinimal: boolean | undefined;
    control.addEventListener('screening-completed', ({ result }) => {
      isMinimal = 'band' in result && result.band?.id === 'minimal';
    });
    await tapAll(control, upToEight(0));
    await tap(control, '9', 0);
    expect(isMinimal).to.equal(true);
  });
});
