// SPDX-License-Identifier: Apache-2.0

/**
 * One element in one state.
 * @typedef {object} Scene
 * @property {string} name
 * @property {string} tag
 * @property {Record<string, string>} attributes
 * @property {Record<string, number | string | boolean>} [responses]
 * @property {Record<string, number>} [baseline] for the score card
 * @property {'start' | 'middle' | 'end'} [at] position in `steps`
 * @property {'none' | 'commit' | 'report' | 'refuse'} [act]
 */

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
const each = (ids, value) => Object.fromEntries(ids.map((id) => [id, value]));

/** Instruments with their answers: some, and all of them (with the critical item where there is one). */
const instruments = {
  'phq9-form': {
    tag: 'phq9-form',
    languages: ['en', 'es-US', 'ar'],
    some: { 1: 2, 2: 1, 4: 'declined' },
    all: { ...each(range(1, 8), 2), 9: 1, difficulty: 2 },
  },
  'gad7-form': {
    tag: 'gad7-form',
    languages: ['en', 'es-US', 'ar'],
    some: { 1: 3, 2: 'declined' },
    all: each(range(1, 7), 2),
  },
  'pcl5-form': {
    tag: 'pcl5-form',
    languages: ['en'],
    some: each(range(1, 12), 3),
    all: each(range(1, 20), 2),
  },
  'phq-2': { tag: 'screener-form', languages: ['en'], some: { 1: 3 }, all: { 1: 3, 2: 2 } },
  'pc-ptsd-5': {
    tag: 'screener-form',
    languages: ['en'],
    some: { exposure: 1, 1: 1 },
    all: { exposure: 1, ...each(range(1, 5), 1) },
  },
  'ace-10': { tag: 'screener-form', languages: ['en'], some: { 1: 1, 2: 0 }, all: each(range(1, 10), 1) },
  asq: {
    tag: 'screener-form',
    languages: ['en'],
    some: { 1: 1 },
    all: { 1: 1, 2: 0, 3: 'declined', 4: 1, 5: 1 },
  },
  epds: { tag: 'screener-form', languages: ['en'] },
};

const places = [
  { place: 'page', layout: 'page', at: 'start' },
  { place: 'first step', layout: 'steps', at: 'start' },
  { place: 'middle step', layout: 'steps', at: 'middle' },
  { place: 'last step', layout: 'steps', at: 'end' },
];

/** Fresh, partly answered, with the faults shown, refused, and complete with the critical item. */
const states = [
  { state: 'fresh', places: ['page', 'first step', 'last step'] },
  { state: 'some', answers: 'some', places: ['page', 'middle step', 'last step'], more: { skippable: '' } },
  { state: 'faults', answers: 'some', act: 'report', places: ['page', 'first step'], more: { required: '' } },
  { state: 'refused', act: 'refuse', places: ['page'] },
  { state: 'read-only', answers: 'all', places: ['page'], more: { readonly: '' } },
  { state: 'disabled', answers: 'some', places: ['page'], more: { disabled: '' } },
  { state: 'complete', answers: 'all', act: 'commit', places: ['page', 'last step'] },
];

/** @returns {Scene[]} every questionnaire in every layout, language, audience and state */
export function questionnaireScenes() {
  return Object.entries(instruments).flatMap(([name, instrument]) =>
    instrument.languages.flatMap((lang) =>
      ['respondent', 'clinician'].flatMap((audience) =>
        states.flatMap((state) =>
          places
            .filter(({ place }) => state.places.includes(place))
            .map((place) => questionnaireScene({ name, instrument, lang, audience, state, place })),
        ),
      ),
    ),
  );
}

function questionnaireScene({ name, instrument, lang, audience, state, place }) {
  const own = instrument.tag === 'screener-form' ? { instrument: name } : {};
  return {
    name: [name, lang, audience, place.place, state.state].join(', '),
    tag: instrument.tag,
    attributes: { ...own, name: 'part', lang, audience, layout: place.layout, ...state.more },
    responses: instrument[state.answers],
    at: place.at,
    act: state.act,
  };
}

const ticks = { 'alliance.relationship': true, 'ipp.meaning': true, 'ipp.meaning.toChild': true };

/** @returns {Scene[]} the checklist and the score card */
export function otherScenes() {
  const list = { tag: 'fidelity-checklist', attributes: { name: 'part' } };
  const complete = instruments['phq9-form'].all;
  return [
    { ...list, name: 'checklist, fresh' },
    { ...list, name: 'checklist, some', responses: ticks },
    { ...list, name: 'checklist, nothing', responses: { nothing: true } },
    { ...list, name: 'checklist, faults', attributes: { name: 'part', required: '' }, act: 'report' },
    { ...list, name: 'checklist, read-only', attributes: { readonly: '' }, responses: ticks },
    { ...list, name: 'checklist, disabled', attributes: { disabled: '' }, responses: ticks },
    ...['en', 'es-US', 'ar'].flatMap((lang) => [
      { name: `score card, ${lang}, item 9`, tag: 'score-card', attributes: { lang }, responses: complete },
      {
        name: `score card, ${lang}, worse`,
        tag: 'score-card',
        attributes: { lang },
        responses: { ...complete, 9: 0 },
        baseline: { ...each(range(1, 9), 0), 1: 1 },
      },
      { name: `score card, ${lang}, open`, tag: 'score-card', attributes: { lang }, responses: { 1: 2 } },
    ]),
  ];
}

/** @returns {Scene[]} */
export function allScenes() {
  return [...questionnaireScenes(), ...otherScenes()];
}

/**
 * Languages take turns, and so do those a fresh or half answered questionnaire is for: of scenes that differ in nothing
 * else, one. Six turns are everything.
 * @param {number} turn another one begins with another language
 * @returns {Scene[]}
 */
export function rotatedScenes(turn) {
  const alike = new Map();
  for (const scene of allScenes()) {
    const key = scene.name
      .replace(/, (?:en|es-US|ar),/, ',')
      .replace(/, (?:respondent|clinician)(?=, .*, (?:fresh|some|faults|refused|disabled)$)/, '');
    alike.set(key, [...(alike.get(key) ?? []), scene]);
  }
  return [...alike.values()].map((scenes, index) => scenes[(index + turn) % scenes.length]);
}

/** @returns {Scene[]} one of each kind, for engines and settings that need not see everything */
export function fewScenes() {
  const wanted = [
    /^phq9-form, (en|es-US|ar), (respondent|clinician), page, (some|faults|complete)/,
    /^phq9-form, (en|ar), respondent, (first step, fresh|middle step, some|last step, complete)/,
    /^gad7-form, es-US, respondent, page, complete/,
    /^pcl5-form, en, clinician, page, complete/,
    /^ace-10, en, respondent, page, some/,
    /^pc-ptsd-5, en, respondent, page, complete/,
    /^asq, en, clinician, page, complete/,
    /^checklist, (some|faults)/,
    /^score card, (en|ar), (item 9|worse)/,
  ];
  return allScenes().filter(({ name }) => wanted.some((pattern) => pattern.test(name)));
}
