// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { readTracked, trackedFiles } from '../architecture/tracked-files.mjs';
import { judgingColoursIn } from './judging-colours.mjs';

/** The checklist, its pictures, and the tokens that they are drawn with. */
const styles = trackedFiles(
  /^packages\/elements\/src\/(?:(?:fidelity-checklist|component-map|pictures|family-picture)\/.+\.styles|tokens\.styles)\.ts$/,
);

describe('the checklist and its pictures', () => {
  it('are drawn without red and green', () => {
    expect(styles).not.toEqual([]);
    const judging = styles.flatMap((file) =>
      judgingColoursIn(readTracked(file)).map((colour) => `${file}: ${colour}`),
    );
    expect(judging).toEqual([]);
  });
});

describe('a judging colour', () => {
  it.each([
    ['color: #c62828', ['#c62828']],
    ['fill: #2e7d32', ['#2e7d32']],
    ['fill: #f00', ['#f00']],
    ['background: light-dark(#8a1c3b, #ffb3c5)', ['#8a1c3b', '#ffb3c5']],
    ['background: darkgreen; color: red', ['darkgreen', 'red']],
    ['color: rgb(200 30 30)', ['rgb(200 30 30)']],
    ['color: #0b6470', []],
    ['fill: #2e4a7d', []],
    ['color: #734600', []],
    ['color: #1b2a2f; border-color: #fff', []],
    ['/* ordered, greenhouse */', []],
  ])('in %j', (text, colours) => {
    expect(judgingColoursIn(text)).toEqual(colours);
  });
});
