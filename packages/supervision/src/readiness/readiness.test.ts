// SPDX-License-Identifier: Apache-2.0
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReadiness } from '../schema/index.js';
import { type ReadinessAnswers, readinessDomains, readinessProfile, readinessStrings } from './index.js';

const domains = Object.fromEntries(
  readinessDomains.map((domain) => [
    domain,
    { items: [{ id: `${domain}-1`, text: 'Invented for a test' }], reading: [{ title: 'Invented too' }] },
  ]),
);
const definition = {
  version: 1,
  id: 'example',
  title: 'Example self-assessment',
  language: 'en',
  options: [
    { value: 1, label: 'I would like to grow here', counts: 'growth' },
    { value: 2, label: 'I work with this' },
    { value: 3, label: 'I could share this', counts: 'strength' },
  ],
  domains,
};
const read = (change: object = {}) => readReadiness(JSON.stringify({ ...definition, ...change }));
const parsed = read();
const whole = parsed.ok ? parsed.value : undefined;
const all = (value: number) => Object.fromEntries(readinessDomains.map((domain) => [`${domain}-1`, value]));
const profile = (more: Partial<ReadinessAnswers> = {}) =>
  readinessProfile(whole!, { answers: all(3), answeredOn: '2026-03-04', reviews: [], ...more });
const review = {
  on: '2026-03-10',
  supervisor: 'Testsupervisor Example',
  outcome: 'agreed',
  plan: '',
} as const;

describe('a self-assessment', () => {
  it('has the seven domains of the model, with names in each language', () => {
    expect(readinessDomains).toHaveLength(7);
    for (const strings of Object.values(readinessStrings))
      expect(Object.keys(strings.domains)).toEqual([...readinessDomains]);
  });

  it('is a profile of what she herself named strengths and growth', () => {
    const { domains: profiles, state } = profile({
      answers: { ...all(3), 'trauma-1': 1, 'depression-1': 2 },
    });
    expect(state).toBe('to-review');
    expect(profiles.map(({ strengths, growth }) => [strengths.length, growth.length])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 1],
    ]);
    expect(profiles[6]).toMatchObject({ growth: ['trauma-1'], reading: [{ title: 'Invented too' }] });
  });

  it('is in progress while an item is open', () => {
    const { domains: profiles, state } = profile({ answers: { 'attachment-1': 3 } });
    expect(state).toBe('in-progress');
    expect(profiles[1]).toMatchObject({ open: ['case-management-1'], answered: { count: 0, of: 1 } });
  });

  it('is empty until the agency has added items', () => {
    const bare = readinessDomains.map((domain) => [domain, { items: [], reading: [] }]);
    const shell = read({ domains: Object.fromEntries(bare) });
    expect(
      shell.ok && readinessProfile(shell.value, { answers: {}, answeredOn: '2026-03-04', reviews: [] }).state,
    ).toBe('empty');
  });

  it.each([
    ['agreed', '2026-03-10', 'reviewed'],
    ['agreed', '2026-03-04', 'reviewed'],
    ['agreed', '2026-03-03', 'to-review'],
    ['talk-again', '2026-03-10', 'to-review'],
  ] as const)('%s on %s is %s', (outcome, on, state) => {
    expect(profile({ reviews: [{ ...review, outcome, on }] }).state).toBe(state);
  });

  it('is to be reviewed again where an answer was changed after the review on the same day', () => {
    const reviews = [{ ...review, on: '2026-03-04', answers: all(3) }];
    expect(profile({ reviews }).state).toBe('reviewed');
    expect(profile({ reviews, answers: { ...all(3), 'trauma-1': 1 } }).state).toBe('to-review');
    expect(profile({ reviews: [{ ...review, answers: {} }] }).state).toBe('to-review');
  });

  it('goes by the last review', () => {
    const again = { ...review, on: '2026-03-11', outcome: 'talk-again' } as const;
    expect(profile({ reviews: [again, review] })).toMatchObject({ state: 'to-review', review: again });
  });

  it('refuses an answer that is no option, and a plan that is not written', () => {
    expect(() => profile({ answers: { 'trauma-1': 4 } })).toThrow(RangeError);
    expect(() => profile({ reviews: [{ ...review, outcome: 'agreed-with-plan' }] })).toThrow(RangeError);
  });
});

describe('a file of an agency', () => {
  it.each([
    ['an unknown key', { colour: 'red' }, ''],
    ['a domain missing', { domains: { ...domains, attachment: undefined } }, 'domains.attachment'],
    ['an unknown domain', { domains: { ...domains, luck: domains['trauma'] } }, 'domains'],
    ['one id twice', { domains: { ...domains, trauma: domains['attachment'] } }, 'domains.trauma.items.0.id'],
    ['one value twice', { options: [...definition.options, definition.options[0]] }, 'options.3.value'],
    ['one option', { options: definition.options.slice(1, 2) }, 'options'],
    ['no language', { language: 'English please' }, 'language'],
    ['another version', { version: 2 }, 'version'],
  ])('is refused with %s, told where', (_, change, path) => {
    expect(read(change)).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it('is read or refused whatever it holds, and repeats none of it', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map((value) => JSON.stringify({ ...definition, domains: value })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = readReadiness(text);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
    );
    expect(JSON.stringify(read({ title: 'Testmother-Canary\n' }))).not.toContain('Canary');
  });
});
