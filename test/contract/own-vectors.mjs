// SPDX-License-Identifier: Apache-2.0
import { differences } from './differences.mjs';
import { definitionOf } from './kit.mjs';
import { readVectors } from './vector-file.mjs';

/**
 * A vector file of our own: `responses` and the part of the result that is expected.
 * @param {string} name
 * @returns {import('./kit.mjs').Case[]}
 */
export function ownVectorCases(name) {
  const file = readVectors(name);
  return file.vectors.map(({ id, note, instrument = file.instrument, responses, expected }) => ({
    name: `${id} ${note}`,
    check: (kit) => checkResponses(kit, definitionOf(kit, instrument), responses, expected),
  }));
}

/**
 * @param {import('./kit.mjs').Kit} kit
 * @param {import('@cradleside/instruments').Instrument} definition
 * @param {unknown} responses
 * @param {Record<string, unknown>} expected `band` by its id, `issues` by their paths, alerts as 'kind rule' or in parts
 * @returns {string[]}
 */
export function checkResponses(kit, definition, responses, expected) {
  const result = kit.scoreResponses(definition, responses);
  const { alerts, issues, positive, critical, ...rest } = expected;
  return [
    ...differences(rest, { ...result, band: idOf(result.band), proratedBand: idOf(result.proratedBand) }),
    ...(alerts === undefined ? [] : checkAlerts(alerts, result.alerts)),
    ...differences(
      issues ?? [],
      (result.issues ?? []).map(({ path }) => path),
      'issues',
    ),
    ...differences(result.status === 'invalid', 'issues' in result, 'issues are listed'),
    ...(result.issues ?? []).flatMap(({ path, message }) =>
      differences(true, message.startsWith(path.slice(0, 40)), path),
    ),
    ...(positive === undefined
      ? []
      : differences(positive, kit.decideScreen(definition, result), 'positive')),
    ...(critical === undefined ? [] : differences(critical, kit.decideCritical(result), 'critical')),
  ];
}

const idOf = (band) => (band === null ? null : band.id);

function checkAlerts(expected, actual) {
  if (expected.length !== actual.length) return differences(expected, actual, 'alerts');
  return expected.flatMap((one, index) => {
    const { kind, rule } = actual[index];
    return typeof one === 'string'
      ? differences(one, `${kind} ${rule}`, `alerts.${index}`)
      : differences(one, actual[index], `alerts.${index}`);
  });
}
