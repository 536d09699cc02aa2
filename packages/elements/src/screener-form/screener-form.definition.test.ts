// SPDX-License-Identifier: Apache-2.0
import '@cradleside/elements/phq9-form.js';
import '@cradleside/elements/screener-form.js';
import { instruments } from '@cradleside/instruments';
import { fidelityChecklist } from '@cradleside/instruments/fidelity-checklist';
import { phq2 } from '@cradleside/instruments/phq2';
import { expect } from 'chai';
import { inputOf, partTexts, rootOf, tap } from '../testing/control.js';
import type { Control } from '../testing/control.js';
import { ownDefinition } from '../testing/own-definition.js';
import { mountControl } from '../testing/stage.js';

const mountForm = (attributes = '', setUp?: (control: Control) => void): Promise<Control> =>
  mountControl(`<form method="post"><screener-form name="part" ${attributes}></screener-form></form>`, setUp);
const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(ownDefinition).filter(([field]) => field !== key));
const manyItems = 10_000;

const unusable: Readonly<Record<string, unknown>> = {
  'a text': 'phq-2',
  'a number': 7,
  'an empty object': {},
  'an array': [],
  'a kind alone': { kind: 'questionnaire' },
  'a checklist': fidelityChecklist,
  'an unknown kind': { ...ownDefinition, kind: 'quiz' },
  'items that are no list': { ...ownDefinition, items: 'tired, woken' },
  'items of null': { ...ownDefinition, items: null },
  'an item of null': { ...ownDefinition, items: [null] },
  'an item with an unknown scale': {
    ...ownDefinition,
    items: [{ id: 'tired', text: 'Tired?', loinc: null, scale: 'none' }],
  },
  'a scale that is no list': { ...ownDefinition, scales: { default: 3 } },
  'a gate without items': {
    ...ownDefinition,
    items: [{ id: 'tired', text: 'Tired?', loinc: null, askedWhen: {} }],
  },
  'criteria of numbers': { ...ownDefinition, criteria: [1] },
  'a licence of null': { ...ownDefinition, licence: null },
  ...Object.fromEntries(
    ['scales', 'items', 'scoring', 'licence', 'alerts', 'cutPoints', 'criteria', 'bands'].map((key) => [
      `no ${key}`,
      without(key),
    ]),
  ),
};

