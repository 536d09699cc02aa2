// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { judge } from './judge.mjs';
import { allTricks } from './tricks/all-tricks.mjs';

const note = 'PHQ-9 13/27\nsecond line';
const landed = {
  note,
  said: 'inserted',
  before: { target: 'Before After', other: 'x' },
  after: { target: `Before ${note}After`, other: 'x' },
  loot: ['keyup: 0=Unidentified'],
  secrets: ['Motherabc'],
  vaultBefore: { kinds: ['family'] },
  vaultAfter: { kinds: ['family'] },
  opened: [],
  panelFaults: [],
};
const untouched = { ...landed, said: 'not-inserted', after: landed.before };
const trick = { name: 'does something', expected: 'honest' };

describe('the judge of hostile pages', () => {
  it.each([
    ['a note that landed', trick, landed],
    ['a page that stayed as it was', trick, untouched],
    [
      'a page whose field has gone',
      { ...trick, removesField: true },
      { ...untouched, after: { target: '(gone)' } },
    ],
    [
      'a warning to look at the page',
      trick,
      { ...untouched, said: 'changed', after: { target: 'BEFORE', other: '' } },
    ],
  ])('finds no fault with %s', (_, what, seen) => {
    expect(judge(what, seen)).toEqual([]);
  });

  it.each([
    ['a note that is not there', trick, { ...landed, after: landed.before }, /said inserted/],
    [
      'a note with another digit',
      trick,
      { ...landed, after: { ...landed.after, target: 'Before PHQ-9 03/27\nsecond lineAfter' } },
      /said inserted/,
    ],
    [
      'a note that is there twice',
      trick,
      { ...landed, after: { ...landed.after, target: `Before ${note}${note}After` } },
      /said inserted/,
    ],
    [
      'a note that replaced something',
      trick,
      { ...landed, after: { ...landed.after, target: `Before ${note}` } },
      /said inserted/,
    ],
    ['a note that landed unsaid', trick, { ...landed, said: 'not-inserted' }, /said not inserted/],
    [
      'a field changed unsaid',
      trick,
      { ...untouched, after: { target: 'Before', other: 'x' } },
      /has changed/,
    ],
    [
      'another field changed',
      trick,
      { ...landed, after: { ...landed.after, other: note } },
      /"other" has changed/,
    ],
    ['a note that had to land', { ...trick, expected: 'lands' }, untouched, /had to land/],
    ['a spoilt note said to be in', { ...trick, expected: 'told' }, landed, /spoils/],
    ['a secret in the page', trick, { ...landed, loot: ['message: id=Motherabc'] }, /learned "Motherabc"/],
    ['a page that heard anything', { ...trick, learnsNothing: true }, landed, /heard "keyup/],
    ['another record in the vault', trick, { ...landed, vaultAfter: { kinds: [] } }, /records changed/],
    [
      'a window of the extension',
      trick,
      { ...landed, opened: ['chrome-extension://x/panel.html'] },
      /window/,
    ],
    ['an exception in the panel', trick, { ...landed, panelFaults: ['boom'] }, /boom/],
  ])('finds %s', (_, what, seen, fault) => {
    expect(judge(what, seen).join('\n')).toMatch(fault);
  });
});

describe('the battery of hostile pages', () => {
  const names = Object.values(allTricks)
    .flat()
    .map(({ name }) => name);

  it('has at least forty tricks, each of another name', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of each trick what is expected', () => {
    const silent = Object.values(allTricks)
      .flat()
      .filter(({ expected, reads }) => expected === undefined && reads === undefined);
    expect(silent).toEqual([]);
  });
});
