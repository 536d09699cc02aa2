// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBattery } from './run-battery.mjs';
import { allTricks } from './tricks/all-tricks.mjs';

/** One of each topic, and a second one where it is another way; all of them run in the soak. */
const few = [
  'makes the methods of Node and Element throw',
  'pollutes Object.prototype with answers',
  'replaces the field 250 ms after the window lost the focus',
  'names elements after what a document offers',
  'changes a digit of the note as it arrives',
  'sends messages to the extension by its id',
  'frames the pages of the extension',
  'opens windows with the pages of the extension on a click',
  'labels its field with markup',
  'has an id full of marks that nobody sees',
  'listens to every key, pointer and clipboard event',
];
const tricks = Object.values(allTricks)
  .flat()
  .filter(({ name }) => few.includes(name));
const startMs = 180_000;

it('every trick of the small set is one of the battery', () => {
  expect(tricks.map(({ name }) => name).toSorted()).toEqual(few.toSorted());
});

describe('the panel in Chromium beside a page that', () => {
  /** @type {Awaited<ReturnType<typeof openBattery>>} */
  let battery;

  beforeAll(async () => {
    battery = await openBattery(tricks);
  }, startMs);
  afterAll(() => battery?.close());

  it.each(tricks)('$name', async (trick) => {
    const { faults } = await battery.run(trick);
    expect(faults).toEqual([]);
  });
});