describe('the definition of a form', () => {
  for (const [label, definition] of Object.entries(unusable)) {
    for (const audience of ['respondent', 'clinician']) {
      it(`breaks nothing for a ${audience} when it is ${label}`, async () => {
        const control = await mountForm(`audience="${audience}" required`);
        expect(() => {
          control.definition = definition;
        }).to.not.throw();
        await control.updateComplete;
        const { form } = control;
        expect(() => [...new FormData(form!)]).to.not.throw();
        expect(() => [
          control.result,
          control.alerts,
          control.administration,
          control.commit(),
        ]).to.not.throw();
        expect(() => control.reset()).to.not.throw();
        await control.updateComplete;
        control.definition = ownDefinition;
        await control.updateComplete;
        await tap(control, 'tired', 1);
        expect(control.responses).to.deep.equal({ tired: 1 });
      });
    }
  }

  it('draws nothing and sends nothing for an instrument that nobody knows', async () => {
    const control = await mountForm('instrument="phq-99" required');
    expect(rootOf(control).querySelectorAll('input')).to.have.length(0);
    expect([...new FormData(control.form!)]).to.deep.equal([]);
    expect(control.administration).to.equal(null);
    expect(control.result).to.equal(null);
    expect(control.alerts).to.deep.equal([]);
    expect(control.responses).to.deep.equal({});
    expect(control.checkValidity()).to.equal(true);
  });

  it('draws nothing for a checklist named as an instrument', async () => {
    const control = await mountForm(`instrument="${fidelityChecklist.id}"`);
    expect(rootOf(control).querySelectorAll('input')).to.have.length(0);
  });

  for (const { id, kind } of instruments.filter((one) => one.kind === 'questionnaire')) {
    it(`is found in the catalog: ${kind} ${id}`, async () => {
      const control = await mountForm(`instrument="${id}" audience="clinician"`);
      expect(control.administration?.instrument).to.equal(id);
      expect(rootOf(control).textContent).to.match(/\S/);
    });
  }

  it('is asked and scored when an agency brings its own', async () => {
    const control = await mountForm('audience="clinician"', (made) => {
      made.definition = ownDefinition;
    });
    for (const id of ['tired', 'woken', 'safe']) await tap(control, id, 2);
    expect(control.result).to.include({ status: 'scored', total: 6 });
    expect(partTexts(control, 'total')[0]).to.match(/6 ?\/ ?6/);
    expect(partTexts(control, 'alert-act-now').length).to.be.greaterThan(0);
  });

  it('starts a blank sitting when it is exchanged', async () => {
    const control = await mountForm('instrument="phq-2"');
    await tap(control, '1', 3);
    control.definition = ownDefinition;
    await control.updateComplete;
    expect(control.responses).to.deep.equal({});
    expect(control.administration?.instrument).to.equal('sleep-check');
    expect([...new FormData(control.form!).keys()].filter((key) => key.startsWith('part_1'))).to.deep.equal(
      [],
    );
  });

  it('starts a blank sitting when the named instrument is exchanged', async () => {
    const control = await mountForm('instrument="phq-2"');
    await tap(control, '1', 3);
    control.instrument = 'gad-2';
    await control.updateComplete;
    expect(control.responses).to.deep.equal({});
    expect(control.administration?.instrument).to.equal('gad-2');
  });

  it('takes answers that were set before it', async () => {
    const control = await mountForm('', (made) => {
      made.responses = { tired: 1 };
    });
    expect(control.responses).to.deep.equal({});
    control.definition = ownDefinition;
    await control.updateComplete;
    expect(control.responses).to.deep.equal({ tired: 1 });
    expect(inputOf(control, 'tired', 1).checked).to.equal(true);
  });

  it('goes before the instrument that is named', async () => {
    const control = await mountForm('instrument="phq-2"', (made) => {
      made.definition = ownDefinition;
    });
    expect(control.administration?.instrument).to.equal('sleep-check');
    control.definition = undefined;
    await control.updateComplete;
    expect(control.administration?.instrument).to.equal(phq2.id);
  });

  it('keeps text that looks like markup as text', async () => {
    const control = await mountForm('', (made) => {
      made.definition = {
        ...ownDefinition,
        title: '<img src=x onerror="window.wasRun = true">',
        items: [{ id: 'tired', text: '<script>window.wasRun = true</script>', loinc: null }],
      };
    });
    expect(rootOf(control).querySelectorAll('img, script')).to.have.length(0);
    expect(rootOf(control).textContent).to.contain('<script>');
    expect('wasRun' in window).to.equal(false);
  });

  it(`may hold ${manyItems} items`, async () => {
    const items = Array.from({ length: manyItems }, (_, index) => ({
      id: `q${index}`,
      text: `Question ${index}?`,
      loinc: null,
    }));
    const control = await mountForm('layout="steps"', (made) => {
      made.definition = {
        ...ownDefinition,
        items,
        scoring: { ...ownDefinition.scoring, range: [0, 2 * manyItems] },
        alerts: [],
      };
    });
    control.responses = Object.fromEntries(items.map(({ id }) => [id, 1]));
    await control.updateComplete;
    expect(control.result).to.include({ status: 'scored', total: manyItems });
    expect(new FormData(control.form!).get('part_total')).to.equal(String(manyItems));
    await tap(control, 'q0', 2);
    expect(control.result).to.include({ total: manyItems + 1 });
  });

  it('cannot be exchanged for a word on an element of its own', async () => {
    const control = await mountControl('<form><phq9-form instrument="phq-2"></phq9-form></form>');
    expect(control.administration?.instrument).to.equal('phq-9');
  });
});
