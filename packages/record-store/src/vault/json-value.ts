// SPDX-License-Identifier: Apache-2.0
import { RecordStoreError } from '../errors.js';
import { freeze } from './freeze.js';

/** Levels of nesting that a value may have. */
const mostLevels = 64;

/** UTF-16 units that a value may take as JSON. */
const mostLength = 1_048_576;

/**
 * A frozen copy of a value that is JSON.
 * @throws TypeError when it is not: JSON.stringify would drop or change something
 * @throws RecordStoreError `too-large`
 */
export function jsonValue(value: unknown): unknown {
  check(value, 0);
  const text = JSON.stringify(value);
  if (text.length > mostLength) throw new RecordStoreError('too-large');
  return freeze(JSON.parse(text));
}

function check(value: unknown, level: number): void {
  if (level > mostLevels) throw new RecordStoreError('too-large');
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object' || !isPlain(value)) throw new TypeError(`value: ${typeof value} is no JSON`);
  for (const inner of Object.values(value)) check(inner, level + 1);
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
