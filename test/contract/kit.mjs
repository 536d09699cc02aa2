// SPDX-License-Identifier: Apache-2.0
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Everything that the checks call, so that they can run on the built package and on a mutated one alike.
 * @typedef {object} Kit
 * @property {readonly import('@cradleside/instruments').AnyInstrument[]} instruments
 * @property {Record<string, Record<string, unknown>>} definitionModules file name without extension -> exports
 * @property {typeof import('@cradleside/instruments/scoring').scoreResponses} scoreResponses
 * @property {typeof import('@cradleside/instruments/change').compareResults} compareResults
 * @property {typeof import('@cradleside/instruments').selectThresholds} selectThresholds
 * @property {typeof import('@cradleside/instruments').decideScreen} decideScreen
 * @property {typeof import('@cradleside/instruments').decideCritical} decideCritical
 * @property {Function} checkEnteredResult
 */

/**
 * One expectation. `check` returns what is wrong, in words; nothing when all is well.
 * @typedef {{name: string, check: (kit: Kit) => string[]}} Case
 */

const { resolve } = createRequire(import.meta.url);

/** The folder of the built definitions: what ships, whatever the catalog says. */
const builtFolder = path.join(path.dirname(resolve('@cradleside/instruments/package.json')), 'dist');
const definitionsFolder = path.join(builtFolder, 'definitions');

/** @returns {string[]} names of the built definition files, without extension */
export function definitionFileNames() {
  return readdirSync(definitionsFolder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length));
}

/** @returns {Promise<Kit>} the built package */
export async function loadKit() {
  const names = definitionFileNames();
  const modules = await Promise.all(names.map((name) => import(`@cradleside/instruments/${name}`)));
  const { instruments, selectThresholds, decideScreen, decideCritical } =
    await import('@cradleside/instruments');
  const { scoreResponses } = await import('@cradleside/instruments/scoring');
  // No entry point names it yet.
  const entered = pathToFileURL(path.join(builtFolder, 'scoring/entered-result.js')).href;
  const { checkEnteredResult } = await import(entered);
  const { compareResults } = await import('@cradleside/instruments/change');
  return {
    instruments,
    definitionModules: Object.fromEntries(names.map((name, index) => [name, modules[index]])),
    scoreResponses,
    compareResults,
    selectThresholds,
    decideScreen,
    decideCritical,
    checkEnteredResult,
  };
}

/** @param {Kit} kit @param {string} id with or without hyphens */
export function definitionOf({ instruments }, id) {
  const found = instruments.find((one) => one.id === id || one.id.replaceAll('-', '') === id);
  if (!found) throw new Error(`no instrument ${id} in the catalog`);
  return found;
}

const extended = new WeakMap();

/**
 * A copy of a definition with further cut-points, the same one at each call.
 * @param {import('@cradleside/instruments').Instrument} definition
 * @param {string[]} ids 'ge5', 'phq-2.ge3'
 */
export function withCutPoints(definition, ids) {
  const copies = extended.get(definition) ?? new Map();
  extended.set(definition, copies);
  const key = ids.join();
  if (!copies.has(key)) copies.set(key, { ...definition, cutPoints: ids.map(cutPointOf) });
  return copies.get(key);
}

function cutPointOf(id) {
  const [, subscale, min] = /^(?:(.+)\.)?ge(\d+)$/.exec(id);
  return { id, min: Number(min), source: 'a test', ...(subscale === undefined ? {} : { subscale }) };
}
