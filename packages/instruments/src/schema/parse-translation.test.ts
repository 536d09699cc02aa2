// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { asq } from '../definitions/asq.js';
import { gad7EsUS } from '../definitions/gad7.es-US.js';
import { gad7 } from '../definitions/gad7.js';
import { pcl5 } from '../definitions/pcl5.js';
import { phq9Ar } from '../definitions/phq9.ar.js';
import { phq9EsUS } from '../definitions/phq9.es-US.js';
import { phq9 } from '../definitions/phq9.js';
import type { Instrument } from '../instrument.js';
import { parseTranslation } from './index.js';

const issuesOf = (input: unknown, instrument: Instrument): readonly { path: string; message: string }[] => {
  const parsed = parseTranslation(JSON.parse(JSON.stringify(input)), instrument);
  return parsed.ok ? [] : parsed.issues;
};
const { '9': _item9, ...withoutItem9 } = phq9EsUS.items;
const { difficulty: _difficulty, ...withoutDifficulty } = phq9EsUS.items;
const { default: answers, difficulty: difficultyAnswers } = phq9EsUS.scales;

describe('an official translation', () => {
  it.each([
    ['phq-9/es-US', phq9EsUS, phq9],
    ['phq-9/ar', phq9Ar, phq9],
    ['gad-7/es-US without the difficulty item', gad7EsUS, gad7],
    [
      'an unscored extra item and its answers left out',
      { ...phq9EsUS, items: withoutDifficulty, scales: { default: answers } },
      phq9,
    ],
  ])('is accepted: %s', (_name, input, instrument) => {
    expect(issuesOf(input, instrument)).toEqual([]);
  });

  it('comes back frozen', () => {
    const parsed = parseTranslation(phq9EsUS, phq9);
    expect(parsed.ok && Object.isFrozen(parsed.value.items)).toBe(true);
  });

  it.each([
    ['a scored item left out', { items: withoutItem9 }, 'items.9', /^missing/],
    ['an item that does not exist', { items: { ...phq9EsUS.items, 10: 'Otra' } }, 'items.10', /no item "10"/],
    ['an empty item', { items: { ...phq9EsUS.items, 9: '' } }, 'items.9', /^empty/],
    [
      'one label too few',
      { scales: { default: answers.slice(1), difficulty: difficultyAnswers } },
      'scales.default',
      /3 labels for 4/,
    ],
    ['no labels for a translated item', { scales: { default: answers } }, 'scales.difficulty', /^missing/],
    [
      'a scale that does not exist',
      { scales: { ...phq9EsUS.scales, other: answers } },
      'scales.other',
      /no scale "other"/,
    ],
    ['another instrument', { instrument: 'gad-7', id: 'gad-7/es-US' }, 'instrument', /"phq-9" is needed/],
    ['an id that says something else', { id: 'phq-9/es' }, 'id', /"phq-9\/es-US"/],
    ['the language of the definition', { language: 'en', id: 'phq-9/en' }, 'language', /another/],
    ['a language that is no tag', { language: 'spanish', id: 'phq-9/spanish' }, 'language', /BCP 47/],
    ['the wrong direction', { direction: 'rtl' }, 'direction', /"ltr"/],
    [
      'instructions that the definition lacks',
      { instructions: ['Lea cada problema.'] },
      'instructions',
      /0 paragraphs/,
    ],
    ['an unknown evidence level', { evidence: 'good' }, 'evidence', /"cross-checked"/],
    ['no word on what the level rests on', { evidenceNote: ' ' }, 'evidenceNote', /^empty/],
    ['an unknown key', { recall: 'x' }, 'recall', /unknown key/],
  ])('is refused for %s', (_name, change, path, message) => {
    const issues = issuesOf({ ...phq9EsUS, ...change }, phq9);
    expect(
      issues.filter((issue) => issue.path === path).map((issue) => message.test(issue.message)),
    ).toContain(true);
  });

  it('is refused for Arabic from left to right', () => {
    expect(issuesOf({ ...phq9Ar, direction: 'ltr' }, phq9).map(({ path }) => path)).toEqual(['direction']);
  });

  it('translates each paragraph of the instructions', () => {
    const items = Object.fromEntries(pcl5.items.map(({ id }) => [id, 'Texto']));
    const spanish = {
      ...phq9EsUS,
      id: 'pcl-5/es-US',
      instrument: 'pcl-5',
      items,
      scales: { default: [...answers, 'Más'] },
    };
    expect(issuesOf(spanish, pcl5).map(({ path }) => path)).toEqual(['instructions']);
    expect(issuesOf({ ...spanish, instructions: ['Texto'] }, pcl5)).toEqual([]);
  });

  it('has no place for follow-up words or for a definition without a stem', () => {
    const items = Object.fromEntries(asq.items.map(({ id }) => [id, 'Texto']));
    const spanish = {
      ...phq9EsUS,
      id: 'asq/es-US',
      instrument: 'asq',
      items,
      scales: { default: ['Sí', 'No'] },
    };
    expect(issuesOf(spanish, asq).map(({ path }) => path)).toEqual(['stem', '']);
  });

  it.each([null, 3, 'text', [], {}])('is an object: %j is refused', (input) => {
    expect(issuesOf(input, phq9).length).toBeGreaterThan(0);
  });

  it('words no item of which the definition holds no wording', () => {
    const unworded: Instrument = { ...phq9, items: phq9.items.map((item) => ({ ...item, text: null })) };
    expect(issuesOf(phq9EsUS, unworded).map(({ path }) => path)).toContain('items.1');
  });
});
