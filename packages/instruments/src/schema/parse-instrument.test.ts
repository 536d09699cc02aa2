// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { instruments } from '../catalog.js';
import { fidelityChecklist } from '../definitions/fidelity-checklist.js';
import { phq9 } from '../definitions/phq9.js';
import { scoreResponses } from '../scoring/index.js';
import { parseInstrument } from './index.js';

const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const bitsea = {
  kind: 'result-only',
  id: 'agency-results',
  version: '1.0.0',
  name: 'Agency results',
  title: 'Totals that another system computed',
  language: 'en',
  respondent: 'observer',
  licence: { status: 'free', notice: 'Agency' },
  loinc: { panel: null, total: null },
  evidence: 'none',
  results: [
    { id: 'problem', label: 'Problem total', min: 0, max: 62 },
    { id: 'competence', label: 'Competence total', min: null, max: null },
  ],
};

function issuesOf(input: unknown): readonly { path: string; message: string }[] {
  const parsed = parseInstrument(input);
  return parsed.ok ? [] : parsed.issues;
}

describe('a definition that is accepted', () => {
  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))(
    'comes back equal, fresh and frozen: %s',
    (_id, instrument) => {
      const input = clone(instrument);
      const parsed = parseInstrument(input);
      if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues));
      expect(parsed.value).toEqual(input);
      expect(parsed.value).not.toBe(input);
      expect(isFrozenThroughout(parsed.value)).toBe(true);
      expect(Object.isFrozen(input)).toBe(false);
    },
  );

  it('scores as the shipped one does', () => {
    const parsed = parseInstrument(clone(phq9));
    if (!parsed.ok || parsed.value.kind !== 'questionnaire') expect.fail('refused');
    expect(scoreResponses(parsed.value, { '1': 3, '9': 1 })).toEqual(
      scoreResponses(phq9, { '1': 3, '9': 1 }),
    );
  });

  it('may be a list of entered results', () => {
    expect(issuesOf(bitsea)).toEqual([]);
  });
});

