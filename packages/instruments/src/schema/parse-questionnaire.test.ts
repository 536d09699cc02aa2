// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { asq } from '../definitions/asq.js';
import { pcptsd5 } from '../definitions/pcptsd5.js';
import { phq9 } from '../definitions/phq9.js';
import type { Instrument } from '../instrument.js';
import { parseInstrument } from './index.js';

type Change = readonly [path: string, value: unknown];
type Fault = readonly [
  name: string,
  definition: Instrument,
  changes: readonly Change[],
  path: string,
  message: RegExp,
];

/** Stands for a key that is taken away. */
const gone = Symbol('gone');

function changed(definition: Instrument, changes: readonly Change[]): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(definition));
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let place = copy as Record<string, unknown>;
    for (const key of keys) place = place[key] as Record<string, unknown>;
    if (value === gone) delete place[last];
    else place[last] = value;
  }
  return copy;
}

function issuesOf(input: unknown): readonly { path: string; message: string }[] {
  const parsed = parseInstrument(input);
  return parsed.ok ? [] : parsed.issues;
}

const source = 'Agency policy 7';
const criterion = (...rules: object[]): Change => [
  'criteria',
  [{ id: 'rule', label: 'Rule', rules, source }],
];
const shapeFaults: readonly Fault[] = [
  ['a missing version', phq9, [['version', gone]], 'version', /^missing: write a text$/],
  ['a version that is none', phq9, [['version', 'one']], 'version', /1\.0\.0/],
  ['an id with capitals', phq9, [['id', 'PHQ']], 'id', /lower-case/],
  ['an id of the language itself', phq9, [['id', 'constructor']], 'id', /choose another/],
  ['an unknown key', phq9, [['bandz', []]], 'bandz', /unknown key/],
  ['an unknown key deep inside', phq9, [['items.0.note', 'x']], 'items.0.note', /unknown key/],
  ['a missing licence', phq9, [['licence', gone]], 'licence', /^missing/],
  ['an empty notice', phq9, [['licence.notice', ' ']], 'licence.notice', /^empty/],
  ['a missing language', phq9, [['language', gone]], 'language', /^missing/],
  ['a language that is no tag', phq9, [['language', 'english!']], 'language', /BCP 47/],
  [
    'an unknown evidence level',
    phq9,
    [['evidence', 'sure']],
    'evidence',
    /^not known: write "cross-checked" or/,
  ],
  [
    'a number where text belongs',
    phq9,
    [['title', 9]],
    'title',
    /^a whole number stands here: write a text$/,
  ],
  ['null where text belongs', phq9, [['title', null]], 'title', /^null stands here/],
  ['a missing evidence level', phq9, [['evidence', gone]], 'evidence', /^missing: write "cross-checked"/],
  ['an element name without hyphen', phq9, [['tag', 'phq']], 'tag', /hyphen/],
  ['no word of the period asked about', phq9, [['recallDays', null]], 'recall', /which period/],
  ['an empty item text', phq9, [['items.3.text', '']], 'items.3.text', /^empty/],
  ['an item id with spaces', phq9, [['items.3.id', 'a b']], 'items.3.id', /letters and digits/],
  ['a code that is no LOINC code', phq9, [['items.3.loinc', '44254']], 'items.3.loinc', /44250-9/],
  [
    'an answer code that is none',
    phq9,
    [['scales.default.0.loinc', '6568']],
    'scales.default.0.loinc',
    /LA6568-5/,
  ],
  ['a flag that says false', phq9, [['items.0.reversed', false]], 'items.0.reversed', /leave the key out/],
  [
    'a single answer',
    phq9,
    [['scales.default', [{ value: 0, label: 'x', loinc: null }]]],
    'scales.default',
    /too few/,
  ],
  ['no items', phq9, [['items', []]], 'items', /too few: at least 1/],
  ['a value beyond all sums', phq9, [['scales.default.3.value', 1e9]], 'scales.default.3.value', /too large/],
  ['a fraction of days', phq9, [['recallDays', 1.5]], 'recallDays', /whole number/],
  ['an empty source', phq9, [['bands.0.source', '']], 'bands.0.source', /publication/],
  ['a missing source', phq9, [['cutPoints.0.source', gone]], 'cutPoints.0.source', /^missing/],
  [
    'a missing rule for blanks',
    phq9,
    [['scoring.missingItemSource', '']],
    'scoring.missingItemSource',
    /^empty/,
  ],
  ['a threshold of an unknown kind', phq9, [['change.0.kind', 'big']], 'change.0.kind', /"reliable" or/],
];

