// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { allCases } from '../contract/all-cases.mjs';
import { compile, link } from './linker.mjs';

const timeoutMs = 30_000;

const { sources, mutants } = workerData;
const wrappers = new Map([...sources].map(([file, text]) => [file, compile(text)]));
const cases = Object.entries(allCases()).flatMap(([group, list]) =>
  list.map((one) => ({ ...one, name: `${group}: ${one.name}` })),
);
const baseline = link(wrappers);
const failing = cases.filter((one) => outcomeOf([one], () => baseline) !== null).map(({ name }) => name);
const sound = cases.filter(({ name }) => !failing.includes(name));

/** By changed file: what noticed the last change of it comes first, as it is likely to notice the next. */
const orders = new Map();

const survived = mutants.filter(({ file, text }) => {
  if (!orders.has(file)) orders.set(file, ordered(file));
  return outcomeOf(orders.get(file), () => link(new Map([...wrappers, [file, compile(text)]]))) === null;
});
const report = {
  failing,
  survived: survived.map(({ file, line, code, change }) => ({ file, line, code, change })),
};
parentPort.postMessage(report, []);

/**
 * What is said first about a kit, or null when every case is content; a kit that runs on and on is not. The case that was
 * not content is moved to the front of the list.
 */
function outcomeOf(list, build) {
  let asked;
  globalThis.runCases = () => {
    const kit = build();
    for (asked of list) {
      const [found] = asked.check(kit);
      if (found !== undefined) return found;
    }
    asked = undefined;
    return null;
  };
  try {
    return new Script('runCases()').runInThisContext({ timeout: timeoutMs });
  } catch (error) {
    return String(error);
  } finally {
    if (asked !== undefined) list.unshift(...list.splice(list.indexOf(asked), 1));
  }
}

/** The cases that name the changed file first, then the quick ones: most changes are noticed there. */
function ordered(file) {
  const name = path.posix.basename(file, '.ts').replaceAll('-', '');
  const slow = ['contract', 'texts', 'brute force'];
  const rank = (one) => {
    const group = one.name.split(':')[0];
    if (group !== 'brute force' && one.name.replaceAll('-', '').includes(name)) return 0;
    if (group === 'toy definitions') return 1;
    return slow.includes(group) ? 3 : 2;
  };
  return sound.toSorted((one, other) => rank(one) - rank(other));
}
