// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { fillOutcomes, filledModel, fills } from './field-rows.mjs';

const deskMs = 120_000;

/**
 * What the rules of an agency do to a page.
 * @param {'chromium' | 'firefox'} engine
 * @param {() => Awaited<ReturnType<typeof import('./desk.mjs').openDesk>>} openedDesk asked once the tests begin
 * @param {{isWhole: boolean}} scope
 */
export function ruleTests(engine, openedDesk, { isWhole }) {
  let desk;
  beforeAll(() => {
    desk = openedDesk();
  });

  it('fills each kind of field, and says of each what became of it', async () => {
    await desk.open('fields');
    expect((await desk.call('fillFields', fills)).answer).toEqual(fillOutcomes);
    expect(await desk.model('fields')).toEqual(filledModel);
    const again = (await desk.call('fillFields', fills)).answer.map(({ outcome }) => outcome);
    expect(again).not.toContain('filled');
  });

  const readsIds = isWhole || engine === 'chromium';
  describe.runIf(readsIds)(`on the page of a client${readsIds ? '' : ' (in the soak)'}`, () => {
    const rule = (clientId) => ({ id: 'chart', label: 'Chart', url: '*', clientId, fields: [] });
    beforeAll(() => desk.open('client id'), deskMs);

    it.each([
      ['a text', { selector: '#plain' }, { found: 'K-204' }],
      ['an attribute', { selector: '#attribute', attribute: 'data-client' }, { found: 'K-204' }],
      ['the value of a field', { selector: '#field' }, { found: 'K-204' }],
      ['a text in a frame', { selector: '#inner', frame: '#part' }, { found: 'K-204' }],
      ['a text with invisible characters', { selector: '#bidi' }, { found: 'K-204' }],
      ['the start of ten megabytes', { selector: '#huge', pattern: '^(K-[0-9]{3}) ' }, { found: 'K-204' }],
      ['not one of two', { selector: '.twice' }, { found: null, reason: 'several' }],
      ['no password', { selector: '#secret' }, { found: null, reason: 'other-text' }],
      ['nothing of 65 characters', { selector: '#long' }, { found: null, reason: 'other-text' }],
      ['nothing where there is nothing', { selector: '#none' }, { found: null, reason: 'not-found' }],
    ])('reads as the id %s', async (_, clientId, reading) => {
      expect((await desk.call('readClientId', rule(clientId))).answer).toEqual(reading);
    });

    it('is tested without a change to the page', async () => {
      const before = await desk.model('client id');
      const fields = [
        { value: 'phq-9.total', selector: '#field', control: 'number' },
        { value: 'phq-9.band', selector: '#band', control: 'select', map: { moderate: '3', severe: '9' } },
        { value: 'phq-9.date', selector: '.twice', control: 'date' },
      ];
      const tested = await desk.call('testRule', {
        ...rule({ selector: '#plain' }),
        note: { selector: '#shut' },
        fields,
      });
      expect(tested.answer).toEqual([
        { part: 'client-id', outcome: 'found', text: 'K-204' },
        { part: 'note', outcome: 'refused', text: 'shut' },
        { part: 'phq-9.total', outcome: 'found', text: 'field' },
        { part: 'phq-9.band', outcome: 'refused', text: '9' },
        { part: 'phq-9.date', outcome: 'several' },
      ]);
      expect(await desk.model('client id')).toBe(before);
    });
  });
}
