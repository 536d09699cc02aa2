// SPDX-License-Identifier: Apache-2.0
import type { FaultPath, Report } from './fault-list.js';
import { limits } from './limits.js';

/**
 * A fresh copy of what came from outside, made of plain objects, arrays and JSON values only. Whatever else is in it is
 * reported: functions, dates, class instances, cycles, `__proto__` keys, gaps in lists. Too much of anything is
 * reported too, and not read on. Keys that hold undefined are left out.
 */
export function copyPlain(input: unknown, report: Report): unknown {
  let left: number = limits.values;

  const copy = (value: unknown, path: FaultPath): unknown => {
    if (left-- <= 0) {
      if (left === -1) report([], `holds more than ${limits.values} values: shorten it`);
      return null;
    }
    if (typeof value === 'string' && value.length > limits.textLength)
      report(path, `longer than ${limits.textLength} characters: shorten it`);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    // Adding 0 turns -0 into 0, as a round trip through JSON does.
    if (typeof value === 'number') return value + 0;
    if (typeof value !== 'object') report(path, `${kindOf(value)}: only JSON values are allowed`);
    else if (path.length >= limits.depth) report(path, `nested deeper than ${limits.depth} levels`);
    else if (Array.isArray(value)) return copyList(value, path);
    else if (isPlain(value)) return copyObject(value, path);
    else report(path, 'no plain object: only JSON values are allowed');
    return null;
  };

  const copyList = (list: readonly unknown[], path: FaultPath): unknown => {
    if (isTooLong(list.length, path, report)) return [];
    return Array.from({ length: list.length }, (_, index) => copy(list[index], [...path, index]));
  };

  const copyObject = (object: object, path: FaultPath): unknown => {
    const keys = Object.keys(object);
    const result: Record<string, unknown> = {};
    if (isTooLong(keys.length, path, report)) return result;
    for (const key of keys) {
      const value: unknown = Reflect.get(object, key);
      if (key === '__proto__') report([...path, key], 'not allowed as a key: remove it');
      else if (value !== undefined) result[key] = copy(value, [...path, key]);
    }
    return result;
  };

  try {
    return copy(input, []);
  } catch {
    // A getter or a proxy that throws: its message is not ours to repeat.
    report([], 'cannot be read: hand over what JSON.parse returns');
    return null;
  }
}

function isTooLong(length: number, path: FaultPath, report: Report): boolean {
  if (length <= limits.listLength) return false;
  report(path, `holds more than ${limits.listLength} entries: shorten it`);
  return true;
}

/** The prototype of another window's objects is not ours, but has none itself either. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kindOf(value: unknown): string {
  return value === undefined ? 'undefined' : `a ${typeof value}`;
}
