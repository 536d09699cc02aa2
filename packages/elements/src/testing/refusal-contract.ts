// SPDX-License-Identifier: Apache-2.0
import { expect } from 'chai';
import { chosen, tap } from './control.js';
import type { Answers } from './control.js';
import type { RefusedCase, Subject } from './form-contract.js';
import { place } from './stage.js';

const manyKeys = 10_000;

/** What no form element takes, whatever it asks. */
const refusedByAll: readonly RefusedCase[] = [
  { label: 'an id that it does not have', responses: { nowhere: 1 }, path: 'nowhere' },
  {
    label: 'an own key called __proto__',
    responses: JSON.parse('{"__proto__": 1}') as unknown,
    path: '__proto__',
  },
  { label: 'a key called constructor', responses: { constructor: 1 }, path: 'constructor' },
  { label: 'a key called toString', responses: { toString: 1 }, path: 'toString' },
  { label: 'null', responses: null, path: '' },
  { label: 'an empty array', responses: [], path: '' },
  { label: 'an array of answers', responses: [1, 2, 3], path: '' },
  { label: 'a Map', responses: new Map([['1', 2]]), path: '' },
  { label: 'a text', responses: '{"1":2}', path: '' },
  { label: 'a number', responses: 42, path: '' },
  { label: 'a function', responses: () => ({}), path: '' },
  { label: 'a Date', responses: new Date(0), path: '' },
  {
    label: `${manyKeys} keys`,
    responses: Object.fromEntries(Array.from({ length: manyKeys }, (_, index) => [`key-${index}`, 1])),
    path: 'key-0',
  },
];

/** Answers that do not fit are refused whole and named; nothing is thrown, nothing half applied. */
export function refusalContract({ create, taps, refused }: Subject): void {
  const [firstId, firstValue] = taps[0]!;
  const before = { [firstId]: firstValue };

  for (const { label, responses, path } of [...refused, ...refusedByAll]) {
    it(`refuses ${label}`, async () => {
      const control = create({ name: 'part' });
      await place(control);
      control.responses = before;
      await control.updateComplete;
      const shown = chosen(control);
      expect(() => {
        control.responses = responses as Answers;
      }).to.not.throw();
      expect(control.result?.status).to.equal('invalid');
      await control.updateComplete;
      expect(control.result?.status).to.equal('invalid');
      expect(control.result?.issues?.map((issue) => issue.path)).to.include(path);
      expect(control.responses).to.deep.equal(before);
      expect(chosen(control)).to.deep.equal(shown);
      expect(control.validity.badInput).to.equal(true);
      expect(control.validationMessage).to.not.equal('');
      expect(control.checkValidity()).to.equal(false);
    });
  }

  it('refuses a set given before it is on the page', async () => {
    const control = create({ name: 'part' });
    control.responses = { nowhere: 1 };
    await place(control);
    expect(control.result?.status).to.equal('invalid');
    expect(control.responses).to.deep.equal({});
    expect(control.validity.badInput).to.equal(true);
  });

  it('heals with the next set that fits', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.responses = { nowhere: 1 };
    control.responses = before;
    await control.updateComplete;
    expect(control.result?.status).to.not.equal('invalid');
    expect(control.validity.valid).to.equal(true);
    expect(control.responses).to.deep.equal(before);
  });

  it('heals with the next answer', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.responses = { nowhere: 1 };
    await tap(control, firstId, firstValue);
    expect(control.result?.status).to.not.equal('invalid');
    expect(control.validity.valid).to.equal(true);
    expect(control.responses).to.deep.equal(before);
  });

  it('leaves every object of the page as it was', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.responses = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    ) as Answers;
    await control.updateComplete;
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect((control.responses as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('names a fault without the answer that it lies in', async () => {
    const control = create({ name: 'part' });
    await place(control);
    control.responses = { [firstId]: 'a private remark' };
    await control.updateComplete;
    expect(JSON.stringify(control.result?.issues)).to.not.contain('private');
    expect(control.validationMessage).to.not.contain('private');
  });
}
