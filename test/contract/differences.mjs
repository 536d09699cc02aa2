// SPDX-License-Identifier: Apache-2.0

/**
 * What differs, as far as `expected` says: keys that it leaves out may be anything; lists must agree in length.
 * @param {unknown} expected
 * @param {unknown} actual
 * @param {string} [path]
 * @returns {string[]}
 */
export function differences(expected, actual, path = 'result') {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [differ(path, expected, actual)];
    return expected.flatMap((one, index) => differences(one, actual[index], `${path}.${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [differ(path, expected, actual)];
    return Object.entries(expected).flatMap(([key, one]) => differences(one, actual[key], `${path}.${key}`));
  }
  return Object.is(expected, actual) ? [] : [differ(path, expected, actual)];
}

function differ(path, expected, actual) {
  return `${path}: ${written(expected)} expected, ${written(actual)} found`;
}

function written(value) {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}

/** And of two three-valued decisions. */
export function both(one, other) {
  if (one === false || other === false) return false;
  return one === true && other === true ? true : null;
}
