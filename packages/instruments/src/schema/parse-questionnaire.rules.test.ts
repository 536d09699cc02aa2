// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { asq } from '../definitions/asq.js';
import { pcptsd5 } from '../definitions/pcptsd5.js';
import { phq4 } from '../definitions/phq4.js';
import { phq9 } from '../definitions/phq9.js';
import { psoc } from '../definitions/psoc.js';
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
const cutPoint = (values: object): Change => ['cutPoints', [{ id: 'ge10', min: 10, source, ...values }]];
const threshold = (values: object): Change => [
  'change',
  [{ id: 'one', kind: 'reliable', value: 5, population: 'adults', source, ...values }],
];
const band = (id: string, from: number, to: number): object => ({ id, label: id, from, to, source });

const totalFaults: readonly Fault[] = [
  ['a range that answers do not reach', phq9, [['scoring.range', [0, 30]]], 'scoring.range', /\[0, 27\]/],
  [
    'a range without a direction',
    phq9,
    [['scoring.higherIs', null]],
    'scoring.higherIs',
    /'worse' or 'better'/,
  ],
  [
    'a direction without a range',
    asq,
    [['scoring.higherIs', 'worse']],
    'scoring.higherIs',
    /null without a total/,
  ],
  [
    'a total of nothing',
    phq9,
    phq9.items.map((_, index): Change => [`items.${index}.unscored`, true]),
    'scoring.range',
    /no item is scored/,
  ],
  ['prorating without a total', asq, [['scoring.prorateUpTo', 1]], 'scoring.prorateUpTo', /no total/],
  ['prorating from nothing', phq9, [['scoring.prorateUpTo', 9]], 'scoring.prorateUpTo', /9 scored items/],
  [
    'prorating behind a gate',
    pcptsd5,
    [['scoring.prorateUpTo', 1]],
    'scoring.prorateUpTo',
    /may not be asked/,
  ],
  [
    'prorating over unequal scales',
    phq9,
    [
      ['items.0.scale', 'difficulty'],
      ['scales.difficulty.3.value', 4],
      ['scoring.range', [0, 28]],
    ],
    'scoring.prorateUpTo',
    /different height/,
  ],
  [
    'a subscale of an unknown item',
    phq9,
    [['scoring.subscales.0.items', ['1', '12']]],
    'scoring.subscales.0.items.1',
    /no item "12"/,
  ],
  [
    'a subscale of an unscored item',
    phq9,
    [['scoring.subscales.0.items', ['difficulty']]],
    'scoring.subscales.0.items.0',
    /no item/,
  ],
  [
    'two subscales of one id',
    phq4,
    [['scoring.subscales.1.id', 'anxiety']],
    'scoring.subscales.1.id',
    /twice/,
  ],
  ['a gap between bands', phq9, [['bands.1.from', 6]], 'bands.1.from', /write 5/],
  ['bands that overlap', phq9, [['bands.1.to', 10]], 'bands.2.from', /write 11/],
  ['bands that start too high', phq9, [['bands.0.from', 1]], 'bands.0.from', /write 0/],
  ['bands that end too low', phq9, [['bands.4.to', 26]], 'bands.4.to', /27/],
  [
    'a band turned over',
    phq9,
    [['bands', [band('low', 0, -1), band('high', 0, 27)]]],
    'bands.0.to',
    /below from/,
  ],
  ['two bands of one id', phq9, [['bands.1.id', 'minimal']], 'bands.1.id', /twice/],
  ['bands without a total', asq, [['bands', [band('all', 0, 4)]]], 'bands', /scoring\.range/],
  ['bands over halves', phq9, [['scales.default.1.value', 0.5]], 'bands', /whole/],
  ['a cut-point whose id lies', phq9, [cutPoint({ min: 11 })], 'cutPoints.0.id', /"ge11"/],
  [
    'a cut-point on an unknown subscale',
    phq9,
    [cutPoint({ subscale: 'x', id: 'x.ge10' })],
    'cutPoints.0.subscale',
    /phq-2/,
  ],
  ['a cut-point without a total', asq, [cutPoint({})], 'cutPoints.0.min', /needs a total/],
  [
    'a cut-point that all reach',
    phq9,
    [cutPoint({ id: 'ge0', min: 0 })],
    'cutPoints.0.min',
    /more than 0 and at most 27/,
  ],
  [
    'a cut-point that none reaches',
    phq9,
    [cutPoint({ id: 'phq-2.ge7', min: 7, subscale: 'phq-2' })],
    'cutPoints.0.min',
    /at most 6/,
  ],
  ['the same cut-point twice', phq4, [['cutPoints.1', phq4.cutPoints[0]]], 'cutPoints.1.id', /twice/],
];

