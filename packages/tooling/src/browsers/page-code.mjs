// SPDX-License-Identifier: Apache-2.0

/**
 * Turns a function or an expression, with its arguments, into one expression that a page can evaluate.
 * @param {Function | string} code an expression may use `await`
 * @param {unknown[]} args must survive JSON; undefined becomes undefined again
 * @returns {string} an expression whose value is a promise of JSON text, or of undefined
 */
export function toPageExpression(code, args) {
  const values = args.map((value) => JSON.stringify(value) ?? 'undefined').join(', ');
  const call = typeof code === 'function' ? `(${code.toString()})(${values})` : `(${code}\n)`;
  return `(async () => JSON.stringify(await ${call}))()`;
}

/** @param {string | null | undefined} json @returns {any} */
export function fromPageResult(json) {
  return json === undefined || json === null ? undefined : JSON.parse(json);
}
