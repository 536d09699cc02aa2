// SPDX-License-Identifier: Apache-2.0
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { seededRandom } from '../contract/random-responses.mjs';
import { listMutants, readSources } from './source-files.mjs';

/**
 * @typedef {object} MutationReport
 * @property {number} mutants
 * @property {number} killed
 * @property {{file: string, line: number, code: string, change: string}[]} survived
 * @property {string[]} failing cases that the unchanged code fails, which were left out
 * @property {number} seconds
 */

/**
 * Changes definitions and scoring one place at a time and counts how many changes the checks notice.
 * @param {{most?: number}} [options] a sample of this size, the same one for the same code
 * @returns {Promise<MutationReport>}
 */
export async function runMutants({ most = Infinity } = {}) {
  const startedMs = performance.now();
  const sources = readSources();
  const mutants = sample(listMutants(sources), most);
  const lanes = Math.max(1, Math.min(4, availableParallelism()));
  const parts = await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      runLane({ sources, mutants: mutants.filter((_mutant, index) => index % lanes === lane) }),
    ),
  );
  const survived = parts
    .flatMap((part) => part.survived)
    .toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
  return {
    mutants: mutants.length,
    killed: mutants.length - survived.length,
    survived,
    failing: parts[0].failing,
    seconds: Math.round(performance.now() - startedMs) / 1000,
  };
}

function runLane(workerData) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}

function sample(mutants, most) {
  const random = seededRandom(1);
  return mutants
    .map((mutant) => ({ mutant, rank: random() }))
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ mutant }) => mutant);
}