describe('a list of entered results', () => {
  it.each([
    ['two results of one id', { results: [bitsea.results[0], bitsea.results[0]] }, 'results.1.id', /twice/],
    [
      'bounds turned over',
      { results: [{ ...bitsea.results[0], min: 70 }] },
      'results.0.max',
      /not above min/,
    ],
    ['no results', { results: [] }, 'results', /too few/],
    [
      'a bound in words',
      { results: [{ ...bitsea.results[0], min: 'none' }] },
      'results.0.min',
      /a text stands here/,
    ],
    ['bands', { bands: [] }, 'bands', /unknown key/],
  ])('is refused for %s', (_name, change, path, message) => {
    const [issue] = issuesOf({ ...bitsea, ...change });
    expect(issue).toEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('a checklist', () => {
  const [first, second] = fidelityChecklist.categories;
  const ticked = first.items[0];
  it.each([
    ['two categories of one id', [first, { ...second, id: first.id }], 'categories.1.id', /twice/],
    [
      'one box in two categories',
      [first, { ...second, items: [ticked] }],
      'categories.1.items.0.id',
      /twice/,
    ],
    [
      'a box named like a variant',
      [
        {
          ...first,
          items: [
            { ...ticked, variants: [{ id: 'x', label: 'X' }] },
            { ...ticked, id: `${ticked.id}.x` },
          ],
        },
      ],
      'categories.0.items.1.id',
      /twice/,
    ],
    ['a category without boxes', [{ ...first, items: [] }], 'categories.0.items', /too few/],
    ['a category without source', [{ ...first, source: '' }], 'categories.0.source', /publication/],
    ['no categories', [], 'categories', /too few/],
  ])('is refused for %s', (_name, categories, path, message) => {
    const [issue] = issuesOf(clone({ ...fidelityChecklist, categories }));
    expect(issue).toEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('what is no definition', () => {
  it.each([null, undefined, 5, 'text', true, [], [{}]])('is refused: %j', (input) => {
    expect(issuesOf(input)).toHaveLength(1);
  });

  it('is told which kinds there are', () => {
    expect(issuesOf({})).toEqual([{ path: 'kind', message: expect.stringContaining('"result-only"') }]);
  });
});

describe('hostile input', () => {
  const cyclic: Record<string, unknown> = { kind: 'questionnaire' };
  cyclic['items'] = [cyclic];
  const deep: unknown = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`);
  const throwing = {
    get kind(): string {
      throw new Error('a secret');
    },
  };
  it.each([
    ['a cycle', cyclic, /deeper than 12/],
    ['a deep nest', { kind: deep }, /deeper than 12/],
    ['a getter that throws', throwing, /cannot be read/],
    ['a proxy that throws', new Proxy({}, { ownKeys: () => expect.fail('a secret') }), /cannot be read/],
    ['a __proto__ key', JSON.parse('{"__proto__":{"kind":"questionnaire"}}'), /not allowed as a key/],
    ['a class instance', new Date(0), /no plain object/],
    ['a map', { kind: new Map() }, /no plain object/],
    ['a function', { kind: () => 'questionnaire' }, /a function: only JSON/],
    ['a symbol', { kind: Symbol('x') }, /a symbol: only JSON/],
    ['a whole number beyond JSON', { kind: 1n }, /a bigint: only JSON/],
    ['a gap in a list', { kind: Array.from({ length: 1 }) }, /undefined: only JSON/],
    ['an inherited kind', Object.create({ kind: 'questionnaire' }), /no plain object/],
    ['an endless text', { kind: 'x'.repeat(20_000) }, /longer than 10000/],
    ['an endless list', { kind: Array.from({ length: 20_000 }, () => 0) }, /more than 10000 entries/],
    [
      'endless keys',
      { kind: Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, 0])) },
      /more than 10000 entries/,
    ],
    [
      'endless values',
      Array.from({ length: 100 }, () => Array.from({ length: 9_000 }, () => 0)),
      /more than 400000 values/,
    ],
  ])('is refused with a reason: %s', (_name, input, message) => {
    const issues = issuesOf(input);
    expect(issues[0]?.message).toMatch(message);
    expect(JSON.stringify(issues)).not.toContain('secret');
  });

  it('lists 100 faults at most and counts the others', () => {
    const issues = issuesOf({ ...bitsea, results: Array.from({ length: 1_000 }, () => 7) });
    expect(issues).toHaveLength(100);
    expect(issues.at(-1)).toEqual({ path: '', message: '901 more faults are not listed' });
  });

  it('lists 100 faults without counting, and reads texts of the longest length', () => {
    const issues = issuesOf({ ...bitsea, results: Array.from({ length: 100 }, () => 7) });
    expect(issues.map(({ path }) => path)).not.toContain('');
    expect(issues).toHaveLength(100);
    expect(issuesOf({ ...bitsea, title: 'x'.repeat(10_000) })).toEqual([]);
  });

  it('shortens what it repeats of unknown keys', () => {
    const [issue] = issuesOf({ ...bitsea, ['x'.repeat(5_000)]: 1 });
    expect(issue?.path.length).toBeLessThanOrEqual(64);
  });

  it('reads 10 000 items within two seconds', { timeout: 2_000 }, () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: `q${index}`,
      text: 'Item',
      loinc: null,
    }));
    const { endorsement: _, ...rest } = phq9;
    const scoring = {
      ...phq9.scoring,
      range: [0, 30_000],
      subscales: [{ id: 'all', name: 'All', items: items.map(({ id }) => id) }],
    };
    const input = clone({
      ...rest,
      items,
      scoring,
      bands: [],
      cutPoints: [],
      criteria: [],
      alerts: [],
      change: [],
    });
    expect(issuesOf(input)).toEqual([]);
  });
});

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}
