// SPDX-License-Identifier: Apache-2.0
import { parseInstrument, parseTranslation } from '@cradleside/instruments/schema';
import { isDeepStrictEqual } from 'node:util';
import { differences } from './differences.mjs';
import { definitionFileNames } from './kit.mjs';
import { readVectors, vectorFileNames } from './vector-file.mjs';

const languageSuffix = /\.[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/;
const isTranslationFile = (name) => languageSuffix.test(name);

/** What every definition that ships must keep to. @returns {import('./kit.mjs').Case[]} */
export function instrumentContractCases() {
  const names = definitionFileNames();
  return [
    { name: 'the catalog holds each definition file once, and nothing else', check: checkCatalog },
    ...names.filter((name) => !isTranslationFile(name)).flatMap(definitionCases),
    ...names.filter(isTranslationFile).map((name) => ({
      name: `${name} is a translation that its definition accepts`,
      check: (kit) => checkTranslation(kit, name),
    })),
    ...wordingTraps,
  ];
}

function checkCatalog({ instruments, definitionModules }) {
  const inFiles = Object.entries(definitionModules).flatMap(([name, exports]) =>
    isTranslationFile(name) ? [] : [definitionIn(exports)?.id ?? `no definition in ${name}`],
  );
  const inCatalog = instruments.map(({ id }) => id);
  return [
    ...differences(
      [...new Set(inFiles)].filter((id) => !inCatalog.includes(id)),
      [],
      'not in the catalog',
    ),
    ...differences(
      inCatalog.filter((id) => !inFiles.includes(id)),
      [],
      'in no file',
    ),
    ...differences(inCatalog.length, new Set(inCatalog).size, 'ids'),
  ];
}

/** The one export of a file that is a definition. */
export function definitionIn(exports) {
  return Object.values(exports).find(
    (value) => typeof value === 'object' && value !== null && 'kind' in value,
  );
}

function definitionCases(name) {
  return Object.entries(instrumentContract).map(([fact, check]) => ({
    name: `${name} ${fact}`,
    check(kit) {
      const exports = kit.definitionModules[name] ?? {};
      const definition = definitionIn(exports);
      return definition === undefined
        ? [`${name} exports no definition`]
        : check(definition, exports.provenance);
    },
  }));
}

const instrumentContract = {
  'has ids that the file name and the vectors share'({ id, tag }) {
    const names = [id.replaceAll('-', ''), tag];
    const lists = Object.keys(readVectors('short-forms'));
    const hasVectors =
      lists.includes(id) || lists.includes(names[0]) || names.some((one) => vectorFileNames().includes(one));
    return hasVectors ? [] : [`no test/vectors/${names[0]}.json`];
  },
  'says where it comes from'({ id }, provenance) {
    const { instrument, sources = [], licence, text, loinc } = provenance ?? {};
    const unsaid = [instrument, ...sources, licence, text, loinc].filter((one) => !one?.trim());
    return [
      ...differences(id, instrument, 'provenance.instrument'),
      ...differences([], unsaid, 'unsaid'),
      ...(sources.length > 0 ? [] : ['provenance.sources is empty']),
    ];
  },
  'is accepted by parseInstrument after a round trip through JSON'(definition) {
    const json = JSON.parse(JSON.stringify(definition));
    const parsed = parseInstrument(json);
    if (!parsed.ok) return parsed.issues.map(({ path, message }) => `${path}: ${message}`);
    return isDeepStrictEqual(parsed.value, json) ? [] : ['comes back changed'];
  },
  'has bands that tile the range, or none'({ bands = [], scoring }) {
    if (bands.length === 0) return [];
    const [lowest, highest] = scoring.range;
    const edges = [lowest - 1, ...bands.map(({ to }) => to)];
    return [
      ...differences(
        edges.slice(0, -1).map((edge) => edge + 1),
        bands.map(({ from }) => from),
        'from',
      ),
      ...differences(highest, edges.at(-1), 'to'),
    ];
  },
  'has a range that its answers reach at both ends'({ kind, items, scales, scoring }) {
    if (kind !== 'questionnaire' || scoring.range === null) return [];
    const sumOf = (pick) =>
      items
        .filter(({ unscored }) => !unscored)
        .map(({ scale = 'default' }) => pick(...scales[scale].map(({ value }) => value)))
        .reduce((sum, value) => sum + value, 0);
    return differences([sumOf(Math.min), sumOf(Math.max)], scoring.range, 'range');
  },
  'has cut-points whose ids say their numbers'({ cutPoints = [] }) {
    return cutPoints.flatMap(({ id, min, subscale }) =>
      differences(`${subscale === undefined ? '' : `${subscale}.`}ge${min}`, id, 'cutPoints'),
    );
  },
  'has change thresholds whose ids say their numbers, one default of a kind'({ change = [] }) {
    const defaults = change.filter(({ isDefault }) => isDefault).map(({ kind }) => kind);
    return [
      ...change.flatMap(({ id, kind, value }) =>
        differences(true, id.startsWith(`${kind}-${kind === 'response' ? value * 100 : value}`), id),
      ),
      ...differences(
        [...new Set(change.map(({ kind }) => kind))],
        [...new Set(defaults)],
        'kinds with a default',
      ),
      ...differences(defaults.length, new Set(defaults).size, 'defaults'),
      ...change.flatMap(({ id, population }) => (population?.trim() ? [] : [`${id} names no population`])),
    ];
  },
  'names the source of every clinical number'({
    kind,
    bands,
    cutPoints,
    criteria,
    alerts,
    change,
    categories,
    scoring,
    endorsement,
  }) {
    const lists = kind === 'questionnaire' ? { bands, cutPoints, criteria, alerts, change } : { categories };
    const unsourced = Object.entries(lists).flatMap(([list, entries]) =>
      entries.flatMap(({ source }, index) => (source?.trim() ? [] : [`${list}.${index}`])),
    );
    return [
      ...differences([], unsourced, 'unsourced'),
      ...(scoring === undefined || scoring.missingItemSource.trim() ? [] : ['scoring.missingItemSource']),
      ...(endorsement === undefined || endorsement.source.trim() ? [] : ['endorsement.source']),
    ];
  },
  'prints a licence notice and ships wording only where its owner allows it'({
    kind,
    licence,
    evidence,
    stem,
    items,
    scales,
  }) {
    const isCleared = licence.status !== 'not-cleared';
    if (kind !== 'questionnaire') return licence.notice.trim() ? [] : ['no notice'];
    const wording = [
      ...items.map(({ text }) => text),
      ...Object.values(scales).flatMap((options) => options.map(({ label }) => label)),
    ];
    return [
      ...(licence.notice.trim() ? [] : ['no notice']),
      ...differences(
        !isCleared,
        wording.every((text) => text === null),
        'all wording is left out',
      ),
      ...differences(
        isCleared,
        wording.every((text) => text !== null),
        'all wording is there',
      ),
      ...(isCleared ? [] : differences(null, stem, 'stem')),
      ...differences(isCleared, evidence !== 'none', 'evidence'),
    ];
  },
};

function checkTranslation({ instruments, definitionModules }, name) {
  const translations = Object.values(definitionModules[name] ?? {}).filter((value) => 'language' in value);
  if (translations.length !== 1) return [`${name} exports ${translations.length} translations`];
  const json = JSON.parse(JSON.stringify(translations[0]));
  const original = instruments.find(({ id }) => id === json.instrument);
  if (!original) return [`${name} translates no instrument of the catalog`];
  const parsed = parseTranslation(json, original);
  if (!parsed.ok) return parsed.issues.map(({ path, message }) => `${path}: ${message}`);
  return [
    ...differences(name, `${json.instrument.replaceAll('-', '')}.${json.language}`, 'file name'),
    ...(isDeepStrictEqual(parsed.value, json) ? [] : ['comes back changed']),
  ];
}

/** Widespread errors, looked for by name. */
const wordingTraps = [
  {
    name: 'GAD-7 calls its lowest answer "Not at all"',
    check: ({ instruments }) =>
      differences(
        'Not at all',
        optionLabel(instruments, 'gad-7', 'default', ({ value }) => value === 0),
        'option 0',
      ),
  },
  {
    name: 'LA6575-0 is "Very difficult" and LA6574-3 "Extremely difficult"',
    check: ({ instruments }) =>
      ['phq-9', 'gad-7'].flatMap((id) => [
        ...differences(
          'Very difficult',
          optionLabel(instruments, id, 'difficulty', ({ loinc }) => loinc === 'LA6575-0'),
          id,
        ),
        ...differences(
          'Extremely difficult',
          optionLabel(instruments, id, 'difficulty', ({ loinc }) => loinc === 'LA6574-3'),
          id,
        ),
      ]),
  },
  {
    name: 'PHQ-9 item 9, EPDS item 10 and each ASQ item are critical from 1 on, and nothing else is',
    check: ({ instruments }) =>
      differences(
        {
          'phq-9': ['9 1'],
          asq: ['1 1', '2 1', '3 1', '4 1', '5 1'],
          epds: ['10 1'],
          'pcl-5': [],
          'gad-7': [],
          'ace-10': [],
        },
        Object.fromEntries(
          instruments.map(({ id, alerts = [] }) => [
            id,
            alerts.filter(({ kind }) => kind === 'act-now').map(({ item, atLeast }) => `${item} ${atLeast}`),
          ]),
        ),
        'critical items',
      ),
  },
  {
    name: 'a higher total is worse, but for the sense of competence',
    check: ({ instruments }) =>
      differences(
        ['psoc'],
        instruments.filter(({ scoring }) => scoring?.higherIs === 'better').map(({ id }) => id),
        'better',
      ),
  },
  {
    name: 'a response is shown from a first total of 10 on',
    check: ({ instruments }) =>
      differences(
        { 'phq-9': [10], 'gad-7': [10], 'pcl-5': [] },
        Object.fromEntries(
          instruments.map(({ id, change = [] }) => [
            id,
            change.filter(({ kind }) => kind === 'response').map(({ shownFrom }) => shownFrom),
          ]),
        ),
        'shown from',
      ),
  },
  {
    name: 'the PHQ-9 names symptom patterns, never a diagnosis',
    check: ({ instruments }) =>
      differences(
        ['major', 'other'].map(
          (kind) =>
            `symptom pattern consistent with ${kind} depressive syndrome; a clinician must rule out other causes`,
        ),
        instruments.find(({ id }) => id === 'phq-9').criteria.map(({ label }) => label),
        'labels',
      ),
  },
  {
    name: 'the PCL-5 has no severity bands',
    check: ({ instruments }) => differences([], instruments.find(({ id }) => id === 'pcl-5').bands, 'bands'),
  },
  {
    name: 'the ASQ is asked by a person, and no other instrument must be',
    check: ({ instruments }) =>
      differences(
        ['asq'],
        instruments.filter(({ askedByPerson }) => askedByPerson).map(({ id }) => id),
        'asked by a person',
      ),
  },
];

function optionLabel(instruments, id, scale, wanted) {
  return instruments.find((one) => one.id === id).scales[scale].find(wanted)?.label;
}