const ruleFaults: readonly Fault[] = [
  ['criteria without endorsement', phq9, [['endorsement', gone]], 'endorsement', /from which answer on/],
  [
    'an endorsement of an unknown item',
    phq9,
    [['endorsement.items', { 11: 1 }]],
    'endorsement.items.11',
    /no item/,
  ],
  [
    'an endorsement that no answer reaches',
    phq9,
    [['endorsement.atLeast', 4]],
    'endorsement.atLeast',
    /at most 3/,
  ],
  [
    'an endorsement that every answer reaches',
    phq9,
    [['endorsement.items', { 9: 0 }]],
    'endorsement.items.9',
    /more than 0/,
  ],
  ['a rule without bounds', phq9, [criterion({ items: ['1'] })], 'criteria.0.rules.0', /min, max or both/],
  [
    'bounds turned over',
    phq9,
    [criterion({ items: ['1', '2'], min: 2, max: 1 })],
    'criteria.0.rules.0.max',
    /below min/,
  ],
  [
    'more than can be counted',
    phq9,
    [criterion({ items: ['1', '2'], min: 3 })],
    'criteria.0.rules.0.min',
    /2 items/,
  ],
  [
    'a rule over an unknown item',
    phq9,
    [criterion({ items: ['1', 'x'], min: 1 })],
    'criteria.0.rules.0.items.1',
    /no item "x"/,
  ],
  [
    'an item counted twice',
    phq9,
    [criterion({ items: ['1', '1'], min: 1 })],
    'criteria.0.rules.0.items.1',
    /twice/,
  ],
  [
    'sets that overlap',
    phq9,
    [criterion({ items: ['1', '2'], min: 1 }, { items: ['2', '3'], min: 1 })],
    'criteria.0.rules.1.items',
    /overlaps/,
  ],
  [
    'the outer set first',
    phq9,
    [criterion({ items: ['1', '2', '3'], min: 1 }, { items: ['1', '2'], min: 1 })],
    'criteria.0.rules.1.items',
    /inner sets first/,
  ],
  [
    'two criteria of one id',
    phq9,
    [['criteria.1.id', 'major-depressive-syndrome']],
    'criteria.1.id',
    /twice/,
  ],
  ['an alert on an unknown item', phq9, [['alerts.0.item', '19']], 'alerts.0.item', /no item "19"/],
  ['an alert on every answer', phq9, [['alerts.0.atLeast', 0]], 'alerts.0.atLeast', /more than 0/],
  ['an alert whose rule lies', phq9, [['alerts.0.rule', 'item-9.ge2']], 'alerts.0.rule', /"item-9\.ge1"/],
  ['the same alert twice', asq, [['alerts.1', asq.alerts[0]]], 'alerts.1.rule', /twice/],
  ['two defaults of a kind', phq9, [['change.1.kind', 'reliable']], 'change.1.isDefault', /keep one/],
  ['two thresholds of one id', phq9, [['change.1.id', 'reliable-6']], 'change.1.id', /twice/],
  ['a change of no points', phq9, [threshold({ value: 0 })], 'change.0.value', /more than 0 and at most 27/],
  ['a change beyond the range', phq9, [threshold({ value: 28 })], 'change.0.value', /at most 27/],
  [
    'a change beyond a range that starts above 0',
    psoc,
    [threshold({ value: 86 })],
    'change.0.value',
    /at most 85$/,
  ],
  [
    'a response of more than all',
    phq9,
    [threshold({ kind: 'response', value: 50 })],
    'change.0.value',
    /at most 1/,
  ],
  [
    'a remission below the lowest total',
    phq9,
    [threshold({ kind: 'remission', value: 0 })],
    'change.0.value',
    /more than 0/,
  ],
  [
    'a response shown from no total',
    phq9,
    [threshold({ kind: 'response', value: 0.5, shownFrom: 28 })],
    'change.0.shownFrom',
    /0 to 27/,
  ],
  [
    'a remission where high is good',
    psoc,
    [threshold({ kind: 'remission', value: 20 })],
    'change.0.kind',
    /leave it out/,
  ],
  ['a change without a total', asq, [threshold({})], 'change', /needs a total/],
];

describe('a questionnaire whose numbers do not fit together', () => {
  it.each([...totalFaults, ...ruleFaults])(
    'is refused for %s',
    (_name, definition, changes, path, message) => {
      const issues = issuesOf(changed(definition, changes));
      expect(issues.map((issue) => issue.path)).toContain(path);
      expect(issues.filter((issue) => issue.path === path).some((issue) => message.test(issue.message))).toBe(
        true,
      );
    },
  );
});
