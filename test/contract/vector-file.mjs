// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../vectors/', import.meta.url);

/** @param {string} name file name without extension */
export function readVectors(name) {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

/** @returns {string[]} names of all vector files, without extension */
export function vectorFileNames() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}

/** Answers in item order -> responses by published number; a null stays out, as a blank does. */
export function numbered(answers) {
  return Object.fromEntries(
    answers.flatMap((answer, index) => (answer === null ? [] : [[String(index + 1), answer]])),
  );
}

/** 'moderately severe' in the given files is 'moderately-severe' in the definitions. */
export function bandId(label) {
  return label === null ? null : label.replaceAll(' ', '-');
}
