// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { bandId, numbered, readVectors } from './vector-file.mjs';

const given = readVectors('clinical-acceptance');

/** The scoring, change and checklist parts of the given acceptance numbers. @returns {import('./kit.mjs').Case[]} */
export function acceptanceCases() {
  return [
    ...given.phq9.map(phq9Case),
    ...Object.entries(given.bands).flatMap(([name, bands]) => bands.map((band) => bandCase(name, band))),
    { name: 'PCL-5 clusters and their highest sums', check: checkClusters },
    ...given.pcl5.cases.map(pcl5Case),
    ...Object.entries(given.change.thresholds).map(thresholdCase),
    ...given.change.cases.map(changeCase),
    { name: 'the checklist figures of four visits', check: checkFidelityDemo },
  ];
}

function phq9Case({ answers, total, band, status, answered, prorated, proratedBand, item9, flags = [] }) {
  return {
    name: `phq9 ${answers.map((answer) => answer ?? '-').join(' ')} comes to ${total}`,
    check(kit) {
      const definition = definitionOf(kit, 'phq-9');
      const result = kit.scoreResponses(definition, numbered(answers));
      const isCritical = kit.decideCritical(result);
      const known = Object.entries({ status, answered, prorated }).filter(([, value]) => value !== undefined);
      return [
        ...differences({ total, ...Object.fromEntries(known) }, result),
        ...(band === undefined ? [] : differences(bandId(band), result.band?.id ?? null, 'band')),
        ...(proratedBand === undefined
          ? []
          : differences(proratedBand, result.proratedBand.id, 'proratedBand')),
        ...(item9 === undefined ? [] : differences(item9 >= 1, isCritical, 'item 9')),
        ...(flags.includes('item9>=1') ? differences(true, isCritical, 'item9>=1') : []),
        ...(flags.includes('cutoff>=10') ? differences(true, result.cutPoints.ge10, 'cutoff>=10') : []),
      ];
    },
  };
}

function bandCase(name, [from, to, label]) {
  return {
    name: `${name} ${from} to ${to} is ${label}`,
    check(kit) {
      const definition = definitionOf(kit, name);
      return [from, to].flatMap((total) => {
        const result = kit.scoreResponses(definition, answersFor(definition, total));
        return differences({ total, band: { id: bandId(label) } }, result, `band of ${total}`);
      });
    },
  };
}

/** Highest answers first, until the sum is reached. */
function answersFor({ items, scales }, total) {
  let left = total;
  return Object.fromEntries(
    items
      .filter(({ unscored }) => !unscored)
      .map(({ id, scale = 'default' }) => {
        const value = Math.min(left, Math.max(...scales[scale].map((option) => option.value)));
        left -= value;
        return [id, value];
      }),
  );
}

function checkClusters(kit) {
  const { scoring, scales } = definitionOf(kit, 'pcl-5');
  const highest = Math.max(...scales.default.map(({ value }) => value));
  return scoring.subscales.flatMap(({ id, items }) => {
    const [first, last] = given.pcl5.clusters[id];
    const expected = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    return [
      ...differences(expected, items, `cluster ${id}`),
      ...differences(given.pcl5.clusterMax[id], items.length * highest, `highest sum of ${id}`),
    ];
  });
}

function pcl5Case({ desc, answers, total, provisional }) {
  return {
    name: `pcl5 ${desc}`,
    check(kit) {
      const result = kit.scoreResponses(definitionOf(kit, 'pcl-5'), numbered(answers));
      return differences({ total, criteria: { 'dsm5-symptom-rule': provisional } }, result);
    },
  };
}

function thresholdCase([name, { points }]) {
  return {
    name: `${name} changes reliably from ${points} points on`,
    check(kit) {
      const { change } = definitionOf(kit, name);
      const reliable = change.filter(({ kind, isDefault }) => kind === 'reliable' && isDefault);
      return differences(
        [points],
        reliable.map(({ value }) => value),
        'reliable',
      );
    },
  };
}

const reliableOf = {
  deteriorated: 'worsened',
  'none at 6; improved at 4 (NHS)': 'none',
  'none (strict 15)': 'none',
};

function changeCase({ m: name, from, to, reliable, response50, remission_lt5: remission, meaningful }) {
  return {
    name: `${name} from ${from} to ${to}: ${reliable}`,
    check(kit) {
      const definition = definitionOf(kit, name);
      const change = kit.compareResults(definition, from, to);
      const atNhs = change.thresholds.find(({ id }) => id === 'reliable-4');
      const response = definition.change.find(({ kind }) => kind === 'response');
      return [
        ...differences(reliableOf[reliable] ?? reliable, change.reliable, 'reliable'),
        ...(typeof response50 === 'boolean' ? differences(response50, change.response, 'response') : []),
        ...(typeof response50 === 'string'
          ? differences(true, from < response.shownFrom, 'response is not shown')
          : []),
        ...(remission === undefined ? [] : differences(remission, change.remission, 'remission')),
        ...(meaningful === undefined ? [] : differences(meaningful, change.meaningful, 'meaningful')),
        ...(name === 'gad7' ? differences(true, atNhs.met, 'reliable at 4') : []),
      ];
    },
  };
}

/** Which category and strategy each box belongs to, through the figures that hang on it. */
function checkFidelityDemo(kit) {
  const { visits, expect } = given.fidelity_demo;
  const { categories } = definitionOf(kit, 'imh-hv-visit-components');
  const boxes = new Map(
    categories.flatMap(({ id: category, items }) =>
      items.map(({ id, strategy }) => [id, { category, strategy }]),
    ),
  );
  const seen = visits.map((ticked) => ticked.map((id) => boxes.get(id) ?? { category: `no box ${id}` }));
  const categoriesSeen = seen.map((visit) => new Set(visit.map(({ category }) => category)));
  const strategies = seen.map((visit) => [...new Map(visit.map((box) => [box.strategy, box])).values()]);
  const visitsWith = (category) => categoriesSeen.filter((visit) => visit.has(category)).length;
  const countOf = (wanted) => strategies.flat().filter(wanted).length;
  return differences(
    expect,
    {
      'visitsWithCategory.development': `${visitsWith('development')}/${visits.length}`,
      ippPresence: `${visitsWith('ipp')}/${visits.length}`,
      strategiesTotal: countOf(() => true),
      ippShare: `${countOf(({ category }) => category === 'ipp')}/${countOf(() => true)}`,
      gap_last4: categories.map(({ id }) => id).filter((id) => visitsWith(id) === 0),
      breadth: categoriesSeen.map(({ size }) => size),
    },
    'figures',
  );
}
