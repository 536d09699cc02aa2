// SPDX-License-Identifier: Apache-2.0
import type { AnyInstrument } from '@cradleside/instruments';
import { phq9 } from '@cradleside/instruments/phq9';
import { describe, expect, it } from 'vitest';
import { chosenInstrument } from '../chosen-instrument.js';
import { defaultPolicy } from '../default-policy.js';
import type { Policy } from '../policy.js';
import { waysOf } from '../ways-of.js';
import { parsePolicy } from './parse-policy.js';

const base = { version: 1, agency: 'Example agency' };
const field = { value: 'phq-9.total', selector: '#total', control: 'number' };
const rule = {
  id: 'note',
  label: 'Note',
  url: 'https://ehr.example.org/notes/*',
  note: { selector: '#note' },
  fields: [field],
};

const faults = (input: unknown) => {
  const parsed = parsePolicy(input);
  return parsed.ok ? [] : parsed.issues.map(({ path: place, message }) => `${place}: ${message}`);
};
const accepted = (input: unknown): Policy => {
  const parsed = parsePolicy(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const withRule = (change: object) => ({ ...base, pageRules: [{ ...rule, ...change }] });
const withField = (change: object) => withRule({ fields: [{ ...field, ...change }] });

describe('a policy', () => {
  it('needs no more than its version and the agency', () => {
    expect(accepted(base)).toEqual({ ...defaultPolicy, ...base });
  });

  it('may say all that the defaults say', () => {
    expect(accepted(structuredClone({ ...defaultPolicy, agency: 'Example agency' })).agency).toBe(
      'Example agency',
    );
  });

  it('is a frozen copy, and leaves what it was read from alone', () => {
    const input = withRule({});
    const before = structuredClone(input);
    const policy = accepted(input);
    expect(input).toEqual(before);
    expect(Object.isFrozen(policy) && Object.isFrozen(policy.pageRules[0]?.fields[0])).toBe(true);
    expect(Object.isFrozen(input.pageRules)).toBe(false);
  });

  it('schedules by default what the agency uses', () => {
    expect(accepted({ ...base, instruments: [{ instrument: 'phq-9' }] }).schedule.instruments).toEqual([
      'phq-9',
    ]);
  });

  it.each([
    ['https, with all that it may say', { url: 'https://forms.example.org/a/', relay: 1, expiryHours: 168 }],
    ['https alone', { url: 'https://forms.example.org' }],
    ['http on this machine', { url: 'http://127.0.0.1:4173/shared-tablet/' }],
    ['http on this machine by name', { url: 'http://localhost:4173/' }],
  ])('may name the page for self-report: %s', (_, selfReport) => {
    const relay = { url: 'http://127.0.0.1:4174/' };
    expect(accepted({ ...base, selfReport, relay })).toMatchObject({ selfReport, relay });
  });

  it('may name definitions of the agency', () => {
    const own: AnyInstrument = { ...phq9, id: 'agency-scale' };
    const input = { ...base, instruments: [{ instrument: 'agency-scale' }] };
    expect(parsePolicy(input).ok).toBe(false);
    expect(parsePolicy(input, { definitions: [own] }).ok).toBe(true);
  });
});

describe('a policy is refused', () => {
  it.each([
    [null, ': a policy is an object in { }; parse JSON text first'],
    [[], ': a policy is an object in { }; parse JSON text first'],
    ['{}', ': a policy is an object in { }; parse JSON text first'],
    [() => 1, ': a function: only JSON values are allowed'],
    [{}, 'version: missing: write 1'],
    [{ ...base, version: 2 }, 'version: not known: write 1'],
    [{ ...base, agency: '' }, 'agency: write one line that is not empty'],
    [{ ...base, agency: 'a\nb' }, 'agency: write one line that is not empty'],
    [{ ...base, idleLockMinuts: 5 }, 'idleLockMinuts: unknown key: remove it, or check its spelling'],
    [{ ...base, idleLockMinutes: 0 }, 'idleLockMinutes: too small: 1 or more'],
    [{ ...base, idleLockMinutes: 16 }, 'idleLockMinutes: too large: 15 or less'],
    [{ ...base, idleLockMinutes: '10' }, 'idleLockMinutes: a text stands here: write a number'],
    [
      { ...base, idleLockMinutes: 1.5 },
      'idleLockMinutes: a number that is not whole stands here: write a whole number',
    ],
    [{ ...base, handOver: 'yes' }, 'handOver: a text stands here: write true or false'],
    [{ ...base, languages: ['es'] }, 'languages: add "en": what has no translation is shown in English'],
    [{ ...base, languages: ['en', 'spanish!'] }, 'languages.1: write a BCP 47 tag such as en or es-US'],
    [{ ...base, languages: ['en', 'en'] }, 'languages.1: stands here a second time: remove one'],
    [
      { ...base, singleCopyTranslations: ['phq-9.ar'] },
      'singleCopyTranslations.0: write the id of a translation, such as phq-9/ar',
    ],
    [
      { ...base, singleCopyTranslations: ['phq-99/ar'] },
      /^singleCopyTranslations\.0: no such instrument: write .*phq-9/,
    ],
    [
      { ...base, instruments: [{ instrument: 'phq-99' }] },
      /^instruments\.0\.instrument: no such instrument: write .*phq-9/,
    ],
    [
      { ...base, instruments: [{ instrument: 'phq-9' }, { instrument: 'phq-9' }] },
      'instruments.1.instrument: stands here a second time: remove one',
    ],
    [
      { ...base, instruments: [{ instrument: 'asq', ways: ['remote'] }] },
      'instruments.0.ways: is asked or filled in by the clinician: write ["clinician"]',
    ],
    [
      { ...base, instruments: [{ instrument: 'phq-9', ways: [] }] },
      'instruments.0.ways: too few: at least 1',
    ],
    [
      { ...base, instruments: [{ instrument: 'phq-9', ways: ['post'] }] },
      'instruments.0.ways.0: not known: write "clinician" or "hand-over" or "remote"',
    ],
    [
      { ...base, cutPoints: [{ instrument: 'gad-7', ids: ['ge9'], reason: 'x' }] },
      'cutPoints.0.ids.0: not published: write ge10 or ge8 or ge7 or ge13',
    ],
    [
      { ...base, cutPoints: [{ instrument: 'gad-7', ids: ['ge8'] }] },
      'cutPoints.0.reason: missing: write a text',
    ],
    [
      { ...base, cutPoints: [{ instrument: 'imh-hv-visit-components', ids: ['ge8'], reason: 'x' }] },
      'cutPoints.0.instrument: no questionnaire of this id',
    ],
    [
      {
        ...base,
        changeThresholds: [{ instrument: 'gad-7', ids: ['reliable-4', 'reliable-6'], reason: 'x' }],
      },
      'changeThresholds.0.ids: stands here a second time: remove one',
    ],
    [
      { ...base, schedule: { months: [0, 6], windowDays: 90, instruments: [] } },
      'schedule.windowDays: windows would overlap: 83 or less',
    ],
    [
      { ...base, schedule: { months: [], everyWeeks: 2, windowDays: 7, instruments: [] } },
      'schedule.windowDays: windows would overlap: 6 or less',
    ],
    [
      { ...base, schedule: { months: [0, 0], windowDays: 1, instruments: [] } },
      'schedule.months.1: stands here a second time: remove one',
    ],
    [
      { ...base, schedule: { months: [], windowDays: 1, instruments: ['epds'] } },
      'schedule.instruments.0: is not one of "instruments": add it there, or remove it here',
    ],
    [
      { ...base, crisis: { fr: 'Appelez' } },
      'crisis.fr: is not one of "languages": add it there, or remove it here',
    ],
    [{ ...base, crisis: { en: ' ' } }, 'crisis.en: empty: write the text, or remove the key'],
    [{ ...base, retentionMonths: 0 }, 'retentionMonths: too small: 1 or more'],
    [
      { ...base, selfReport: { url: 'http://forms.example.org/' } },
      /^selfReport\.url: write https:\/\/ and a host/,
    ],
    [{ ...base, selfReport: { url: 'http://127.0.0.1.example.org/' } }, /^selfReport\.url: write https:\/\//],
    [{ ...base, selfReport: { url: 'https://forms.example.org/#x' } }, /^selfReport\.url: write https:\/\//],
    [
      { ...base, selfReport: { url: 'https://forms.example.org/', expiryHours: 169 } },
      'selfReport.expiryHours: too large: 168 or less',
    ],
    [
      { ...base, selfReport: { url: 'https://forms.example.org/', relay: 0 } },
      'selfReport.relay: there is no "relay": add it, or remove this',
    ],
    [{ ...base, relay: { url: 'http://relay.example.org' } }, /^relay\.url: write https:\/\/ and a host/],
    [{ ...base, relay: { url: 'https://me@relay.example.org' } }, /^relay\.url: write https:\/\/ and a host/],
    [
      { ...base, fhir: { url: 'https://fhir.example.org/r4?x=1' } },
      /^fhir\.url: write https:\/\/ and a host/,
    ],
    [{ ...base, approved: { by: 'Lead', on: '2026-13-01' } }, 'approved.on: write a day as yyyy-mm-dd'],
    [withRule({ url: 'https://*/notes' }), /^pageRules\.0\.url: write https:\/\/ and the whole host/],
    [withRule({ url: '*://ehr.example.org/*' }), /^pageRules\.0\.url: write https:\/\/ and the whole host/],
    [withRule({ url: 'https://ehr.*.org/*' }), /^pageRules\.0\.url: write https:\/\/ and the whole host/],
    [
      withRule({ url: 'https://ehr.example.org:*/' }),
      /^pageRules\.0\.url: write https:\/\/ and the whole host/,
    ],
    [withRule({ url: 'https://ehr.example.org' }), /^pageRules\.0\.url: write https:\/\/ and the whole host/],
    [withRule({ url: 'javascript:alert(1)' }), /^pageRules\.0\.url: write https:\/\/ and the whole host/],
    [
      withRule({ url: `https://ehr.example.org/${'*a'.repeat(11)}` }),
      'pageRules.0.url: more than 10 asterisks',
    ],
    [withRule({ note: { selector: '#note[' } }), 'pageRules.0.note.selector: a bracket is not closed'],
    [withRule({ note: { selector: 'a]' } }), 'pageRules.0.note.selector: a bracket is missing before ]'],
    [withRule({ note: { selector: 'a["b]' } }), 'pageRules.0.note.selector: a quote is not closed'],
    [
      withRule({ note: { selector: '#a{}' } }),
      'pageRules.0.note.selector: braces are not allowed: write a selector, not a style rule',
    ],
    [
      withRule({ note: { selector: '#a >' } }),
      'pageRules.0.note.selector: begins or ends with a sign that joins selectors',
    ],
    [withRule({ note: { selector: '#a', frame: '#b >>> ' } }), /^pageRules\.0\.note\.frame: empty/],
    [
      withRule({ note: { selector: '#a', frame: Array.from({ length: 7 }, () => '#b').join(' >>> ') } }),
      'pageRules.0.note.frame: more than 6 frames inside each other',
    ],
    [
      withRule({ clientId: { selector: '#a', pattern: '(a+)+' } }),
      /^pageRules\.0\.clientId\.pattern: a repeat or \| inside/,
    ],
    [
      withRule({ clientId: { selector: '#a', attribute: 'on click' } }),
      'pageRules.0.clientId.attribute: write the name of an attribute',
    ],
    [
      { ...base, pageRules: [{ id: 'a', label: 'a', url: 'https://e.test/', fields: [] }] },
      'pageRules.0: says nothing: add clientId, note or fields',
    ],
    [
      { ...base, pageRules: [rule, { ...rule, id: 'other' }] },
      'pageRules.1.url: another rule has the same: change one',
    ],
    [
      { ...base, pageRules: [rule, { ...rule, url: 'https://e.test/' }] },
      'pageRules.1.id: another rule has the same: change one',
    ],
    [withField({ value: 'phq-9' }), /^pageRules\.0\.fields\.0\.value: write client-id, or an instrument/],
    [withField({ value: 'phq-99.total' }), 'pageRules.0.fields.0.value: no questionnaire of this id'],
    [
      withField({ value: 'phq-9.item.12' }),
      /^pageRules\.0\.fields\.0\.value: phq-9 has no such item: write 1 or 2/,
    ],
    [
      withField({ value: 'phq-9.cut-point.ge12' }),
      'pageRules.0.fields.0.value: phq-9 has no such cut-point: write ge10',
    ],
    [withField({ control: 'textarea' }), /^pageRules\.0\.fields\.0\.control: not known: write "text" or/],
    [
      withField({ control: 'date' }),
      'pageRules.0.fields.0.control: only the date of a screening goes into "date"',
    ],
    [withField({ value: 'phq-9.date' }), 'pageRules.0.fields.0.control: a day goes into "date" or "text"'],
    [withField({ dateFormat: 'mm/dd/yyyy' }), 'pageRules.0.fields.0.dateFormat: only for a date: remove it'],
    [
      withField({ value: 'phq-9.date', control: 'date', dateFormat: 'mm/dd/yyyy' }),
      /^pageRules\.0\.fields\.0\.dateFormat: a date field of a browser/,
    ],
    [
      withField({ value: 'phq-9.band' }),
      'pageRules.0.fields.0.control: is no number: write another control, or add a map to numbers',
    ],
    [
      withField({ value: 'phq-9.band', map: { mild: 'two' } }),
      'pageRules.0.fields.0.map.mild: a number field takes a number',
    ],
    [
      withField({ value: 'phq-9.band', control: 'select', map: { moderat: '2' } }),
      /^pageRules\.0\.fields\.0\.map\.moderat: no such value: write minimal or/,
    ],
    [
      withField({ value: 'phq-9.positive', control: 'select' }),
      'pageRules.0.fields.0.map: missing: say what true and false are called on the page',
    ],
    [
      withField({ control: 'checkbox' }),
      'pageRules.0.fields.0.map: a checkbox takes true or false: add a map',
    ],
    [
      withField({ control: 'checkbox', map: { 0: 'no' } }),
      'pageRules.0.fields.0.map.0: a checkbox takes "true" or "false"',
    ],
    [
      withField({ value: 'phq-9.item.9', control: 'radio', map: { 4: 'x' } }),
      'pageRules.0.fields.0.map.4: no such value: write 0 or 1 or 2 or 3 or declined',
    ],
    [
      JSON.parse('{"version":1,"agency":"a","crisis":{"__proto__":"x"}}'),
      'crisis.__proto__: not allowed as a key: remove it',
    ],
    [{ ...base, agency: 'x'.repeat(5_000) }, 'agency: longer than 4000 characters: shorten it'],
    [
      { ...base, pageRules: Array.from({ length: 1_001 }, () => rule) },
      'pageRules: holds more than 1000 entries: shorten it',
    ],
  ])('%#: %s', (input, expected) => {
    const found = faults(input);
    if (typeof expected === 'string') expect(found).toContain(expected);
    else expect(found.filter((fault) => expected.test(fault))).toHaveLength(1);
  });

  it('with every fault at once, those of its neighbours too', () => {
    const found = faults({
      ...withField({ value: 'phq-9.item.12' }),
      idleLockMinutes: 20,
      noteLanguage: 'fr',
      languages: ['es'],
      unknown: 1,
    });
    expect(found.map((fault) => fault.split(':')[0])).toEqual([
      'idleLockMinutes',
      'noteLanguage',
      'unknown',
      'languages',
      'pageRules.0.fields.0.value',
    ]);
  });
});

describe('an agency', () => {
  it('lets chosen thresholds decide', () => {
    const policy = accepted({
      ...base,
      changeThresholds: [{ instrument: 'phq-9', ids: ['reliable-6'], reason: 'x' }],
    });
    expect(chosenInstrument(policy, phq9).change).toEqual(phq9.change);
    expect(chosenInstrument(defaultPolicy, phq9)).toBe(phq9);
  });

  it.each([
    [{}, ['clinician', 'hand-over', 'remote']],
    [{ handOver: false }, ['clinician', 'remote']],
    [
      { instruments: [{ instrument: 'phq-9', ways: ['hand-over', 'clinician'] }] },
      ['hand-over', 'clinician'],
    ],
    [{ instruments: [] }, []],
  ])('%o gives the PHQ-9 in these ways: %o', (change, ways) => {
    expect(waysOf(accepted({ ...base, ...change }), phq9)).toEqual(ways);
  });
});
