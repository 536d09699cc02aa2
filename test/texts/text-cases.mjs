// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { differences } from '../contract/differences.mjs';
import { definitionOf } from '../contract/kit.mjs';

const folder = new URL('given/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const translationFiles = ['ar', 'es-US'];
const checklistFile = 'imh-hv-component-log';
const otherFiles = new Set(['sources', checklistFile, ...translationFiles]);

/** The given texts and numbers, letter for letter, against the definitions. @returns {import('../contract/kit.mjs').Case[]} */
export function textCases() {
  const names = readdirSync(folder).map((file) => file.slice(0, -'.json'.length));
  return [
    ...names.filter((name) => !otherFiles.has(name)).flatMap((name) => instrumentCases(read(name))),
    ...translationFiles.flatMap(translationCases),
    ...checklistCases(read(checklistFile)),
  ];
}

function instrumentCases(given) {
  return Object.entries(instrumentFacts).map(([fact, check]) => ({
    name: `${given.id} ${fact}`,
    check: (kit) => check(given, definitionOf(kit, given.id)),
  }));
}

const daysOf = { 'last 2 weeks': 14, 'past month': 30, 'past 7 days': 7 };

/** Instruments whose wording was left out are given by the number of their items. */
const itemsOf = ({ items, n_items: count }) =>
  items ?? Array.from({ length: count }, (_, index) => ({ number: index + 1, text: null }));

const instrumentFacts = {
  'has the given title, stem and instructions'(
    given,
    { title, stem, recall, recallDays, instructions, examples },
  ) {
    const preamble = given.preamble ?? given.instructions_electronic_past_month;
    return [
      ...differences(given.title, title, 'title'),
      ...differences(given.stem ?? null, stem, 'stem'),
      ...differences(preamble === undefined ? [] : [preamble], instructions ?? [], 'instructions'),
      ...differences(given.examples ?? [], examples ?? [], 'examples'),
      ...differences(daysOf[given.recall] ?? null, recallDays, 'recallDays'),
      ...(given.recall_days === undefined ? [] : differences(given.recall_days, recallDays, 'recallDays')),
      // A period that is no number of days is told in the given words.
      ...(recallDays === null && given.recall !== undefined
        ? differences(given.recall, recall, 'recall')
        : []),
    ];
  },
  'has the given items in their order'(given, { items }) {
    const { gate, acuity_item: acuity, functional_item: difficulty } = given;
    const expected = [
      ...(gate ? [['exposure', gate.text, null, null]] : []),
      ...[...itemsOf(given), ...(acuity ? [acuity] : [])].map(
        ({ number, text, loinc = null, followup = null }) => [String(number), text, loinc, followup],
      ),
      ...(difficulty ? [['difficulty', difficulty.text, difficulty.loinc, null]] : []),
    ];
    const actual = items.map(({ id, text, loinc, followUp = null }) => [id, text, loinc, followUp]);
    return differences(expected, actual, 'items');
  },
  'has the given answers in their order'(given, { scales, items }) {
    const written = (options) => options.map(({ value, label, loinc = null }) => [value, label, loinc]);
    const plain = items.filter(({ unscored }) => !unscored);
    return [
      ...(given.options ? differences(written(given.options), written(scales.default), 'default') : []),
      ...(given.options
        ? differences(
            [],
            plain.filter(({ scale }) => scale !== undefined),
            'items of other scales',
          )
        : []),
      ...differences(
        given.functional_item ? 'difficulty' : undefined,
        items.find(({ id }) => id === 'difficulty')?.scale,
        'scale',
      ),
      ...(given.functional_item
        ? differences(written(given.functional_item.options), written(scales.difficulty), 'difficulty')
        : []),
    ];
  },
  'scores as given'(given, { scoring, items, endorsement }) {
    const reversed = items.filter((item) => item.reversed).map(({ id }) => Number(id));
    const unscored = items.filter((item) => item.unscored).map(({ id }) => id);
    const expectedUnscored = [
      ...(given.gate ? ['exposure'] : []),
      ...(given.functional_item ? ['difficulty'] : []),
    ];
    return [
      ...differences(given.scoring.range ?? null, scoring.range, 'range'),
      ...differences(given.scoring.reverse_items ?? [], reversed, 'reversed'),
      ...differences(expectedUnscored, unscored, 'unscored'),
      ...differences(
        given.gate ? ['exposure'] : [],
        items.filter(({ required }) => required).map(({ id }) => id),
        'required',
      ),
      ...differences(
        subscalesOf(given.scoring),
        Object.fromEntries(scoring.subscales.map(({ id, items: members }) => [id, members.map(Number)])),
        'subscales',
      ),
      ...differences(
        given.scoring.symptom_threshold,
        endorsement && given.id === 'pcl-5' ? endorsement.atLeast : undefined,
        'symptom',
      ),
    ];
  },
  'asks and counts as given'(
    { id, gate, acuity_item: acuity, items: givenItems, scoring },
    { items, criteria, endorsement },
  ) {
    const gates = items.flatMap(({ askedWhen }) =>
      askedWhen ? [[...askedWhen.anyOf, askedWhen.atLeast].join(' ')] : [],
    );
    const acuityGates = acuity ? [`${givenItems.map(({ number }) => number).join(' ')} 1`] : [];
    const clusters = Object.entries(scoring.clusters ?? {}).map(
      ([cluster, { items: members, required_symptoms: min }]) => [
        `cluster-${cluster}`,
        [{ items: members.map(String), min }],
      ],
    );
    const rules = [
      ...clusters,
      ...(clusters.length > 0 ? [['dsm5-symptom-rule', clusters.flatMap(([, rule]) => rule)]] : []),
    ];
    return [
      ...differences(gate ? givenItems.map(() => 'exposure 1') : acuityGates, gates, 'gates'),
      ...(id === 'pcl-5'
        ? differences(
            rules,
            criteria.map((criterion) => [criterion.id, criterion.rules]),
            'criteria',
          )
        : []),
      ...(id === 'phq-9' ? differences({ atLeast: 2, items: { 9: 1 } }, endorsement, 'endorsement') : []),
    ];
  },
  'has the given bands and cut-points'(given, { bands, cutPoints }) {
    const { bands: givenBands = [], cutoffs = [] } = given;
    const renamed = (id = '') => id.replace('_gad2', '').replace('_phq2', '').replace('EPDS_3A', 'epds-3a');
    return [
      ...differences(
        givenBands.map(({ min, max, label }) => [min, max, label]),
        bands.map(({ from, to, label }) => [from, to, label]),
        'bands',
      ),
      ...differences(
        cutoffs.map(({ id, min, subscale }) => [renamed(id), min, renamed(subscale)].join(' ')).toSorted(),
        cutPoints.map(({ id, min, subscale = '' }) => [id, min, subscale].join(' ')).toSorted(),
        'cut-points',
      ),
      ...differences(
        cutoffs.filter((cutoff) => cutoff.default).map(({ id }) => id),
        cutoffs.some((cutoff) => cutoff.default)
          ? cutPoints.filter(({ screens }) => screens).map(({ id }) => id)
          : [],
        'screening',
      ),
    ];
  },
  'has the given alerts on items'(given, { alerts }) {
    const expected = given.item_alerts?.map(({ item, min, severity }) => [
      String(item),
      min,
      severity === 'urgent' ? 'act-now' : 'note',
    ]);
    return expected === undefined
      ? []
      : differences(
          expected,
          alerts.map(({ item, atLeast, kind }) => [item, atLeast, kind]),
          'alerts',
        );
  },
  'has the given codes and notice'(given, { loinc, licence }) {
    const { copyright, notice, form_footer: footer, cite_as: citation, status } = given.licence;
    // The line of the PHQ family may be printed with the copyright line before it.
    const hasCopyright = copyright !== undefined && licence.notice.startsWith(copyright);
    const printed = hasCopyright ? `${copyright} ${notice}` : (notice ?? footer ?? citation ?? status);
    return [
      ...differences(given.loinc?.panel ?? null, loinc.panel, 'panel'),
      ...differences(given.loinc?.total ?? null, loinc.total, 'total'),
      ...(printed === undefined ? [] : differences(printed, licence.notice, 'notice')),
    ];
  },
};

function subscalesOf({ clusters, subscales, subscale_EPDS_3A: anxiety }) {
  if (clusters) return Object.fromEntries(Object.entries(clusters).map(([id, { items }]) => [id, items]));
  if (anxiety) return { 'epds-3a': anxiety };
  const names = { anxiety_gad2: 'anxiety', depression_phq2: 'depression' };
  return Object.fromEntries(Object.entries(subscales ?? {}).map(([id, items]) => [names[id] ?? id, items]));
}

function translationCases(language) {
  const { direction, ...instruments } = read(language);
  return Object.entries(instruments)
    .filter(([, given]) => Array.isArray(given.items))
    .map(([id, given]) => ({
      name: `${id} in ${language} is the given text`,
      check(kit) {
        const name = `${id.replaceAll('-', '')}.${language}`;
        const [translation] = Object.values(kit.definitionModules[name] ?? {});
        return differences(
          expectedTranslation(id, language, direction, given),
          withDefaults(translation),
          name,
        );
      },
    }));
}

function expectedTranslation(id, language, direction, given) {
  const { functional, evidence } = given;
  const levels = [evidence.items, evidence.options];
  return {
    id: `${id}/${language}`,
    instrument: id,
    language,
    direction,
    ...(given.title === undefined ? {} : { title: given.title }),
    stem: given.stem,
    items: {
      ...Object.fromEntries(given.items.map((text, index) => [String(index + 1), text])),
      difficulty: functional?.text ?? null,
    },
    scales: { default: given.options, difficulty: functional?.options ?? null },
    notice: given.notice ?? null,
    evidence: ['none', 'single-copy', 'cross-checked'].find((level) => levels.includes(level)),
    evidenceNote: evidence.note,
    keys: given.items.length + (functional ? 1 : 0),
  };
}

function withDefaults({ items, scales, notice = null, ...rest }) {
  return {
    ...rest,
    notice,
    items: { difficulty: null, ...items },
    scales: { difficulty: null, ...scales },
    keys: Object.keys(items).length,
  };
}

function checklistCases(given) {
  const boxes = (items) =>
    items.map(({ id, label, strategy, core, help = null, variants = [] }) => [
      [id, label, strategy, core, help].join('|'),
      ...variants.map((variant) => [variant.id, variant.label].join('|')),
    ]);
  const lists = (categories) =>
    categories.map(({ id, short, label, items }) => [[id, short, label].join('|'), ...boxes(items)]);
  return [
    {
      name: 'the checklist has the given categories and boxes',
      check(kit) {
        const { version, title, notice, categories } = definitionOf(kit, given.id);
        return [
          ...differences([given.version, given.title, given.notice], [version, title, notice], 'head'),
          ...differences(lists(given.categories), lists(categories), 'categories'),
        ];
      },
    },
    {
      name: 'the checklist file has the given strategies, visit fields and supervision log',
      check({ definitionModules }) {
        const { strategies, visitFields, supervisionLog } = definitionModules['fidelity-checklist'];
        const unsourced = given.visitFields.map(({ source: _, ...field }) => field);
        return [
          ...differences(Object.entries(given.strategies), Object.entries(strategies), 'strategies'),
          ...differences(unsourced, visitFields, 'visitFields'),
          ...differences(
            given.visitFields.map((field) => Object.keys(field).length),
            visitFields.map((field) => Object.keys(field).length),
            'keys',
          ),
          ...differences(boxes(given.supervision.items), boxes(supervisionLog.items), 'supervision'),
          ...differences(given.supervision.label, supervisionLog.label, 'label'),
        ];
      },
    },
  ];
}
