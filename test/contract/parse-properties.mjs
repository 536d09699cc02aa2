// SPDX-License-Identifier: Apache-2.0
import { instruments } from '@cradleside/instruments';
import { parseInstrument } from '@cradleside/instruments/schema';
import { scoreResponses } from '@cradleside/instruments/scoring';
import * as fc from 'fast-check';
import { compareOnce } from './brute-force-cases.mjs';
import { randomResponses, seededRandom } from './random-responses.mjs';

const mostIssues = 100;
const mostBlanks = 2;
const texts = instruments.map((instrument) => JSON.stringify(instrument));

/** Any JSON, with the words of a definition among its keys and values. */
const words = fc.constantFrom(
  'kind',
  'questionnaire',
  'checklist',
  'result-only',
  'items',
  'id',
  '1',
  'scales',
  'default',
  '__proto__',
  'constructor',
  'toString',
  'scoring',
  'range',
  'rules',
  'min',
  'ge3',
);
const { anyJson } = fc.letrec((tie) => ({
  anyJson: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, '', '1', 0, 1, -1, 0.5, 1e308, Number.NaN, Infinity),
    words,
    fc.string(),
    fc.double(),
    fc.array(tie('anyJson'), { maxLength: 5 }),
    fc.array(fc.tuple(fc.oneof(words, fc.string()), tie('anyJson')), { maxLength: 5 }).map(toObject),
  ),
}));

/** As JSON.parse makes it: `__proto__` is a key like any other. */
function toObject(entries) {
  const object = {};
  for (const [key, value] of entries)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
}

const edit = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('remove', 'replace', 'copy', 'exchange', 'step', 'step', 'wording', 'wording', 'add'),
  value: anyJson,
  other: fc.nat(),
});

/** A definition of the catalog with up to three changes anywhere in it. */
export const changedDefinition = fc
  .record({ text: fc.constantFrom(...texts), edits: fc.array(edit, { minLength: 1, maxLength: 3 }) })
  .map(({ text, edits }) => {
    const definition = JSON.parse(text);
    for (const one of edits) applyEdit(definition, one);
    return definition;
  });

function applyEdit(definition, { place, kind, value, other }) {
  const places = placesIn(definition);
  if (places.length === 0) return;
  const { parent, key } = places[place % places.length];
  const donor = places[other % places.length];
  switch (kind) {
    case 'remove':
      if (Array.isArray(parent)) parent.splice(key, 1);
      else delete parent[key];
      break;
    case 'replace':
      parent[key] = value;
      break;
    case 'copy':
      parent[key] = structuredClone(donor.parent[donor.key]);
      break;
    case 'exchange':
      if (Array.isArray(parent)) parent.push(parent.shift());
      break;
    case 'step':
      if (typeof parent[key] === 'number') parent[key] += (other % 3) - 1;
      break;
    case 'wording':
      if (typeof parent[key] === 'string') parent[key] += ' x';
      break;
    default:
      if (Array.isArray(parent)) parent.push(structuredClone(parent[key]));
      else parent[`${key}x`] = value;
  }
}

function placesIn(root) {
  const found = [];
  const visit = (parent) => {
    for (const key of Array.isArray(parent) ? parent.keys() : Object.keys(parent)) {
      found.push({ parent, key });
      if (typeof parent[key] === 'object' && parent[key] !== null) visit(parent[key]);
    }
  };
  visit(root);
  return found;
}

/** Nothing makes the parser throw, and what it refuses it explains. */
export const explainsWhateverItRefuses = fc.property(anyJson, (input) => {
  assertExplained(parseInstrument(input));
});

/** What it accepts is scored as filling in each blank scores it, however the definition was changed. */
export const acceptsOnlyWhatScores = fc.property(changedDefinition, fc.nat(), (input, seed) => {
  const before = JSON.stringify(input);
  const parsed = parseInstrument(input);
  if (JSON.stringify(input) !== before) throw new Error('the input was changed');
  assertExplained(parsed);
  if (!parsed.ok || parsed.value.kind !== 'questionnaire') return;
  const { items, scoring } = parsed.value;
  const random = seededRandom(seed);
  for (let times = 0; times < 5; times++) {
    const responses = randomResponses(parsed.value, random, times);
    const { status, total, missing } = scoreResponses(parsed.value, responses);
    if (status === 'invalid')
      throw new Error(`answers of its scales are refused: ${JSON.stringify(responses)}`);
    if (total !== null && (total < scoring.range[0] || total > scoring.range[1]))
      throw new Error('total out of range');
    // A flag may be left open where gates decide it, though never decided wrongly.
    const wrong = times > mostBlanks ? [] : compareOnce({ scoreResponses }, parsed.value, responses);
    const decidedWrongly = wrong.filter((line) => !line.endsWith(', null found'));
    if (decidedWrongly.length > 0) throw new Error(decidedWrongly.join('\n'));
    if (missing.some((id) => !items.some((item) => item.id === id)))
      throw new Error('an unknown item is missing');
  }
});

function assertExplained(parsed) {
  if (parsed.ok) return;
  const { issues } = parsed;
  if (issues.length === 0 || issues.length > mostIssues) throw new Error(`${issues.length} issues`);
  const unclear = issues.filter(
    ({ path, message }) => typeof path !== 'string' || message.length < 8 || message.length > 300,
  );
  if (unclear.length > 0) throw new Error(`unclear: ${JSON.stringify(unclear)}`);
}