const itemFaults: readonly Fault[] = [
  ['two items of one id', phq9, [['items.4.id', '4']], 'items.4.id', /twice/],
  ['an item named like an entry', phq9, [['items.9.id', 'total']], 'items.9.id', /every form submits/],
  ['an item named like a method', phq9, [['items.9.id', 'toString']], 'items.9.id', /choose another/],
  ['a scale that does not exist', phq9, [['items.9.scale', 'hard']], 'items.9.scale', /default, difficulty/],
  ['a scale that every object has', phq9, [['items.9.scale', 'valueOf']], 'items.9.scale', /choose another/],
  ['two answers of one value', phq9, [['scales.default.3.value', 2]], 'scales.default.3.value', /own value/],
  ['wording for some items only', phq9, [['items.2.text', null]], 'items.2.text', /of each item, or of none/],
  ['answers without wording', phq9, [['scales.default.0.label', null]], 'items.0.scale', /label/],
  ['a scored item marked required', phq9, [['items.0.required', true]], 'items.0.required', /leave this out/],
  [
    'an unscored item marked reversed',
    phq9,
    [['items.9.reversed', true]],
    'items.9.reversed',
    /leave this out/,
  ],
  [
    'a declined value off the scale',
    asq,
    [['items.0.declinedAs', 2]],
    'items.0.declinedAs',
    /no value of its scale/,
  ],
  [
    'a gate that comes later',
    asq,
    [['items.0.askedWhen', { anyOf: ['5'], atLeast: 1 }]],
    'items.0.askedWhen.anyOf.0',
    /no item "5"/,
  ],
  [
    'a gate named twice',
    asq,
    [['items.4.askedWhen.anyOf', ['1', '1']]],
    'items.4.askedWhen.anyOf.1',
    /twice/,
  ],
  [
    'a gate that never opens',
    pcptsd5,
    [['items.1.askedWhen.atLeast', 2]],
    'items.1.askedWhen.atLeast',
    /never be asked/,
  ],
  [
    'a gate that never closes',
    pcptsd5,
    [['items.1.askedWhen.atLeast', 0]],
    'items.1.askedWhen.atLeast',
    /never closes/,
  ],
  ['a reversed gate', asq, [['items.0.reversed', true]], 'items.4.askedWhen.anyOf', /reverse-scored/],
  ['values below 0 behind a gate', pcptsd5, [['scales.default.1.value', -1]], 'items.1.scale', /below 0/],
];

describe('a questionnaire from outside', () => {
  it.each([...shapeFaults, ...itemFaults])(
    'is refused for %s',
    (_name, definition, changes, path, message) => {
      const issues = issuesOf(changed(definition, changes));
      expect(issues.map((issue) => issue.path)).toContain(path);
      expect(issues.filter((issue) => issue.path === path).some((issue) => message.test(issue.message))).toBe(
        true,
      );
    },
  );

  it.each([
    [
      'fractions, where there are no bands',
      [
        ['scales.default.1.value', 0.5],
        ['bands', []],
      ],
    ],
    [
      'sets that are nested or disjoint',
      [criterion({ items: ['1'], min: 1 }, { items: ['2', '1'], max: 1 }, { items: ['3'], max: 0 })],
    ],
    [
      'the same set with two bounds',
      [criterion({ items: ['1', '2'], min: 1 }, { items: ['2', '1'], max: 1 })],
    ],
    ['a key that holds undefined', [['tag', undefined]]],
    [
      'no total, and nothing that needs one',
      [
        ['scoring.range', null],
        ['scoring.higherIs', null],
        ['scoring.prorateUpTo', 0],
        ['bands', []],
        ['cutPoints', []],
        ['change', []],
      ],
    ],
  ] satisfies [string, Change[]][])('may have %s', (_name, changes) => {
    expect(issuesOf(changed(phq9, changes))).toEqual([]);
  });

  it('names every fault, not the first alone', () => {
    const input = changed(phq9, [
      ['items.0.id', '2'],
      ['bands.0.to', 3],
      ['alerts.0.item', 'x'],
    ]);
    expect(issuesOf(input).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['items.1.id', 'bands.1.from', 'alerts.0.item']),
    );
  });
});
